#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that appears whole or not at all: it is written beside its place and then renamed.
enum WholeFile {
  /// - Throws: `CommentError.notWritable`; an earlier file then stays as it was.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let temporary = "\(path).part-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CommentError.notWritable(path: path, code: errno) }
    let code = write(bytes, descriptor)
    let closed = close(descriptor)
    if code == 0, closed == 0, rename(temporary, path) == 0 { return }
    let cause = code == 0 ? errno : code
    unlink(temporary)
    throw CommentError.notWritable(path: path, code: cause)
  }

  /// The error number, 0 when all was written.
  private static func write(_ bytes: [UInt8], _ descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        #else
          let count = Darwin.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        #endif
        if count < 0, errno != EINTR { return errno }
        written += max(0, count)
      }
      return fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno
    }
  }
}
