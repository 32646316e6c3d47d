/// A day and a time of day must be possible.
///
/// Days are checked where month and day stand together, with the year for 29 February; times where hours and minutes do,
/// in a sentence that speaks of time.
public struct ImpossibleDate: Rule {
  /// The rule's name.
  public static let name = "impossible-date"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "Days and times of day are possible ones."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.sentences.flatMap { sentence in
      sentence.facts.impossibleTimes.map { range in
        finding(at: range, of: sentence, message: "There is no “\(sentence.text(range))”.")
      }
    }
  }
}

extension ImpossibleDate {
  /// The rule's page.
  public static let page = RulePage(
    why: "Nobody can keep a deadline on 31 April; the reader has to ask which day was meant, or guesses.",
    judges: """
      Days where month and day stand together, with the year for 29 February; times of day where hours and \
      minutes stand together, in a sentence that speaks of time.
      """,
    passesOver: "Numbers that are no dates (Figure 30, May 2023); seconds and ratios; 24:00.",
    examples: [
      .set("请于⟦2月30日⟧前注册。"),
      .set("Please reply by ⟦31 April 2026⟧."),
      .set("The meeting opens at 09:30 and closes at ⟦25:30⟧ hours."),
      .set("⟦2025年2月29日⟧开会。"),
      .set("2024年2月29日开会，24:00结束。"),
      .set("It rose by 30 May 2026 in a ratio of 16:90."),
    ])
}
