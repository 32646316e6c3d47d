import Syntax

/// A Word package whose comments are being written: which parts change, and how.
struct CommentPackage {
  private let archive: ZipArchive
  private let main: String
  private let relations: Relationships

  init(_ archive: ZipArchive) throws {
    self.archive = archive
    main = try WordPackage.mainPart(of: archive)
    relations = try Relationships.read(of: main, in: archive)
  }

  /// The parts that change, by name, with their new contents, and where each comment stands.
  func write(
    _ comments: [PlacedComment], runs: RunMap, options: CommentOptions
  ) throws -> (changed: [(entry: String, bytes: [UInt8])], placements: [CommentPlacement]) {
    // A relationship may be there without its part, which is then written.
    let named = relations.targets["comments"]
    let known = named.flatMap { archive.contains($0) ? $0 : nil }
    let entry = named ?? newEntry
    let story = try CommentedStory(archive.tree(main))
    let part = try known.map { try CommentPart(archive.tree($0), namespace: story.namespaceURI) }
    let own = part?.removeOwn() ?? []
    if comments.isEmpty && own.isEmpty { return ([], []) }

    // Places are found before anything is taken out, since runs are counted as the file has them.
    let anchors = try CommentAnchors(runs: runs, main: main, archive: archive, story: story)
    let ranges = try comments.map { try anchors.range(of: $0.place) }
    story.remove(own)
    let ids = try freeIdentifiers(comments.count, except: own)
    story.add(ranges, ids: ids)

    let target = try part ?? CommentPart(namespace: story.namespaceURI, path: archive.path, entry: entry)
    for (comment, id) in zip(comments, ids) { target.add(comment.text, id: id, options: options) }
    var changed = [(main, try story.tree.serialized()), (entry, try target.tree.serialized())]
    if known == nil {
      changed += try PackageEdits(archive).register(comments: entry, of: main, isRelated: named != nil)
    }
    return (changed.map { (entry: $0.0, bytes: $0.1) }, ranges.map { $0?.placement ?? .beginning })
  }

  /// A name for the comments of a package that has none.
  private var newEntry: String {
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    var name = folder + "comments.xml"
    var number = 1
    while archive.contains(name) {
      number += 1
      name = "\(folder)comments\(number).xml"
    }
    return name
  }

  /// The lowest numbers that no bookmark, change or comment of any part has.
  private func freeIdentifiers(_ count: Int, except own: Set<Int>) throws -> [Int] {
    let used = UsedIdentifiers(ignoring: own)
    let parts = Set(relations.parts.values).union([main]).sorted()
    for part in parts where part.hasSuffix(".xml") && archive.contains(part) {
      try XMLPartReader.read(part, of: archive, to: used)
    }
    var free: [Int] = []
    var next = 0
    while free.count < count {
      if !used.numbers.contains(next) { free.append(next) }
      next += 1
    }
    return free
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

extension ZipArchive {
  /// A part as a tree; the part has passed the limits of the reader first.
  func tree(_ entry: String) throws -> XMLTree {
    try XMLPartReader.read(entry, of: self, to: Unheard())
    var bytes: [UInt8] = []
    try read(entry) { bytes.append(contentsOf: $0) }
    return try XMLTree(bytes, path: path, entry: entry)
  }
}

/// Takes no notice: for checking a part.
private final class Unheard: XMLHandler {
  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
}
