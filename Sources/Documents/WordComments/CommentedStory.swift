internal import CXML

/// The main part's tree, into which the marks of comments go.
final class CommentedStory {
  let tree: XMLTree
  let namespaceURI: String
  private let space: xmlNsPtr?
  /// The last node that was put after a node.
  private var tails: [XMLNode: XMLNode] = [:]

  init(_ tree: XMLTree) {
    self.tree = tree
    namespaceURI = tree.root.pointee.ns?.pointee.href.map { String(cString: $0) } ?? ""
    space = tree.prefixed(namespaceURI)
  }

  /// What marks can stand beside for a run: the run itself, or the outermost run, formula or set of alternatives around it.
  func carrier(of run: XMLNode) -> XMLNode {
    run.ancestors.last { around in
      let name = around.name
      return name.isRun || name.vocabulary == .math || name.local == "AlternateContent"
    } ?? run
  }

  /// Takes the marks of comments out.
  func remove(_ ids: Set<Int>) {
    if !ids.isEmpty { remove(ids, in: tree.root) }
  }

  private func remove(_ ids: Set<Int>, in node: XMLNode) {
    for child in node.elements {
      let name = child.name
      let isMark = ["commentRangeStart", "commentRangeEnd", "commentReference"].contains(name.local)
      if isMark, name.vocabulary == .word, let id = child.attribute("id").flatMap({ Int($0) }), ids.contains(id) {
        child.remove()
        continue
      }
      let hadContent = name.isRun && child.holdsContent
      remove(ids, in: child)
      if hadContent, !child.holdsContent { child.remove() }
    }
  }

  /// Adds the marks of comments, in the order of the ranges; nil stands for the beginning.
  func add(_ ranges: [CommentRange?], ids: [Int]) {
    var cuts: [XMLNode: Set<Int>] = [:]
    for range in ranges.compactMap({ $0 }) {
      cuts[range.start.run, default: []].insert(range.start.offset)
      cuts[range.end.run, default: []].insert(range.end.offset)
    }
    let pieces = cuts.reduce(into: [XMLNode: RunPieces]()) { $0[$1.key] = RunPieces(cutting: $1.key, at: $1.value) }
    for (range, id) in zip(ranges, ids) {
      guard let range, let first = pieces[range.start.run]?.piece(from: range.start.offset),
        let last = pieces[range.end.run]?.piece(to: range.end.offset)
      else {
        addAtBeginning(id)
        continue
      }
      if let mark = mark("commentRangeStart", id) { xmlAddPrevSibling(first, mark) }
      if let mark = mark("commentRangeEnd", id) { insert(mark, after: last) }
      if let reference = reference(id) { insert(reference, after: outermost(last)) }
    }
  }

  private func insert(_ node: XMLNode, after place: XMLNode) {
    xmlAddNextSibling(tails[place] ?? place, node)
    tails[place] = node
  }

  /// What stands directly in the paragraph around a run: its link, insertion or content control.
  private func outermost(_ run: XMLNode) -> XMLNode {
    var node = run
    while let parent = node.pointee.parent, parent.isElement, !parent.name.isParagraph { node = parent }
    return node.pointee.parent?.isElement == true ? node : run
  }

  /// A comment about no text in particular stands at the first paragraph.
  private func addAtBeginning(_ id: Int) {
    guard let paragraph = firstParagraph(in: tree.root), let node = reference(id) else { return }
    if let properties = paragraph.elements.first(where: { $0.isWord("pPr") }) {
      insert(node, after: properties)
    } else if let first = paragraph.pointee.children {
      xmlAddPrevSibling(first, node)
    } else {
      xmlAddChild(paragraph, node)
    }
  }

  private func firstParagraph(in node: XMLNode) -> XMLNode? {
    if node.name.isParagraph { return node }
    for child in node.elements {
      if let found = firstParagraph(in: child) { return found }
    }
    return nil
  }

  private func mark(_ local: String, _ id: Int) -> XMLNode? {
    let node = xmlNewDocNode(tree.document, space, local, nil)
    xmlNewNsProp(node, space, "id", String(id))
    return node
  }

  /// The run that holds a comment's sign.
  private func reference(_ id: Int) -> XMLNode? {
    let run = xmlNewDocNode(tree.document, space, "r", nil)
    run?.add("commentReference", [("id", String(id))], in: space)
    return run
  }
}

extension UnsafeMutablePointer where Pointee == xmlNode {
  /// Whether a run holds anything but its properties.
  fileprivate var holdsContent: Bool { elements.contains { !$0.name.isRunProperties } }
}
