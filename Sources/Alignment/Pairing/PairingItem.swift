/// A file with what its name tells.
struct PairingItem: Sendable {
  let file: DocumentPairing.File
  let key: NameKey
  /// What it is a revision of, by its name and by its heading.
  let revisions: Set<RevisionMark>

  init(_ file: DocumentPairing.File) {
    self.file = file
    key = NameKey(file.path)
    revisions = Set(RevisionMark.inName(file.path)).union(file.content?.revisions ?? [])
  }

  /// By what the format keeps, Word first; then the shorter path.
  func isRicher(than other: PairingItem) -> Bool {
    (formatRank, file.path.utf8.count, file.path) < (other.formatRank, other.file.path.utf8.count, other.file.path)
  }

  private static let formats = ["docx", "odt", "doc", "rtf", "html", "xhtml", "htm", "md", "txt", "pdf"]

  private var formatRank: Int { Self.formats.firstIndex(of: key.suffix) ?? Self.formats.count }
}
