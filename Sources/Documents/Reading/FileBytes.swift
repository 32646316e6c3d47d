#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file's bytes, read up to a limit.
package enum FileBytes {
  /// The bytes of the file at `path`. A regular file that is too large is refused before a byte of it is read, one that
  /// changes meanwhile after it; a pipe is waited for, but not for ever.
  package static func read(path: String, limits: ReadLimits) throws -> [UInt8] {
    // Opening a pipe that nobody writes into would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    let before = try status(descriptor, path)
    let limit = limits.fileBytes
    switch before.st_mode & S_IFMT {
    case S_IFDIR: throw DocumentError.isFolder(path: path)
    case S_IFREG: break
    default: return try read(descriptor: descriptor, path: path, limit: limit, patience: limits.pipeSeconds)
    }
    if Int(before.st_size) > limit { throw DocumentError.tooLarge(path: path, limit: limit) }
    let bytes = try read(descriptor: descriptor, path: path, limit: limit, expecting: Int(before.st_size))
    if hasChanged(before, try status(descriptor, path)) { throw DocumentError.changedWhileRead(path: path) }
    return bytes
  }

  private static func status(_ descriptor: Int32, _ path: String) throws -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    return status
  }

  private static func hasChanged(_ before: stat, _ after: stat) -> Bool {
    #if canImport(Darwin)
      let (one, other) = (before.st_mtimespec, after.st_mtimespec)
    #else
      let (one, other) = (before.st_mtim, after.st_mtim)
    #endif
    return before.st_size != after.st_size || one.tv_sec != other.tv_sec || one.tv_nsec != other.tv_nsec
  }

  /// Waits until there is something to read.
  private static func wait(for descriptor: Int32, path: String, seconds: Int) throws {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    #if canImport(Glibc)
      let ready = Glibc.poll(&poll, 1, Int32(seconds * 1000))
    #elseif canImport(Musl)
      let ready = Musl.poll(&poll, 1, Int32(seconds * 1000))
    #else
      let ready = Darwin.poll(&poll, 1, Int32(seconds * 1000))
    #endif
    if ready == 0 { throw DocumentError.silentPipe(path: path, seconds: seconds) }
    if ready < 0, errno != EINTR { throw failure(path, errno) }
  }

  /// So many bytes of a regular file, fewer where it ends, read into their place at once.
  private static func expected(_ count: Int, of descriptor: Int32, path: String) throws -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let piece = system(descriptor, buffer.baseAddress! + filled, count - filled)
        if piece == 0 { return }
        if piece > 0 { filled += piece } else if errno != EINTR { return code = errno }
      }
    }
    guard code == 0 else { throw failure(path, code) }
    return bytes
  }

  private static func system(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }

  /// The bytes of an open descriptor up to its end; a pipe does not tell its size, so the limit is watched on the way.
  /// With `patience`, no piece may take longer than so many seconds.
  static func read(
    descriptor: Int32, path: String, limit: Int, expecting: Int = 0, patience: Int? = nil
  ) throws -> [UInt8] {
    var bytes = try expected(expecting, of: descriptor, path: path)
    let chunk = bytes.isEmpty ? 1 << 16 : 1 << 12
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      if let patience { try wait(for: descriptor, path: path, seconds: patience) }
      let count = system(descriptor, &buffer, chunk)
      if count < 0 {
        if errno == EINTR || (errno == EAGAIN && patience != nil) { continue }
        throw failure(path, errno)
      }
      if count == 0 { return bytes }
      if bytes.count + count > limit { throw DocumentError.tooLarge(path: path, limit: limit) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> DocumentError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EISDIR: .isFolder(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    default: .unreadable(path: path, code: code)
    }
  }
}
