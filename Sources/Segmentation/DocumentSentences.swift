import Documents
import Languages

/// The sentences of a document in reading order, a block at a time.
public struct DocumentSentences: Sequence, IteratorProtocol {
  private let document: Document
  private let segmenter: Segmenter
  private var placer: SentencePlacer
  private var nextBlock = 0
  private var block: Block?
  private var ranges: [Range<Int>] = []
  private var nextRange = 0

  init(_ document: Document, segmenter: Segmenter) {
    self.document = document
    self.segmenter = segmenter
    placer = SentencePlacer(document, language: segmenter.pack.language)
  }

  /// The next sentence.
  public mutating func next() -> Sentence? {
    while nextRange == ranges.count {
      guard nextBlock < document.blocks.count else { return nil }
      let block = document.blocks[nextBlock]
      ranges = block.content.withByteText(segmenter.sentences)
      self.block = block
      nextRange = 0
      nextBlock += 1
    }
    defer { nextRange += 1 }
    return block.map { placer.sentence(nextRange, ranges[nextRange], of: $0, number: nextBlock - 1) }
  }
}

/// Finds the places of sentences, which come in order.
///
/// In plain text a sentence's place is where it stands in the file. In a format with markup it is where it stands in the
/// list of sentences, one a line, because that is the text the user sees.
struct SentencePlacer {
  /// What the next sentences are read as.
  var language: Language
  private let isPlain: Bool
  /// How many scalars the list of sentences has.
  private var lines = 0
  /// How far into the block, in bytes and in scalars.
  private var offset = 0
  private var scalars = 0

  init(_ document: Document, language: Language) {
    self.language = language
    isPlain = document.format.isSource
  }

  /// The sentence `index` of a block, which stands at `range` of its bytes.
  mutating func sentence(_ index: Int, _ range: Range<Int>, of block: Block, number: Int) -> Sentence {
    if index == 0 { (offset, scalars) = (0, 0) }
    let (gap, length, hasOneLine) = block.content.withByteText { bytes in
      (bytes.scalarCount(offset..<range.lowerBound), bytes.scalarCount(range), isPlain || Self.isOneLine(bytes[range]))
    }
    let text = block.content.string(range)
    let start = scalars + gap
    let end = start + length
    (offset, scalars) = (range.upperBound, end)
    let source = block.map.place(of: start..<end)
    let (place, map) = isPlain ? (source, block.map.part(start..<end)) : listed(end - start)
    return Sentence(
      text: hasOneLine ? text : Self.oneLine(text), language: language, kind: block.kind, block: number,
      level: block.level, cell: block.cell, label: index == 0 ? block.label : nil, place: place, map: map,
      source: source)
  }

  /// The place of the next `count` scalars in the list.
  private mutating func listed(_ count: Int) -> (Place, PlaceMap) {
    let start = lines
    lines += count + 1
    return (Place(start: start, end: start + count), PlaceMap(documentStart: start, length: count))
  }

  private static func isOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// A line end inside a sentence becomes a space, scalar for scalar, so that a sentence is one line.
  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }
}
