import ICU
import Languages
import Mentions

/// A day of the week must fit its date.
///
/// A date without a year is taken in the year that all full dates of the draft have; where they have several, it is passed
/// over.
public struct WeekdayMismatch: Rule {
  /// The rule's name.
  public static let name = "weekday-mismatch"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "The day of the week fits the date."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let years = drafts.texts.map(Self.year)
    return drafts.sentences.flatMap { sentence in
      Weekdays.namings(in: sentence, year: years[sentence.draft]).compactMap { naming -> Finding? in
        let right = CalendarMath.weekday(of: naming.date)
        guard right != naming.weekday else { return nil }
        let name = Self.name(right, like: sentence.text(naming.range), sentence.language)
        return finding(
          at: naming.range, of: sentence, message: .mismatch(naming.date, name, sentence.text(naming.range)), fix: name)
      }
    }
  }

  /// The one year of all full dates of a draft.
  private static func year(of draft: ReadDocument) -> Int? {
    let days = draft.mentions.flatMap { sentence in
      sentence.mentions.filter { $0.kind == .date }.flatMap { $0.value.split(separator: "/") }.compactMap { value in
        value.hasPrefix("-") ? nil : Int(value.prefix(4))
      }
    }
    return Set(days).count == 1 ? days.first : nil
  }

  /// A day of the week in the form of another: 周三 for 周四, Wed for Thu.
  private static func name(_ weekday: Int, like form: String, _ language: Language) -> String {
    let words = LanguagePacks.pack(for: language)?.calendar.weekdays ?? [:]
    let same = words.filter { $0.value == weekday }.map(\.key).sorted()
    if language == .chinese {
      return same.first { $0.count == form.count && $0.first == form.first } ?? same.first ?? ""
    }
    let isShort = form.count < 5
    let word = (isShort ? same.min { $0.count < $1.count } : same.max { $0.count < $1.count }) ?? ""
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension String {
  fileprivate static func mismatch(_ date: CalendarDay, _ right: String, _ wrong: String) -> String {
    "\(date) is a \(right), no \(wrong)."
  }
}

extension WeekdayMismatch {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      Who reads “Tuesday, 13 September 2023” does not know whether to come on the Tuesday or on the 13th.
      """,
    judges: """
      A day of the week right before or behind a date. A date without a year is taken in the year that all full \
      dates of the draft have; where they have several, it is passed over.
      """,
    passesOver: "Days of the week without a date.",
    examples: [
      .set("会议于2023年9月13日（⟦星期二⟧）开幕。"),
      .set("The meeting opens on ⟦Tuesday⟧, 13 September 2023."),
      .set("会议于2023年9月13日（星期三）开幕。"),
      .set("On Wednesday, 13 September 2023, and on Thursday."),
    ])
}
