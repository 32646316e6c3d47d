#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file's bytes, read up to a limit.
enum FileBytes {
  /// The bytes of the file at `path`. A regular file that is too large is refused before a byte of it is read.
  static func read(path: String, limit: Int) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw DocumentError.isFolder(path: path) }
    if Int(status.st_size) > limit { throw DocumentError.tooLarge(path: path, limit: limit) }
    return try read(descriptor: descriptor, path: path, limit: limit, expecting: Int(status.st_size))
  }

  /// The bytes of an open descriptor up to its end; a pipe does not tell its size, so the limit is watched on the way.
  static func read(descriptor: Int32, path: String, limit: Int, expecting: Int = 0) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expecting)
    let chunk = max(1 << 16, min(expecting + 1, 1 << 22))
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &buffer, chunk)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, &buffer, chunk)
      #else
        let count = Darwin.read(descriptor, &buffer, chunk)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
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
