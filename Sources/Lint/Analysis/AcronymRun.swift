import Languages
import Mentions

/// A word that looks like an acronym: `TAP`, `SC&C`, `oLS`, `MNOs`, `JCA-IdM`, found by its letters alone.
///
/// At least two capitals, more capitals than small letters, no digits but in a body's number or a year after a hyphen,
/// which is left out (`WTSA-24` is `WTSA`). Words inside designations, provisional names, addresses and document
/// references are none.
struct AcronymRun: Sendable {
  /// The acronym without a plural s and without a year: what two spellings share.
  let key: String
  /// The acronym's scalars in its sentence, plural s included.
  let range: Range<Int>
  /// Whether a number or another word hangs on it with a hyphen or stroke: `SG5-TD301`, `SG20/CB`, `WTSA-24`.
  let isPart: Bool
  /// Whether it stands alone in brackets behind other words, as an expansion introduces it: `…（TAP）`.
  let isIntroduced: Bool

  /// The acronyms of a sentence in order.
  static func runs(in sentence: SentenceContent) -> [AcronymRun] {
    guard sentence.traits.contains(.capital) || sentence.scalars.contains(where: \.isCapital) else { return [] }
    let covered = sentence.mentions.mentions.filter { Self.covering.contains($0.kind) }.map {
      sentence.scalars(ofUTF8: $0.range)
    }
    let scalars = sentence.scalars
    var runs: [AcronymRun] = []
    var at = 0
    while at < scalars.count {
      guard scalars[at].isAcronymInner else {
        at += 1
        continue
      }
      var end = at
      while end < scalars.count, scalars[end].isAcronymInner { end += 1 }
      if let run = run(in: scalars, at..<end), !covered.contains(where: { $0.overlaps(run.range) }) { runs.append(run) }
      at = end
    }
    return runs
  }

  /// Whether the letters are a part of something else: a key to the literature `[b-UNISDR]`, `NUKU'ALOFA`.
  private static func isAttached(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    if before == "[" || before == "_" || before == "@"
      || before == "'" && range.lowerBound > 1 && scalars[range.lowerBound - 2].isLetter
    {
      return true
    }
    guard range.upperBound + 1 < scalars.count else { return false }
    let after = scalars[range.upperBound]
    return after == "_" || after == "@" || after == "'" && scalars[range.upperBound + 1].isCapital
  }

  private static let covering: Set<MentionKind> = [
    .designation, .provisionalName, .email, .url, .telephone, .documentReference,
  ]

  private static func run(in scalars: [Unicode.Scalar], _ whole: Range<Int>) -> AcronymRun? {
    var end = whole.upperBound
    while end > whole.lowerBound, scalars[end - 1] == "." || scalars[end - 1].isJoiner { end -= 1 }
    var start = whole.lowerBound
    while start < end, scalars[start].isJoiner || scalars[start] == "." { start += 1 }
    let stem = (start..<end).first { scalars[$0] == "/" || scalars[$0] == "." || scalars[$0].isDecimalDigit } ?? end
    var length = stem
    while length > start, scalars[length - 1].isJoiner { length -= 1 }
    guard length > start else { return nil }
    let range = start..<length
    let plural = scalars[length - 1] == "s" && length - start > 2 && scalars[length - 2].isCapital
    let letters = scalars[start..<(plural ? length - 1 : length)]
    if isAttached(scalars, start..<whole.upperBound) { return nil }
    let capitals = letters.count(where: \.isCapital)
    guard capitals >= 2, capitals >= letters.count(where: \.isSmall), letters.count <= 16 else { return nil }
    let isBracketed =
      start > 1 && whole.upperBound < scalars.count && stem == end && scalars[start - 1].halfWidth == "("
      && scalars[whole.upperBound].halfWidth == ")"
    return AcronymRun(key: String(letters), range: range, isPart: stem != end, isIntroduced: isBracketed)
  }
}

extension Unicode.Scalar {
  fileprivate var isJoiner: Bool { self == "-" || self == "&" || self == "/" }
  fileprivate var isAcronymInner: Bool { isLatinLetter && value < 0x80 || isDecimalDigit || isJoiner || self == "." }
}
