import Documents
import Languages

/// No white space must stand around Chinese quotation marks, brackets and stops, between a number and 第 or 日, where the
/// parallel places have none; nor before a comma or full stop in English.
///
/// Compared are all places of one kind in the Chinese drafts: before an opening mark, after one, before a closing mark or
/// stop, after a stop, between 第 and a number, between a number and 日, 月, 年. White space is the finding only where it is
/// the exception; a draft that always spaces its quotation marks is consistent. Before a stop it is wrong in any case.
/// Ranges of days are the business of `date-range-format`.
public struct StraySpace: Rule {
  /// The rule's name.
  public static let name = "stray-space"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "No stray white space stands at marks."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    chinese(drafts) + afterStops(drafts) + english(drafts.sentences(in: .english))
  }

  private func chinese(_ drafts: DraftSet) -> [Finding] {
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
          related: closed.prefix(3).map { $0.location($1.spaces.lowerBound - 1..<$1.spaces.lowerBound + 1) }, fix: fix,
          isCertain: true)
      }
    }
  }

  /// Gaps between two sentences of one paragraph.
  private func afterStops(_ drafts: DraftSet) -> [Finding] {
    let sentences = drafts.sentences(in: .chinese)
    let texts = drafts.drafts.map { Array($0.document.text.unicodeScalars) }
    let pairs = zip(sentences, sentences.dropFirst()).filter { first, second in
      first.draft == second.draft && first.sentence.block == second.sentence.block
        && first.scalars.last.map { Gap.stops.contains($0) } == true && second.scalars.first?.isHan == true
    }
    func places(_ pair: (DraftSentence, DraftSentence)) -> Range<Int>? {
      let start = pair.0.sentence.place.end, end = pair.1.sentence.place.start
      let isBlank =
        start <= end && end <= texts[pair.0.draft].count
        && texts[pair.0.draft][start..<end].allSatisfy(Gap.isBlank)
      return isBlank ? start..<end : nil
    }
    let spaced = pairs.filter { places($0).map { !$0.isEmpty } ?? false }
    guard spaced.count * 2 < pairs.count else { return [] }
    return spaced.compactMap { first, second in
      guard let gap = places((first, second)), gap.lowerBound > 0 else { return nil }
      let range = gap.lowerBound - 1..<gap.upperBound + 1
      let scalars = texts[first.draft][range]
      return Finding(
        rule: Self.name, severity: Self.severity,
        location: Location(file: first.path, place: Place(start: range.lowerBound, end: range.upperBound)),
        excerpt: String(scalars), message: .stray(.afterStop), fix: String(scalars.filter { !Gap.isBlank($0) }),
        isCertain: true)
    }
  }

  /// Gaps before commas and stops of English.
  private func english(_ sentences: [DraftSentence]) -> [Finding] {
    sentences.flatMap { sentence -> [Finding] in
      let scalars = sentence.scalars
      return scalars.indices.dropFirst(2).compactMap { at in
        let next: Unicode.Scalar = at + 1 < scalars.count ? scalars[at + 1] : " "
        guard [",", ";", "."].contains(scalars[at]), Gap.isBlank(scalars[at - 1]), next.isSpace,
          scalars[at - 2].isLetter || scalars[at - 2].isDecimalDigit || scalars[at - 2] == ")"
        else { return nil }
        return finding(
          at: at - 2..<at + 1, of: sentence, message: .stray(.beforeStop),
          fix: String([scalars[at - 2], scalars[at]]), isCertain: true)
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
    case afterStop
    case afterOrdinal
    case beforeDateWord
  }

  let kind: Kind
  /// The white space; empty where the two stand close.
  let spaces: Range<Int>

  static func gaps(in sentence: DraftSentence) -> [Gap] {
    let scalars = sentence.scalars
    let dayRanges = sentence.traits.contains(.digit) ? ChineseDayRanges.ranges(in: scalars).map(\.range) : []
    var gaps: [Gap] = []
    var left = Side.other
    var start = 0
    for at in scalars.indices where !isBlank(scalars[at]) {
      let right = Side(scalars[at])
      defer { (left, start) = (right, at + 1) }
      guard start > 0, let kind = kind(left, right) else { continue }
      if dayRanges.contains(where: { $0.overlaps(start - 1..<at + 1) }) { continue }
      if sentence.sentence.kind == .heading, start < at { continue }
      // A label before the text of an item: 4 日内瓦.
      if kind == .beforeDateWord, start < at, scalars[..<start].allSatisfy({ $0.isDecimalDigit || $0 == "." }) {
        continue
      }
      gaps.append(Gap(kind: kind, spaces: start..<at))
    }
    return gaps
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func kind(_ left: Side, _ right: Side) -> Kind? {
    switch (left, right) {
    case (.han, .opening), (.ordinal, .opening), (.dateWord, .opening), (.closing, .opening), (.stop, .opening):
      .beforeOpening
    case (.opening, .han), (.opening, .ordinal), (.opening, .dateWord): .afterOpening
    case (.han, .stop), (.ordinal, .stop), (.dateWord, .stop), (.closing, .stop): .beforeStop
    case (.han, .closing), (.ordinal, .closing), (.dateWord, .closing), (.closing, .closing): .beforeStop
    case (.digit, .dateWord): .beforeDateWord
    case (.ordinal, .digit): .afterOrdinal
    case (.stop, .han), (.stop, .ordinal), (.stop, .dateWord): .afterStop
    default: nil
    }
  }

  static let stops: Set<Unicode.Scalar> = Set("，。；：、！？".unicodeScalars)
}

/// What stands beside a gap.
private enum Side {
  case opening
  case closing
  case stop
  /// 第, which a number follows.
  case ordinal
  /// 年, 月, 日, which a number goes before.
  case dateWord
  case han
  case digit
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "第": self = .ordinal
    case "日", "月", "年": self = .dateWord
    case "“", "《", "「", "『": self = .opening
    case "）", "”", "》", "」", "』": self = .closing
    case "，", "。", "；", "：", "、", "！", "？": self = .stop
    default: self = scalar.isHan ? .han : scalar.isDecimalDigit ? .digit : .other
    }
  }
}

extension String {
  fileprivate static func stray(_ kind: Gap.Kind) -> String {
    switch kind {
    case .beforeOpening: "A stray space stands before the opening mark."
    case .afterOpening: "A stray space stands after the opening mark."
    case .beforeStop: "A stray space stands before the mark."
    case .afterStop: "A stray space stands after the mark."
    case .afterOrdinal: "A stray space stands between 第 and the number."
    case .beforeDateWord: "A stray space stands inside the date."
    }
  }
}

extension StraySpace {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A gap before “ looks like the end of something, breaks the line there, and hides the title from a search.
      """,
    judges: """
      All places of one kind in the Chinese drafts: before an opening mark, after one, before a closing mark or \
      stop, after a stop, between 第 and a number, between a number and 日, 月, 年. White space is the finding only \
      where it is the exception; before a stop it is wrong in any case. In English, white space before a comma, \
      semicolon or full stop.
      """,
    passesOver: """
      White space around Latin words and numbers (ITU-T 建议书), in headings (附 件), after a label (4 日).
      """,
    examples: [
      .set(
        """
        Y.4221建议书“监控系统要求”和Y.4223建议书“共同要求和能力”。
        Y.4222建议⟦书 “⟧智能疏散框架”已完成。
        """),
      .set("The draft was approve⟦d ,⟧ and it is ready."),
      .set("建议书 “监控系统要求”和建议书 “共同要求和能力”。"),
    ])
}
