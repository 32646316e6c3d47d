#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a program on a file: without a shell, with nothing to read, within a time and an amount of output.
///
/// The program is in a process group of its own, and the whole group is ended when the time is over, when it writes too
/// much, or when it is done: what it started itself does not stay behind. Its environment is bare, so that neither the
/// user's language nor settings change what it prints.
struct ChildProcess {
  /// What a program left.
  struct Result {
    let status: Int32
    let output: [UInt8]
    /// The last line it complained with.
    let complaint: String
  }

  /// The file that is being read, for errors.
  let file: String
  let limits: ReadLimits
  /// Where the program may put files of its own.
  let home: String

  /// Runs `program`, an absolute path.
  /// - Throws: `DocumentError.programFailed` when it cannot be started, `.programTooSlow`, `.programTooMuch`.
  func run(_ program: String, _ arguments: [String]) throws -> Result {
    let name = String(program.split(separator: "/").last ?? "")
    var output: [Int32] = [-1, -1]
    var errors: [Int32] = [-1, -1]
    guard pipe(&output) == 0, pipe(&errors) == 0 else {
      for descriptor in output where descriptor >= 0 { close(descriptor) }
      throw DocumentError.programFailed(path: file, program: name, detail: String(cString: strerror(errno)))
    }
    for descriptor in output + errors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let started = spawn(program, arguments, output: output[1], errors: errors[1])
    close(output[1])
    close(errors[1])
    defer {
      close(output[0])
      close(errors[0])
    }
    guard case .success(let child) = started else {
      let code = if case .failure(let error) = started { error.code } else { Int32(0) }
      throw DocumentError.programFailed(path: file, program: name, detail: String(cString: strerror(code)))
    }
    var reader = OutputReader(output: output[0], errors: errors[0], limits: limits)
    let end = reader.read()
    let status = finish(child, gently: end == .done)
    switch end {
    case .done: break
    case .tooSlow: throw DocumentError.programTooSlow(path: file, program: name, seconds: limits.programSeconds)
    case .tooMuch: throw DocumentError.programTooMuch(path: file, program: name, limit: limits.programBytes)
    }
    return Result(status: status, output: reader.bytes, complaint: reader.complaint)
  }

  private struct SpawnError: Error { let code: Int32 }

  private func spawn(
    _ program: String, _ arguments: [String], output: Int32, errors: Int32
  ) -> Swift.Result<pid_t, SpawnError> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let environment = ["PATH=\(path)", "HOME=\(home)", "TMPDIR=\(home)", "LC_ALL=C.UTF-8", "LANG=C.UTF-8"]
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var child = pid_t()
    var code: Int32 = 0
    // A program that was written a moment ago may still be open elsewhere.
    for _ in 0..<250 {
      code = posix_spawn(&child, program, &actions, &attributes, &words, &settings)
      if code != ETXTBSY { break }
      usleep(10_000)
    }
    return code == 0 ? .success(child) : .failure(SpawnError(code: code))
  }

  /// Waits for the program to end, and ends what is left of its group.
  private func finish(_ child: pid_t, gently: Bool) -> Int32 {
    if !gently { kill(-child, SIGKILL) }
    var status: Int32 = 0
    var waited = 0
    // A program that closed its output may still tidy up; after five seconds it is ended.
    while waitpid(child, &status, waited < 500 ? WNOHANG : 0) == 0 {
      waited += 1
      if waited == 500 { kill(-child, SIGKILL) } else { usleep(10_000) }
    }
    kill(-child, SIGKILL)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}

/// Reads what a program prints until it closes its output, the time is over or it is too much.
private struct OutputReader {
  enum End {
    case done
    case tooSlow
    case tooMuch
  }

  private(set) var bytes: [UInt8] = []
  private var complaints: [UInt8] = []
  private let output: Int32
  private let errors: Int32
  private let limits: ReadLimits
  private let deadline: ContinuousClock.Instant

  init(output: Int32, errors: Int32, limits: ReadLimits) {
    self.output = output
    self.errors = errors
    self.limits = limits
    deadline = .now + .seconds(limits.programSeconds)
  }

  mutating func read() -> End {
    var open = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !open.isEmpty {
      let left = (deadline - .now) / .milliseconds(1)
      if left <= 0 { return .tooSlow }
      let ready = poll(&open, nfds_t(open.count), Int32(min(left, 1000)))
      if ready <= 0 { continue }
      for at in open.indices.reversed() where open[at].revents != 0 {
        let count = recvBytes(open[at].fd, &buffer)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          open.remove(at: at)
        } else if open[at].fd == output {
          if bytes.count + count > limits.programBytes { return .tooMuch }
          bytes += buffer[..<count]
        } else if complaints.count < 1 << 14 {
          complaints += buffer[..<count]
        }
      }
    }
    return .done
  }

  var complaint: String {
    let lines = String(decoding: complaints, as: UTF8.self).split { $0.isNewline }
    return String(lines.last?.prefix(200) ?? "")
  }
}

private func recvBytes(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  #if canImport(Glibc)
    Glibc.read(descriptor, &buffer, buffer.count)
  #elseif canImport(Musl)
    Musl.read(descriptor, &buffer, buffer.count)
  #else
    Darwin.read(descriptor, &buffer, buffer.count)
  #endif
}
