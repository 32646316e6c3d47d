/// A text as the index holds it: folded, in UTF-8, so that two spellings of one stretch are the same bytes.
///
/// What a stretch of it may begin with is a *start*: a Han character, a mark, or the beginning of a word. White space and
/// hyphens are one space between two words and nothing elsewhere; all quotation marks are `"`, but 《 and 》 stay. So
/// neighbours in these bytes are neighbours in the text, and a query that is brought into the same form matches exactly
/// where its bytes stand from a start on, its last word perhaps unfinished.
public struct NormalizedText: Sendable {
  /// The bytes.
  public private(set) var bytes: [UInt8] = []
  /// For each byte the index of the input's scalar that it came from.
  public private(set) var sources: [Int32] = []
  /// The bytes that are starts.
  public private(set) var starts: [Int32] = []

  /// The form of a text.
  public init(_ text: String, folding: TextFolding) {
    let folded = folding.fold(text)
    bytes.reserveCapacity(text.utf8.count + 8)
    sources.reserveCapacity(text.utf8.count + 8)
    starts.reserveCapacity(folded.count)
    var isAfterWord = false
    var isSpaced = false
    for scalar in folded {
      let kind = ScalarClass(scalar.value)
      switch kind {
      case .space, .dash:
        isSpaced = true
        continue
      case .word:
        if isSpaced && isAfterWord { append(" ", scalar.source) }
        if isSpaced || !isAfterWord { starts.append(Int32(bytes.count)) }
        append(scalar.value, scalar.source)
      case .han, .mark, .quotation:
        starts.append(Int32(bytes.count))
        append(kind == .quotation ? Self.quotation(scalar.value) : scalar.value, scalar.source)
      }
      isAfterWord = kind == .word
      isSpaced = false
    }
  }

  /// Whether nothing is left to look for.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The scalars of the input that a stretch of bytes came from.
  public func source(of range: Range<Int>) -> Range<Int> {
    guard let first = sources.indices.contains(range.lowerBound) ? sources[range.lowerBound] : nil, !range.isEmpty,
      range.upperBound <= sources.count
    else { return 0..<0 }
    return Int(first)..<Int(sources[range.upperBound - 1]) + 1
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ source: Int) {
    UTF8.encode(scalar)?.forEach {
      bytes.append($0)
      sources.append(Int32(source))
    }
  }

  private static func quotation(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x300A...0x300B).contains(scalar.value) ? scalar : "\""
  }
}
