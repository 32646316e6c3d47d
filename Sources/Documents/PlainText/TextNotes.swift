/// Notes at the end of an extracted text: paragraphs that begin with a number in brackets whose mark stands in the text.
enum TextNotes {
  /// The blocks with those at the end told as notes, their number as label.
  static func marked(_ blocks: [Block]) -> [Block] {
    var start = blocks.count
    var labels: [String] = []
    while start > 0, let label = label(blocks[start - 1]) {
      labels.insert(label, at: 0)
      start -= 1
    }
    guard let first = labels.first, first == "1", Set(labels).count == labels.count,
      isMarked("[1]", in: blocks[..<start])
    else { return blocks }
    return blocks[..<start].map { without(labels, $0) }
      + zip(blocks[start...], labels).map { block, label in
        let scalars = block.text.unicodeScalars
        let skipped = label.unicodeScalars.count + 2
        let body = scalars.dropFirst(skipped).drop { $0.properties.isWhitespace }
        let from = scalars.count - body.count
        return Block(
          kind: .footnote, label: label, text: String(body), map: block.map.part(from..<scalars.count))
      }
  }

  private static func label(_ block: Block) -> String? {
    guard block.cell == nil, block.text.utf8.first == 0x5B, let end = block.text.utf8.firstIndex(of: 0x5D) else {
      return nil
    }
    let label = block.text[block.text.utf8.index(after: block.text.startIndex)..<end]
    let isNumber = (1...3).contains(label.utf8.count) && label.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let rest = block.text.utf8[end...].dropFirst()
    return isNumber && rest.contains { $0 > 0x20 } ? String(label) : nil
  }

  /// A block without the marks of the notes, which stand behind a word.
  private static func without(_ labels: [String], _ block: Block) -> Block {
    var block = block
    for label in labels {
      guard let found = block.text.firstRange(of: "[\(label)]"), found.lowerBound > block.text.startIndex else {
        continue
      }
      let before = block.text.unicodeScalars.distance(from: block.text.startIndex, to: found.lowerBound)
      let after = before + label.unicodeScalars.count + 2
      let rest = block.text.unicodeScalars.count
      let shifted = block.map.part(after..<rest).stretches.map {
        PlaceMap.Stretch(text: $0.text + before, document: $0.document, length: $0.length)
      }
      block = Block(
        kind: block.kind, level: block.level, label: block.label, cell: block.cell,
        text: String(block.text[..<found.lowerBound]) + block.text[found.upperBound...],
        map: PlaceMap(block.map.part(0..<before).stretches + shifted))
    }
    return block
  }

  private static func isMarked(_ mark: String, in blocks: ArraySlice<Block>) -> Bool {
    blocks.contains { $0.text.utf8.firstIndex(of: 0x5B) != nil && $0.text.contains(mark) }
  }
}
