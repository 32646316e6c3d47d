import Documents
import Mentions

/// An item of the agenda that a draft points to must be there.
///
/// Compared are places that name an item by its number with the agenda that the drafts hold in the same language, where they
/// hold one and no more. What stands beside the name of a body or document may be an item of its agenda, and is passed over.
public struct MissingAgendaItem: Rule {
  /// The rule's name.
  public static let name = "missing-agenda-item"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "Items of the agenda that are pointed to are there."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.languages.flatMap { language -> [Finding] in
      let sentences = drafts.sentences(in: language)
      let agendas = Agenda.agendas(in: sentences)
      guard agendas.count == 1, let agenda = agendas.first else { return [] }
      return sentences.flatMap { sentence in
        AgendaReferences.references(in: sentence).filter { agenda.lacks($0.number) && isOwn($0.range, sentence) }.map {
          finding(
            at: $0.range, of: sentence, message: "The agenda has no item \($0.number).", related: [agenda.location])
        }
      }
    }
  }

  /// Whether nothing near says whose agenda it is.
  private func isOwn(_ range: Range<Int>, _ sentence: DraftSentence) -> Bool {
    let kinds: Set<MentionKind> = [.body, .acronym, .documentReference, .designation]
    return !sentence.mentions.mentions.contains { mention in
      let place = sentence.scalars(ofUTF8: mention.range)
      return kinds.contains(mention.kind) && !mention.value.hasPrefix("item:") && !place.overlaps(range)
        && place.lowerBound < range.upperBound + 24
        && place.upperBound + 24 > range.lowerBound
    }
  }
}

extension MissingAgendaItem {
  /// The rule's page.
  public static let page = RulePage(
    why: "The delegate looks for an item that is not there, and misses the one that was meant.",
    judges: """
      Items named by number (agenda item 5, 议程第5项) against the numbers of the agenda that the drafts hold in the same \
      language, typed, drawn by Word or in cells of their own.
      """,
    passesOver: """
      Drafts without an agenda, or with several; items of another meeting's agenda (WRC-27 agenda item 1.5).
      """,
    examples: [
      .set(
        """
        时间安排见议程第3项，贡献见⟦议程第5项⟧。
        议程草案
        1. 会议开幕
        2. 通过议程
        3. 时间安排
        4. 其他事宜
        """),
      .set(
        """
        See agenda item 3 and item ⟦5⟧ of the draft agenda; agenda items 1, 2 and ⟦6⟧ are short.
        Draft agenda
        1. Opening
        2. Adoption of the agenda
        3. Time plan
        4. Other business
        """),
      .set(
        """
        WRC-27 agenda item 9 was discussed.
        Draft agenda
        1. Opening
        2. Adoption of the agenda
        3. Time plan
        """),
    ])
}
