import Foundation

/// The note that an index was gone through and found undamaged, kept in a small file beside it.
///
/// It tells inode, length and times of the index as they were then. Whoever changes the index's bytes changes its time of
/// change, which cannot be set back; so while the note agrees, the checksum of the whole file need not be taken again.
struct IndexSeal: Equatable {
  private let text: String

  /// The note on an open file; nil when the system tells nothing of it.
  init?(of file: Int32) {
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
    text = "undamaged \(IndexLayout.formatVersion) \(status.st_dev) \(status.st_ino) \(status.st_size) \(times)\n"
  }

  /// Whether the note of an index says just this.
  func isKept(for index: String) -> Bool {
    let file = open(index + ".seal", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = read(file, &bytes, bytes.count)
    return count > 0 && bytes.prefix(count).elementsEqual(text.utf8)
  }

  /// Keeps the note; failing is not an error, the next run goes through the file again.
  func keep(for index: String) {
    let draft = index + ".seal.\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { return }
    let written = text.utf8.withContiguousStorageIfAvailable { write(file, $0.baseAddress!, $0.count) }
    close(file)
    if written != text.utf8.count || rename(draft, index + ".seal") != 0 { unlink(draft) }
  }
}
