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
    let free = try FreeIdentifiers(in: archive, main: main, ignoring: own)
    let ids = comments.map { _ in free.next() }
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
