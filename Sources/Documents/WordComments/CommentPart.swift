internal import CXML

/// The comments of a package (`comments.xml`).
struct CommentPart {
  let tree: XMLTree
  private let space: xmlNsPtr?

  /// A part that is there, in the vocabulary of the document.
  init(_ tree: XMLTree, namespace: String) {
    self.tree = tree
    space = tree.prefixed(namespace)
  }

  /// A new part in the vocabulary of the document.
  init(namespace: String, path: String, entry: String) throws {
    let empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><comments/>"
    tree = try XMLTree(Array(empty.utf8), path: path, entry: entry)
    space = xmlNewNs(tree.root, namespace, "w")
    xmlSetNs(tree.root, space)
  }

  /// Takes the comments out that were written here before, and gives their numbers.
  func removeOwn() -> Set<Int> {
    var own: Set<Int> = []
    for comment in tree.root.elements where comment.isWord("comment") {
      guard comment.attribute("initials") == CommentWriter.initials,
        let id = comment.attribute("id").flatMap({ Int($0) })
      else { continue }
      own.insert(id)
      comment.remove()
    }
    return own
  }

  /// Adds a comment, each line a paragraph.
  func add(_ text: String, id: Int, options: CommentOptions) {
    var attributes = [("id", String(id)), ("author", CommentPart.writable(options.author))]
    if let date = options.date { attributes.append(("date", date)) }
    attributes.append(("initials", CommentWriter.initials))
    guard let comment = tree.root.add("comment", attributes, in: space) else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let paragraph = comment.add("p", in: space) else { continue }
      if number == 0 { paragraph.add("r", in: space)?.add("annotationRef", in: space) }
      guard let element = paragraph.add("r", in: space)?.add("t", in: space) else { continue }
      xmlNodeSetSpacePreserve(element, 1)
      element.setText(CommentPart.writable(String(line)))
    }
  }

  /// A text without the control characters and non-characters that XML cannot hold.
  static func writable(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\t"
      out.append(isControl || scalar.value == 0xFFFE || scalar.value == 0xFFFF ? "\u{FFFD}" : scalar)
    }
    return String(out)
  }
}
