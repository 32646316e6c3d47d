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

  /// Word before text before the rest; then by path.
  func isRicher(than other: PairingItem) -> Bool {
    (formatRank, file.path.utf8.count, file.path) < (other.formatRank, other.file.path.utf8.count, other.file.path)
  }

  private var formatRank: Int { key.suffix == "docx" ? 0 : 1 }
}
