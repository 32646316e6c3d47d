internal import CXML

/// A part's tree, in which stretches of runs become tracked changes.
final class ChangedStory {
  let tree: XMLTree
  private let story: CommentedStory
  private let space: xmlNsPtr?
  private let index: RunIndex
  private let options: CommentOptions
  private let ids: FreeIdentifiers
  private var targets: [(edit: TrackedEdit, pieces: [(run: XMLNode, start: Int, end: Int)])] = []

  init(_ tree: XMLTree, _ options: CommentOptions, _ ids: FreeIdentifiers) {
    self.tree = tree
    self.options = options
    self.ids = ids
    story = CommentedStory(tree)
    space = tree.prefixed(story.namespaceURI)
    index = RunIndex(tree)
  }

  var hasChanges: Bool { !targets.isEmpty }

  /// Keeps a change that can be made; false when it cannot.
  func prepare(_ target: EditTarget, _ number: Int) -> Bool {
    var pieces: [(run: XMLNode, start: Int, end: Int)] = []
    var text = ""
    for place in target.places {
      guard let run = index.runs[RunIndex.Key(paragraph: place.paragraph, run: place.run)], isOpen(run),
        let part = run.text(from: place.start, to: place.end)
      else { return false }
      text += part
      pieces.append((run, place.start, place.end))
    }
    guard text == target.edit.old else { return false }
    targets.append((target.edit, pieces))
    return true
  }

  /// Whether a run stands where it can be parted and changed: in no formula or text box, field or tracked change.
  private func isOpen(_ run: XMLNode) -> Bool {
    guard story.carrier(of: run) == run, run.name.vocabulary == .word else { return false }
    let closed: Set = ["ins", "del", "moveFrom", "moveTo", "fldSimple", "ruby"]
    return run.ancestors.prefix { !$0.name.isParagraph }.allSatisfy { !closed.contains($0.name.local) }
  }

  /// Makes the changes.
  func change() {
    var cuts: [XMLNode: Set<Int>] = [:]
    for piece in targets.flatMap(\.pieces) { cuts[piece.run, default: []].formUnion([piece.start, piece.end]) }
    let pieces = cuts.reduce(into: [XMLNode: RunPieces]()) { $0[$1.key] = RunPieces(cutting: $1.key, at: $1.value) }
    for target in targets {
      var last: XMLNode?
      var isBefore = false
      for piece in target.pieces {
        if piece.start == piece.end {
          isBefore = piece.start == 0
          last = isBefore ? pieces[piece.run]?.piece(from: 0) : pieces[piece.run]?.piece(to: piece.end)
        } else if let run = pieces[piece.run]?.piece(from: piece.start) {
          last = delete(run)
        }
      }
      guard let last, !target.edit.new.isEmpty, let added = insertion(of: target.edit.new, like: last) else { continue }
      if isBefore { xmlAddPrevSibling(last, added) } else { xmlAddNextSibling(last, added) }
      // Copied properties declare their prefixes anew; 1 asks for those to be taken out that are declared around them.
      xmlDOMWrapReconcileNamespaces(nil, added, 1)
    }
  }

  /// Wraps a run as deleted.
  private func delete(_ run: XMLNode) -> XMLNode? {
    guard let mark = mark("del") else { return nil }
    xmlAddNextSibling(run, mark)
    xmlUnlinkNode(run)
    xmlAddChild(mark, run)
    for text in run.elements where text.isWord("t") {
      xmlNodeSetName(text, "delText")
      xmlNodeSetSpacePreserve(text, 1)
    }
    return mark
  }

  /// A run with a text and the properties of the run beside it, as inserted.
  private func insertion(of text: String, like neighbour: XMLNode) -> XMLNode? {
    guard let mark = mark("ins"), let run = mark.add("r", in: space) else { return nil }
    let model = neighbour.name.isRun ? neighbour : neighbour.elements.first { $0.name.isRun }
    if let properties = model?.elements.first(where: { $0.name.isRunProperties }),
      let copy = xmlDocCopyNode(properties, tree.document, 1)
    {
      xmlAddChild(run, copy)
    }
    let element = run.add("t", in: space)
    element?.setText(text)
    if let element { xmlNodeSetSpacePreserve(element, 1) }
    return mark
  }

  private func mark(_ local: String) -> XMLNode? {
    guard let node = xmlNewDocNode(tree.document, space, local, nil) else { return nil }
    xmlNewNsProp(node, space, "id", String(ids.next()))
    xmlNewNsProp(node, space, "author", CommentPart.writable(options.author))
    if let date = options.date { xmlNewNsProp(node, space, "date", date) }
    return node
  }
}

extension UnsafeMutablePointer where Pointee == xmlNode {
  /// What a run holds from one offset to another, see `RunPlace`; nil when anything but text is among it.
  fileprivate func text(from start: Int, to end: Int) -> String? {
    var at = 0
    var result = String.UnicodeScalarView()
    for child in elements where !child.name.isRunProperties {
      let scalars = child.isWord("t") ? Array(child.content.unicodeScalars) : []
      let length = child.name.isRunText ? child.content.unicodeScalars.count : 1
      let (from, to) = (Swift.max(start, at), Swift.min(end, at + length))
      if from < to {
        guard child.isWord("t") else { return nil }
        result.append(contentsOf: scalars[from - at..<to - at])
      }
      at += length
    }
    return end <= at ? String(result) : nil
  }
}
