import Documents
import Languages

/// Parts a document's blocks into sentences by scanning bytes with the language pack's rules.
///
/// One pass finds the marks that may end a sentence or hold one (`MarkScanner`); a walk over the marks decides
/// (`BoundaryFinder`), asking `StopRule` about full stops. A text is taken for one paragraph: line ends in it are spaces.
/// The cost is one pass over the bytes and a closer look at each mark, whatever the text.
///
/// Conventions: 。！？ and . ! ? end a sentence where they really do; ； ： ; never. Closing brackets and quotation marks
/// and a raised footnote mark belong to the sentence before them. What stands in brackets, a title or a quotation that is
/// part of a sentence does not end it.
public struct Segmenter: Sendable {
  /// The pack that says where sentences end.
  public let pack: any LanguagePack
  private let rules: SentenceRules

  /// A segmenter for a language.
  public init(pack: any LanguagePack) {
    self.pack = pack
    rules = SentenceRules(pack)
  }

  /// The sentences of a paragraph with the spaces after them, as UTF-8 ranges: they join to `text`. One empty text has
  /// no piece.
  public func pieces(of text: String) -> [Range<Int>] { text.withByteText(pieces) }

  /// The sentences of a paragraph as UTF-8 ranges without the spaces around them; none is empty.
  public func sentences(in text: String) -> [Range<Int>] { text.withByteText(sentences) }

  func sentences(in text: ByteText) -> [Range<Int>] {
    let starts = starts(in: text)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(starts.count + 1)
    var from = 0
    for number in 0...starts.count {
      let edge = number < starts.count ? starts[number] : text.count
      let range = text.trimmed(from..<edge)
      if !range.isEmpty { ranges.append(range) }
      from = edge
    }
    return ranges
  }

  private func pieces(of text: ByteText) -> [Range<Int>] {
    if text.count == 0 { return [] }
    let edges = [0] + starts(in: text) + [text.count]
    return zip(edges, edges.dropFirst()).map { $0..<$1 }
  }

  private func starts(in text: ByteText) -> [Int] {
    MarkScanner.marks(in: text, table: rules.table).withUnsafeBufferPointer { marks in
      var finder = BoundaryFinder(text, marks: marks, rules: rules)
      finder.run()
      return finder.starts
    }
  }
}
