internal import CXML

/// The runs of a part's tree by their numbers, and the runs that hold the marks of notes.
struct RunIndex {
  /// A run by its paragraph's number and its own.
  struct Key: Hashable {
    let paragraph: Int
    let run: Int
  }

  private(set) var runs: [Key: XMLNode] = [:]
  private(set) var marks: [WordNote: XMLNode] = [:]
  private var counter = RunCounter()

  init(_ tree: XMLTree) { visit(tree.root) }

  private mutating func visit(_ node: XMLNode) {
    let name = node.name
    counter.start(name)
    if name.isRun, let current = counter.current {
      runs[Key(paragraph: current.paragraph, run: current.run)] = node
    }
    if name.local.hasSuffix("Reference"), let kind = WordNote.Kind(rawValue: String(name.local.dropLast(9))),
      let id = node.attribute("id").flatMap({ Int($0) }), let run = node.pointee.parent
    {
      let note = WordNote(kind: kind, id: id)
      if marks[note] == nil { marks[note] = run }
    }
    for child in node.elements { visit(child) }
    counter.end(name)
  }
}
