import ICU
import Languages
import Mentions

/// A deadline must not lie after the event it is for.
///
/// The event is the range of days that the draft gives most often, and at least twice; else the only date of its subject
/// line. A deadline is a day in a sentence
/// that both names what is due before a meeting (registration, contributions, fellowships, visas) and says that it is a
/// deadline. A sentence with a range of days of its own speaks of that event, and only where the deadline stands in a later
/// clause than what takes place then.
public struct DeadlineAfterEvent: Rule {
  /// The rule's name.
  public static let name = "deadline-after-event"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "A deadline does not lie after the event."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.texts.indices.flatMap { draft -> [Finding] in
      let sentences = drafts.sentences.filter { $0.draft == draft }
      let own = sentences.flatMap { afterOwnEvent(in: $0) }
      guard let event = Self.event(in: sentences) else { return own }
      return own
        + sentences.flatMap { sentence -> [Finding] in
          let late = sentence.mentions.mentions.filter { mention in
            mention.kind == .date && CalendarMath.day(mention.value).map { $0 > event.end } == true
          }
          // Words are looked for only beside a day that is too late.
          if late.isEmpty || !Self.isDeadline(sentence) { return [] }
          return late.map { mention in
            finding(
              at: sentence.scalars(ofUTF8: mention.range), of: sentence,
              message: "The deadline lies after the event, which ends on \(event.end).", related: event.places)
          }
        }
    }
  }

  private static let clauseMarks = Set("，；,;".unicodeScalars)

  /// Deadlines of a sentence that lie after the days on which it says that something takes place.
  private func afterOwnEvent(in sentence: DraftSentence) -> [Finding] {
    let dates = sentence.mentions.mentions.filter { $0.kind == .date }
    guard let range = dates.first(where: { $0.value.contains("/") }), let end = Self.end(of: range.value),
      let words = Self.words[sentence.language]
    else { return [] }
    let event = sentence.scalars(ofUTF8: range.range)
    return dates.filter { $0.range.lowerBound > range.range.upperBound && !$0.value.contains("/") }.compactMap { date in
      guard let day = CalendarMath.day(date.value), day > end else { return nil }
      let place = sentence.scalars(ofUTF8: date.range)
      let between = sentence.scalars[event.upperBound..<place.lowerBound]
      guard let mark = between.lastIndex(where: Self.clauseMarks.contains) else { return nil }
      let rest = sentence.scalars[place.upperBound...].prefix { !Self.clauseMarks.contains($0) }
      let before = String(Array(sentence.scalars[..<mark])).lowercased()
      let clause = String(Array(sentence.scalars[mark..<rest.endIndex])).lowercased()
      guard words.held.contains(where: before.contains), words.due.contains(where: clause.contains),
        words.limit.contains(where: clause.contains), !words.later.contains(where: clause.contains)
      else { return nil }
      return finding(
        at: place, of: sentence, message: "The deadline lies after the event, which ends on \(end).",
        related: [sentence.location(event)])
    }
  }

  private typealias Event = (end: CalendarDay, places: [Location])

  private static func event(in sentences: [DraftSentence]) -> Event? {
    var places: [String: [Location]] = [:]
    for sentence in sentences {
      for mention in sentence.mentions.mentions where mention.kind == .date && mention.value.contains("/") {
        places[mention.value, default: []].append(sentence.location(sentence.scalars(ofUTF8: mention.range)))
      }
    }
    let ranges = places.filter { $0.value.count > 1 && end(of: $0.key) != nil }
    let most = ranges.values.map(\.count).max() ?? 0
    let usual = ranges.filter { $0.value.count == most }
    guard usual.count == 1, let event = usual.first, let end = end(of: event.key) else { return subject(in: sentences) }
    return (end, event.value)
  }

  /// The event that the subject line names with its only date.
  private static func subject(in sentences: [DraftSentence]) -> Event? {
    let subject = sentences.first { sentence in subjects.contains { sentence.sentence.text.hasPrefix($0) } }
    guard let subject else { return nil }
    let dates = subject.mentions.mentions.filter { $0.kind == .date && end(of: $0.value) != nil }
    guard dates.count == 1, let end = end(of: dates[0].value) else { return nil }
    return (end, [subject.location(subject.scalars(ofUTF8: dates[0].range))])
  }

  private static let subjects = ["事由", "主题", "Subject"]

  private static func end(of value: String) -> CalendarDay? {
    value.split(separator: "/").last.flatMap(CalendarMath.day)
  }

  private static func isDeadline(_ sentence: DraftSentence) -> Bool {
    guard let words = words[sentence.language] else { return false }
    if sentence.mentions.mentions.contains(where: { $0.kind == .date && $0.value.contains("/") }) { return false }
    let text = sentence.sentence.text.lowercased()
    return words.due.contains(where: text.contains) && words.limit.contains(where: text.contains)
      && !words.later.contains(where: text.contains)
  }

  /// What is due before a meeting, what makes a day a deadline, and what is due after a meeting.
  private static let words: [Language: (due: [String], limit: [String], later: [String], held: [String])] = [
    .chinese: (
      ["注册", "文稿", "与会补贴", "签证", "报名", "酒店预订"], ["截止", "不迟于", "最迟", "之前", "日前", "以前"],
      ["会后", "报告草案", "意见"], ["召开", "举行", "举办"]
    ),
    .english: (
      ["registration", "register", "contribution", "fellowship", "visa", "hotel"],
      ["deadline", "no later than", "not later than", "at the latest", "before", " by "],
      ["after the meeting", "draft report", "comments"], ["held", "take place", "meet"]
    ),
  ]
}

extension DeadlineAfterEvent {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A deadline that lies after the meeting is a slip in one of the two dates, and nobody can keep it.
      """,
    judges: """
      The event is the range of days that the draft gives most often, and at least twice; else the only date of \
      the subject line. A deadline is a day in a sentence that both names what is due before a meeting (registration, contributions, fellowships, \
      visas) and says that it is a deadline.
      """,
    passesOver: """
      Sentences with a range of days of their own whose deadline stands in no later clause; comments and reports, which are due after a meeting.
      """,
    examples: [
      .set(
        """
        会议：2026年10月13日至22日，日内瓦
        会议将于2026年10月13日至22日召开。
        与会补贴申请最迟须在⟦2026年11月3日⟧前提交。
        """),
      .set(
        """
        会议：2026年10月13日至22日，日内瓦
        会议将于2026年10月13日至22日召开。
        与会补贴申请最迟须在2026年9月3日前提交。
        """),
      .set(
        """
        下次会议定于2026年7月8日至17日召开，文稿截止日期为⟦2026年7月25日⟧。
        下次会议定于2026年7月8日至17日召开，文稿截止日期为2026年6月25日，报告草案将在2026年8月1日之前发布。
        """),
      .set(
        """
        Subject: Workshop on digital twins, Nairobi, 24 November 2025
        Please register no later than ⟦10 December 2025⟧.
        """),
    ])
}
