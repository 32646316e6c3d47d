import Foundation

/// The note that a compiled lexicon was gone through and found undamaged, kept in a small file beside it.
///
/// It tells inode, length and times of the lexicon as they were then. Whoever changes the lexicon's bytes changes its
/// time of change, which cannot be set back; so while the note agrees, the checksum of the whole file need not be taken
/// again, which would cost more than all that a small alignment reads of it.
struct LexiconSeal: Equatable {
  private let text: String

  /// The note on an open file; nil when the system tells nothing of it.
  init?(of file: Int32) {
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
    text = "undamaged \(LexiconLayout.formatVersion) \(status.st_dev) \(status.st_ino) \(status.st_size) \(times)\n"
  }

  /// The note's file.
  static func path(of lexicon: String) -> String { lexicon + ".seal" }

  /// Whether the note of a lexicon says just this.
  func isKept(for lexicon: String) -> Bool {
    FileManager.default.contents(atPath: Self.path(of: lexicon)) == Data(text.utf8)
  }

  /// Keeps the note; failing is not an error, the next run goes through the file again.
  func keep(for lexicon: String) {
    try? Data(text.utf8).write(to: URL(fileURLWithPath: Self.path(of: lexicon)), options: .atomic)
  }
}
