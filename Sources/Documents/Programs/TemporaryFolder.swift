#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that only this user may read and that is gone, with all that is in it, when the work is done.
struct TemporaryFolder: ~Copyable {
  /// The folder's path.
  let path: String

  /// Makes the folder where the system keeps such files (`TMPDIR`, or else `/tmp`).
  /// - Throws: `DocumentError.unreadable` in the name of the file that is being read.
  init(for file: String) throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var name = Array(((root.hasPrefix("/") ? root : "/tmp") + "/concord-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw DocumentError.unreadable(path: file, code: errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TemporaryFolder.remove(path) }

  /// Writes a file into the folder and gives its path.
  /// - Throws: `DocumentError.unreadable` in the name of `file`.
  func write(_ bytes: [UInt8], as name: String, for file: String) throws -> String {
    let target = path + "/" + name
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DocumentError.unreadable(path: file, code: errno) }
    defer { close(descriptor) }
    var at = 0
    while at < bytes.count {
      let count = bytes[at...].withUnsafeBytes { concordWrite(descriptor, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw DocumentError.unreadable(path: file, code: errno) }
      at += count
    }
    return target
  }

  /// Removes a file or a folder with all that is in it; links are removed, not followed.
  private static func remove(_ path: String) {
    if unlink(path) == 0 || errno == ENOENT { return }
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }
}

private func concordWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
  #elseif canImport(Musl)
    Musl.write(descriptor, bytes, count)
  #else
    Darwin.write(descriptor, bytes, count)
  #endif
}
