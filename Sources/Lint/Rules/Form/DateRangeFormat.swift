import Languages

/// Ranges of days must be written in one way throughout one language.
///
/// In Chinese `日` stands after each day and `至` between them; that form is the yardstick
/// where the drafts use it in earnest, else the form used most often. A first day without 日 before a second month
/// (`1月30 – 2月10日`) and white space before 日 are wrong whatever the others do. In English only ranges with a dash are
/// compared, those in one month and those over two months each among themselves: `12-22 September`,
/// `30 May – 2 June`; among equals the closed form is the yardstick in one month, the spaced one over two.
public struct DateRangeFormat: Rule {
  /// The rule's name.
  public static let name = "date-range-format"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "Ranges of days are written in one way throughout."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] { chinese(drafts) + english(drafts) }

  private typealias Placed = (sentence: DraftSentence, range: DayRange)

  private func chinese(_ drafts: DraftSet) -> [Finding] {
    let all: [Placed] = drafts.sentences(in: .chinese).flatMap { sentence in
      sentence.facts.dayRanges.map { (sentence, $0) }
    }
    let usual = Self.usualForm(of: all.map(\.range))
    return all.compactMap { placed in
      guard let reason = placed.range.fault(against: usual) else { return nil }
      let related = all.filter { $0.range.form == usual && $0.range.fault(against: usual) == nil }
      return report(placed, reason: reason, related: related, fix: placed.range.written(as: usual))
    }
  }

  /// The form with 至 and each 日 where it is used in earnest, else the most frequent good form.
  private static func usualForm(of ranges: [DayRange]) -> DayRange.Form {
    let words = ranges.map(\.form).filter { $0 == .wellFormed }.count
    let good = ranges.filter { !$0.hasStraySpace && !($0.crossesMonths && $0.lacksDayMark) }.map(\.form)
    guard words * 3 < ranges.count - words, let usual = Yardstick.majority(of: good) else { return .wellFormed }
    return usual
  }

  private func english(_ drafts: DraftSet) -> [Finding] {
    let all: [Placed] = drafts.sentences(in: .english).flatMap { sentence in
      sentence.facts.dayRanges.map { (sentence, $0) }
    }
    return [false, true].flatMap { crosses -> [Finding] in
      let same = all.filter { $0.range.crossesMonths == crosses }
      // Among equals the first wins: put the usual form of the class first.
      let ordered =
        same.map(\.range.form).filter { $0.isSpaced == crosses }
        + same.map(\.range.form).filter { $0.isSpaced != crosses }
      guard let usual = Yardstick.majority(of: ordered) else { return [] }
      let related = same.filter { $0.range.form == usual }
      return same.filter { $0.range.form != usual }.map { report($0, reason: .form, related: related, fix: nil) }
    }
  }

  private func report(_ placed: Placed, reason: DayRange.Fault, related: [Placed], fix: String?) -> Finding {
    finding(
      at: placed.range.range, of: placed.sentence, message: .range(reason),
      related: related.prefix(3).map { $0.sentence.location($0.range.range) }, fix: fix)
  }
}

extension DayRange {
  /// What is wrong with a range.
  fileprivate enum Fault {
    case missingMark
    case straySpace
    case form
  }

  /// What is wrong with a Chinese range beside the usual form; nil when nothing is.
  fileprivate func fault(against usual: Form) -> Fault? {
    if crossesMonths, lacksDayMark { return .missingMark }
    if hasStraySpace { return .straySpace }
    return form == usual ? nil : .form
  }

  /// A Chinese range in another form; over two months 日 is never left out.
  fileprivate func written(as form: Form) -> String {
    let mark = form.lacksDayMark && !crossesMonths ? "" : "日"
    let space = form.isSpaced ? " " : ""
    let from = (first.year.isEmpty ? "" : first.year + "年") + first.month + "月" + first.day + mark
    let to = (second.year.isEmpty ? "" : second.year + "年") + (second.month.isEmpty ? "" : second.month + "月")
    return from + space + form.separator + space + to + second.day + "日"
  }
}

extension DayRange.Form {
  /// `9月13日至22日`.
  fileprivate static let wellFormed = DayRange.Form(
    separator: "至", isSpaced: false, lacksDayMark: false, hasStraySpace: false)
}

extension String {
  fileprivate static func range(_ fault: DayRange.Fault) -> String {
    switch fault {
    case .missingMark: "日 is missing after the first day."
    case .straySpace: "A space stands before 日."
    case .form: "This range of days is written otherwise elsewhere."
    }
  }
}

extension DateRangeFormat {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      9月12-22日 in the subject and 9月13日至22日 in the letter make the reader compare what need not be compared.
      """,
    judges: """
      In Chinese 日 stands after each day and 至 between them; that form is the yardstick where the drafts use it \
      in earnest, else the form used most often. A first day without 日 before a second month and white space \
      before 日 are wrong whatever the others do. In English ranges with a dash are compared, those in one month \
      and those over two months each among themselves.
      """,
    passesOver: "from 13 to 22 September beside 12-22 September; ranges of years (2025-2028年) and of hours.",
    examples: [
      .set(
        """
        会议将于2023年9月13日至22日召开。
        会议：⟦2023年9月12-22 日⟧，阿鲁沙
        """),
      .set(
        """
        2026年4月15-17日开会。
        2026年7月6-17日开会。
        2025-2028年研究期
        """),
    ])
}
