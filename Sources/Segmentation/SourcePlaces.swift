import Documents

/// From places in `SegmentedDocument.text` back to places in the text of the document it was made from, where they differ:
/// for formats with markup, whose segmented text is a list of sentences.
public struct SourcePlaces: Sendable {
  private let document: Document
  /// The sentences with where each begins in the text of its block, in the order of their places.
  private let sentences: [(sentence: Sentence, offset: Int)]

  /// The places of a document and what was made of it.
  public init(_ document: Document, _ segmented: SegmentedDocument) {
    self.document = document
    guard !document.format.isSource else {
      sentences = []
      return
    }
    var block = -1
    var from = 0
    sentences = segmented.sentences.map { sentence in
      if sentence.block != block { (block, from) = (sentence.block, 0) }
      let offset = Self.offset(of: sentence, in: document.blocks[block], from: from)
      from = offset + (sentence.place.end - sentence.place.start)
      return (sentence, offset)
    }
  }

  /// The place in `Document.text`, from the first scalar's to past the last one's.
  public func place(of place: Place) -> Place {
    if document.format.isSource { return place }
    let start = position(of: place.start)
    if place.end <= place.start { return Place(start: start, end: start) }
    return Place(start: start, end: max(start, position(of: place.end - 1) + 1))
  }

  private func position(of offset: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].sentence.place.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count else { return sentences.last?.sentence.source.end ?? 0 }
    let (sentence, start) = sentences[low]
    let inside = max(0, offset - sentence.place.start)
    return document.blocks[sentence.block].map.place(of: start + inside..<start + inside + 1).start
  }

  /// Where a sentence begins in its block: at the first place behind the sentence before that leads to where it stands.
  private static func offset(of sentence: Sentence, in block: Block, from: Int) -> Int {
    let length = sentence.place.end - sentence.place.start
    let end = block.text.unicodeScalars.count
    var offset = from
    while offset + length < end, block.map.place(of: offset..<offset + length) != sentence.source { offset += 1 }
    return offset
  }
}
