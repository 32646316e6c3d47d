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
    bytes.reserveCapacity(text.utf8.count + 8)
    sources.reserveCapacity(text.utf8.count + 8)
    starts.reserveCapacity(text.utf8.count / 3)
    var spacing = NormalizedSpacing()
    folding.forEach(in: text) { scalar, source in
      guard let step = spacing.step(scalar) else { return true }
      if step.hasSpaceBefore { append(" ", source) }
      if step.isStart { starts.append(Int32(bytes.count)) }
      append(step.scalar, source)
      return true
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

  /// The scalars of a text that a stretch of its form came from: the same as `NormalizedText(text).source(of: range)`, for
  /// which nothing is stored and the text read no further than needed.
  public static func source(of range: Range<Int>, in text: String, folding: TextFolding) -> Range<Int> {
    if range.isEmpty { return 0..<0 }
    var spacing = NormalizedSpacing()
    var count = 0
    var first: Int?, last: Int?
    folding.forEach(in: text) { scalar, source in
      guard let step = spacing.step(scalar) else { return true }
      count += (step.hasSpaceBefore ? 1 : 0) + UTF8.width(step.scalar)
      if first == nil, range.lowerBound < count { first = source }
      if range.upperBound <= count { last = source }
      return last == nil
    }
    guard let first, let last else { return 0..<0 }
    return first..<last + 1
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ source: Int) {
    if scalar.isASCII {
      bytes.append(UInt8(scalar.value))
      sources.append(Int32(source))
      return
    }
    UTF8.encode(scalar)?.forEach {
      bytes.append($0)
      sources.append(Int32(source))
    }
  }
}

/// What becomes of folded scalars one after the other: white space and hyphens go, or are a space between two words.
private struct NormalizedSpacing {
  private var isAfterWord = false
  private var isSpaced = false

  /// What a folded scalar adds; nil for one that only parts others.
  @inline(__always)
  mutating func step(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, hasSpaceBefore: Bool, isStart: Bool)? {
    let kind = ScalarClass(scalar)
    defer {
      isSpaced = kind == .space || kind == .dash
      if !isSpaced { isAfterWord = kind == .word }
    }
    switch kind {
    case .space, .dash: return nil
    case .word: return (scalar, isSpaced && isAfterWord, isSpaced || !isAfterWord)
    case .han, .mark: return (scalar, false, true)
    case .quotation: return ((0x300A...0x300B).contains(scalar.value) ? scalar : "\"", false, true)
    }
  }
}
