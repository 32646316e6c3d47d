import Foundation

/// A file that is written beside its place and then renamed, so that it is there whole or not at all.
///
/// A link is followed, and the file it leads to written anew; permissions stay. What is no regular file (a device, a pipe)
/// cannot be renamed over and is written into.
enum AtomicFile {
  /// Writes `data` to `path`; on failure an earlier file stays as it was.
  /// - Throws: `OutputError.failed`.
  static func write(_ data: Data, to path: String) throws {
    var found = stat()
    let exists = stat(path, &found) == 0
    if exists, found.st_mode & S_IFMT == S_IFDIR { throw OutputError.failed(path: path, reason: "is a folder") }
    if exists, found.st_mode & S_IFMT != S_IFREG { return try writeInto(data, path) }
    let target = exists ? resolved(path) : path
    try replace(target, with: data, mode: exists ? found.st_mode & 0o7777 : nil, named: path)
  }

  /// Whether two paths lead to one file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var first = stat(), second = stat()
    guard stat(one, &first) == 0, stat(other, &second) == 0, first.st_mode & S_IFMT == S_IFREG else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  private static func replace(_ target: String, with data: Data, mode: mode_t?, named path: String) throws {
    let temporary = target + ".part-\(getpid())"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failed(path) }
    var isDone = put(data, file)
    if let mode { isDone = isDone && fchmod(file, mode) == 0 }
    isDone = isDone && (fsync(file) == 0 || errno == EINVAL)
    let error = failed(path)
    guard close(file) == 0, isDone, rename(temporary, target) == 0 else {
      let last = isDone ? failed(path) : error
      unlink(temporary)
      throw last
    }
  }

  private static func writeInto(_ data: Data, _ path: String) throws {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw failed(path) }
    let isDone = put(data, file), error = failed(path)
    close(file)
    if !isDone { throw error }
  }

  /// Writes all bytes; on failure `errno` says why.
  private static func put(_ data: Data, _ file: Int32) -> Bool {
    data.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Foundation.write(file, bytes.baseAddress! + written, bytes.count - written)
        if count < 0 && errno != EINTR { return false }
        written += max(0, count)
      }
      return true
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func failed(_ path: String) -> OutputError {
    .failed(path: path, reason: String(cString: strerror(errno)))
  }
}
