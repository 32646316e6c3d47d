import Documents
import Languages

/// No white space must stand around Chinese quotation marks, brackets and stops, or between a number and 日, where the
/// parallel places have none.
///
/// Why: a gap before `“` looks like the end of something, breaks the line there, and hides the title from a search.
///
/// Compared are all places of one kind in the Chinese drafts: before an opening mark, after one, before a closing mark or
/// stop, between a number and 日, 月, 年. White space is the finding only where it is the exception; a draft that always
/// spaces its quotation marks is consistent. Ranges of days are the business of `date-range-format`.
///
/// Finding: `建议书 “智慧城市…”` beside `建议书“从物联网…”`; `5月18 日`.
/// No finding: white space around Latin words and numbers (`ITU-T 建议书`), in headings (`附 件`), after a label (`1 “…”`).
public struct StraySpace: Rule {
  /// The rule's name.
  public static let name = "stray-space"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "No stray white space stands at Chinese marks."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let gaps = drafts.sentences(in: .chinese).flatMap { sentence in Gap.gaps(in: sentence).map { (sentence, $0) } }
    return Gap.Kind.allCases.flatMap { kind -> [Finding] in
      let same = gaps.filter { $0.1.kind == kind }
      let spaced = same.filter { !$0.1.spaces.isEmpty }
      let closed = same.filter { $0.1.spaces.isEmpty }
      guard spaced.count < closed.count || kind == .beforeStop else { return [] }
      return spaced.map { sentence, gap in
        let around = gap.spaces.lowerBound - 1..<gap.spaces.upperBound + 1
        let fix = String([sentence.scalars[around.lowerBound], sentence.scalars[around.upperBound - 1]])
        return finding(
          at: around, of: sentence, message: .stray(kind),
          related: closed.prefix(3).map { $0.location($1.spaces.lowerBound - 1..<$1.spaces.lowerBound + 1) }, fix: fix)
      }
    }
  }
}

/// The place between two marks or characters where white space may stand.
private struct Gap {
  /// What stands on the two sides.
  enum Kind: CaseIterable {
    case beforeOpening
    case afterOpening
    case beforeStop
    case beforeDateWord
  }

  let kind: Kind
  /// The white space; empty where the two stand close.
  let spaces: Range<Int>

  static func gaps(in sentence: DraftSentence) -> [Gap] {
    let scalars = sentence.scalars
    let dayRanges = ChineseDayRanges.ranges(in: scalars).map(\.range)
    var gaps: [Gap] = []
    for at in scalars.indices.dropFirst() where !isBlank(scalars[at]) {
      var start = at
      while start > 0, isBlank(scalars[start - 1]) { start -= 1 }
      guard start > 0, let kind = kind(scalars[start - 1], scalars[at], spaced: start < at) else { continue }
      if dayRanges.contains(where: { $0.overlaps(start - 1..<at + 1) }) { continue }
      if sentence.sentence.kind == .heading, start < at { continue }
      gaps.append(Gap(kind: kind, spaces: start..<at))
    }
    return gaps
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func kind(_ left: Unicode.Scalar, _ right: Unicode.Scalar, spaced: Bool) -> Kind? {
    let leftIsChinese = left.isHan || closing.contains(left)
    if quotes.contains(right), leftIsChinese || stops.contains(left) { return .beforeOpening }
    if quotes.contains(left), right.isHan { return .afterOpening }
    if stops.contains(right) || closing.contains(right), leftIsChinese { return .beforeStop }
    if ["日", "月", "年"].contains(right), left.isDecimalDigit { return .beforeDateWord }
    return nil
  }

  private static let quotes: Set<Unicode.Scalar> = Set("“《「『".unicodeScalars)
  private static let closing: Set<Unicode.Scalar> = Set("）”》」』".unicodeScalars)
  private static let stops: Set<Unicode.Scalar> = Set("，。；：、！？".unicodeScalars)
}

extension String {
  fileprivate static func stray(_ kind: Gap.Kind) -> String {
    switch kind {
    case .beforeOpening: "A stray space stands before the opening mark."
    case .afterOpening: "A stray space stands after the opening mark."
    case .beforeStop: "A stray space stands before the mark."
    case .beforeDateWord: "A stray space stands inside the date."
    }
  }
}
