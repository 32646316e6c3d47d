import Syntax

/// Numbers that no bookmark, comment or tracked change of a package has, the lowest first.
final class FreeIdentifiers {
  private let used: Set<Int>
  private var candidate = 0

  /// Gathers the numbers that are taken; `ignored` are those of comments that are being taken out.
  init(in archive: ZipArchive, main: String, ignoring ignored: Set<Int> = []) throws {
    let gathered = UsedIdentifiers(ignoring: ignored)
    let relations = try Relationships.read(of: main, in: archive)
    let parts = Set(relations.parts.values).union([main]).sorted()
    for part in parts where part.hasSuffix(".xml") && archive.contains(part) {
      try XMLPartReader.read(part, of: archive, to: gathered)
    }
    used = gathered.numbers
  }

  /// A number that is free, and from now on taken.
  func next() -> Int {
    while used.contains(candidate) { candidate += 1 }
    candidate += 1
    return candidate - 1
  }
}

/// Gathers the numbers that bookmarks, comments and tracked changes share. Notes have a space of their own.
private final class UsedIdentifiers: XMLHandler {
  private(set) var numbers: Set<Int> = []
  private let ignored: Set<Int>

  init(ignoring ignored: Set<Int>) { self.ignored = ignored }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.vocabulary == .word, let id = attributes.int("id") else { return }
    if ["footnote", "endnote", "footnoteReference", "endnoteReference"].contains(name.local) { return }
    if name.local.hasPrefix("comment"), ignored.contains(id) { return }
    numbers.insert(id)
  }
}
