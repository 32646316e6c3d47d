internal import CXML

/// A run cut into runs of the same properties.
struct RunPieces {
  /// The pieces with where each begins in the run as it was.
  private var pieces: [(start: Int, node: XMLNode)]

  /// Cuts `run` in the tree; cuts at its ends or beyond cut nothing.
  init(cutting run: XMLNode, at cuts: Set<Int>) {
    pieces = [(0, run)]
    let length = run.runLength
    guard run.name.isRun, run.name.vocabulary == .word else { return }
    for cut in cuts.sorted() where cut > 0 && cut < length {
      guard let last = pieces.last, let next = RunPieces.split(last.node, at: cut - last.start) else { continue }
      pieces.append((cut, next))
    }
  }

  /// The piece that begins at `offset`.
  func piece(from offset: Int) -> XMLNode? { pieces.last { $0.start <= offset }?.node }

  /// The piece that ends at `offset`.
  func piece(to offset: Int) -> XMLNode? { (pieces.last { $0.start < offset } ?? pieces.first)?.node }

  /// Puts all from `offset` on into a new run behind this one.
  private static func split(_ run: XMLNode, at offset: Int) -> XMLNode? {
    guard let rest = xmlCopyNode(run, 2), xmlAddNextSibling(run, rest) != nil else { return nil }
    var at = 0
    for child in run.elements {
      if child.name.isRunProperties {
        if let copy = xmlCopyNode(child, 1) { xmlAddChild(rest, copy) }
        continue
      }
      let length = child.lengthInRun
      if at >= offset {
        xmlUnlinkNode(child)
        xmlAddChild(rest, child)
      } else if at + length > offset {
        part(child, at: offset - at, into: rest)
      }
      at += length
    }
    // A copy declares its prefixes anew; 1 asks for those to be taken out that are declared around it.
    xmlDOMWrapReconcileNamespaces(nil, rest, 1)
    return rest
  }

  /// Leaves the first scalars of a text and puts the others into `run`.
  private static func part(_ text: XMLNode, at offset: Int, into run: XMLNode) {
    guard let rest = xmlCopyNode(text, 2) else { return }
    let scalars = Array(text.content.unicodeScalars)
    for (node, range) in [(text, scalars[..<offset]), (rest, scalars[offset...])] {
      node.setText(String(String.UnicodeScalarView(range)))
      xmlNodeSetSpacePreserve(node, 1)
    }
    xmlAddChild(run, rest)
  }
}

extension UnsafeMutablePointer where Pointee == xmlNode {
  /// How much a run's child counts for, see `RunPlace`.
  fileprivate var lengthInRun: Int { name.isRunText ? content.unicodeScalars.count : 1 }

  fileprivate var runLength: Int {
    elements.reduce(0) { $0 + ($1.name.isRunProperties ? 0 : $1.lengthInRun) }
  }
}
