internal import CXML

/// Enters a new part into a package's lists.
struct PackageEdits {
  private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
  private let archive: ZipArchive

  init(_ archive: ZipArchive) { self.archive = archive }

  /// The content types and the main part's relationships with the comments entered, each where they are not yet.
  func register(comments entry: String, of main: String, isRelated: Bool) throws -> [(String, [UInt8])] {
    var changed: [(String, [UInt8])] = []
    if archive.contains(ContentTypes.entry) {
      let types = try archive.tree(ContentTypes.entry)
      if !types.root.elements.contains(where: { $0.attribute("PartName") == "/" + entry }) {
        add("Override", [("PartName", "/" + entry), ("ContentType", PackageEdits.type)], to: types.root)
        changed.append((ContentTypes.entry, try types.serialized()))
      }
    }
    if isRelated { return changed }
    let list = Relationships.entry(of: main)
    let tree = try relationships(list)
    let used = Set(tree.root.elements.compactMap { $0.attribute("Id") })
    var number = 1
    while used.contains("rId\(number)") { number += 1 }
    let attributes = [("Id", "rId\(number)"), ("Type", type(of: tree)), ("Target", "/" + entry)]
    add("Relationship", attributes, to: tree.root)
    changed.append((list, try tree.serialized()))
    return changed
  }

  private func relationships(_ list: String) throws -> XMLTree {
    if archive.contains(list) { return try archive.tree(list) }
    let empty = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
    return try XMLTree(Array(empty.utf8), path: archive.path, entry: list)
  }

  /// The relationship's type in the form, transitional or strict, that the document's other relationships have.
  private func type(of tree: XMLTree) -> String {
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let isStrict = tree.root.elements.contains { $0.attribute("Type")?.hasPrefix(strict) == true }
    return (isStrict ? strict : "http://schemas.openxmlformats.org/officeDocument/2006/relationships") + "/comments"
  }

  private func add(_ local: String, _ attributes: [(String, String)], to root: XMLNode) {
    guard let node = xmlNewChild(root, root.pointee.ns, local, nil) else { return }
    for (name, value) in attributes { xmlNewProp(node, name, value) }
  }
}
