import Documents
import Languages

/// The sentences of a document in reading order, a block at a time.
public struct DocumentSentences: Sequence, IteratorProtocol {
  private let document: Document
  private let segmenter: Segmenter
  private var placer: SentencePlacer
  private var nextBlock = 0
  private var bytes = ByteText("")
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
      bytes = document.blocks[nextBlock].content.bytes
      ranges = segmenter.sentences(in: bytes)
      nextRange = 0
      nextBlock += 1
    }
    defer { nextRange += 1 }
    let number = nextBlock - 1
    return placer.sentence(
      nextRange, ranges[nextRange], of: document.blocks[number], number: number, bytes: bytes)
  }
}

/// Finds the places of sentences, which come in order.
///
/// In plain text a sentence's place is where it stands in the file. In a format with markup it is where it stands in the
/// list of sentences, one a line, because that is the text the user sees.
struct SentencePlacer {
  private let language: Language
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
  mutating func sentence(
    _ index: Int, _ range: Range<Int>, of block: Block, number: Int, bytes: ByteText
  ) -> Sentence {
    if index == 0 { (offset, scalars) = (0, 0) }
    let start = scalars + bytes.scalarCount(offset..<range.lowerBound)
    let end = start + bytes.scalarCount(range)
    (offset, scalars) = (range.upperBound, end)
    let source = block.map.place(of: start..<end)
    let (place, map) = isPlain ? (source, block.map.part(start..<end)) : listed(end - start)
    return Sentence(
      text: oneLine(block.content.string(range), bytes, range), language: language, kind: block.kind, block: number,
      level: block.level, cell: block.cell, label: index == 0 ? block.label : nil, place: place, map: map,
      source: source)
  }

  /// The place of the next `count` scalars in the list.
  private mutating func listed(_ count: Int) -> (Place, PlaceMap) {
    let start = lines
    lines += count + 1
    return (Place(start: start, end: start + count), PlaceMap(documentStart: start, length: count))
  }

  /// A line end inside a sentence becomes a space, scalar for scalar, so that a sentence is one line.
  private func oneLine(_ text: String, _ bytes: ByteText, _ range: Range<Int>) -> String {
    guard !isPlain, bytes.bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == "\n" || scalar == "\r" ? " " : scalar) }
    return String(result)
  }
}
