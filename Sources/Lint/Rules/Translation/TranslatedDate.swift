import Languages
import Mentions

/// Both languages must give the same days and times of day.
///
/// Values are compared, not words: 2023年9月13日至22日 is 13-22 September 2023. A day without its year, or a month without its
/// day, is the same where the rest agrees; a range is its two ends. A date that stands a sentence away is no difference.
public struct TranslatedDate: Rule {
  /// The rule's name.
  public static let name = "translated-date"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "Both languages give the same days and times."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    findings(
      ValueComparison(
        kinds: [.date, .time],
        classOf: { Self.classOf($0.mention) },
        isAnswered: Self.isAnswered, isTelling: { $0.kind == .date && Self.ends($0.value)[0].utf8.count == 10 }),
      in: drafts)
  }

  private static func classOf(_ mention: Mention) -> String? {
    mention.kind == .time ? "time" : ends(mention.value)[0].contains("-") ? "day" : nil
  }

  private static func isAnswered(_ mention: Mention, _ sentences: [DraftSentence]) -> Bool {
    let there = PlacedMention.all([mention.kind], in: sentences).flatMap { ends($0.mention.value) }
    return ends(mention.value).allSatisfy { end in there.contains { areOne(end, $0) } }
  }

  private static func ends(_ value: String) -> [String] {
    let ends = value.split(separator: "/").map(String.init)
    return ends.isEmpty ? [value] : ends
  }

  /// Whether two dates are one: equal, or equal as far as both are written.
  private static func areOne(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (first, second) = (rest(left), rest(right))
    let isYearOpen = left.hasPrefix("--") || right.hasPrefix("--")
    if isYearOpen { return first.hasPrefix(second) || second.hasPrefix(first) }
    return left.hasPrefix(right + "-") || right.hasPrefix(left + "-")
  }

  /// Month and day.
  private static func rest(_ value: String) -> Substring {
    value.hasPrefix("--") ? value.dropFirst(2) : value.dropFirst(5)
  }
}

extension TranslatedDate {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A wrong day in one language sends half of the readers to a meeting that is over, or lets them miss a \
      deadline.
      """,
    judges: """
      Values, not words: 2023年9月13日至22日 is 13-22 September 2023. Both languages are compared bead by bead. A \
      day that stands on one side only is told where another day stands there instead, or where the other text \
      does not have it at all.
      """,
    passesOver: """
      A day without its year, a month without its day, where the rest agrees; a range given by its two ends; a \
      date that stands in a neighbouring sentence; years alone.
      """,
    needs: .translation,
    examples: [
      .pair("会议于⟦2023年9月13日⟧开幕。", "The meeting opens on 12 September 2023."),
      .pair("会议于⟦上午9时30分⟧开始。", "The meeting starts at 10:30 hours."),
      .pair("会议将于2023年9月13日至22日召开。", "The meeting will be held from 13 to 22 September 2023."),
      .pair("会议于9月13日开幕。", "The meeting opens on 13 September 2023."),
    ])
}
