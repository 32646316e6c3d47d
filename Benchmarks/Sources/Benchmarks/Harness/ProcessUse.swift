import Foundation

/// What one whole process took: the kernel's own account of it (`wait4`), start-up and file reading included.
///
/// The peak of a process includes what its parent held when it was started; so this program holds nothing large, and
/// starts itself anew for work that does.
struct ProcessUse {
  /// From start to end, in seconds.
  let wall: Double
  /// Seconds of the processor in the program, and in the kernel for it.
  let user: Double, system: Double
  /// The most memory it had in place at once, in megabytes (10⁶ bytes).
  let peak: Double
  /// How it ended.
  let exitCode: Int32

  /// Both parts of the processor's time.
  var processor: Double { user + system }

  /// Runs `program`; its output goes to `output` or nowhere, its messages nowhere.
  /// - Throws: `ProcessFailure` when it cannot be started or is ended by a signal.
  init(running program: String, _ arguments: [String], output: String? = nil) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let start = DispatchTime.now().uptimeNanoseconds
    let refused = posix_spawn(&process, program, &actions, nil, words, environ)
    guard refused == 0 else { throw ProcessFailure(program: program, reason: String(cString: strerror(refused))) }
    var status: Int32 = 0
    var use = rusage()
    while wait4(process, &status, 0, &use) < 0 && errno == EINTR {}
    wall = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    user = Self.seconds(use.ru_utime)
    system = Self.seconds(use.ru_stime)
    peak = Double(use.ru_maxrss) * 1024 / 1e6
    guard status & 0x7F == 0 else {
      throw ProcessFailure(program: program, reason: "ended by signal \(status & 0x7F)")
    }
    exitCode = status >> 8 & 0xFF
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}

/// Several runs of one process.
struct RepeatedUse {
  private let uses: [ProcessUse]

  init(_ uses: [ProcessUse]) { self.uses = uses }

  /// The middle one of the runs' values.
  func median(_ value: (ProcessUse) -> Double) -> Double {
    let sorted = uses.map(value).sorted()
    return sorted[(sorted.count - 1) / 2]
  }

  /// The least and the greatest.
  func least(_ value: (ProcessUse) -> Double) -> Double { uses.map(value).min() ?? 0 }
  func greatest(_ value: (ProcessUse) -> Double) -> Double { uses.map(value).max() ?? 0 }
}

/// A process that could not be measured.
struct ProcessFailure: Error, CustomStringConvertible {
  let program: String, reason: String
  var description: String { "\(program): \(reason)" }
}
