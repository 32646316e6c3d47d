import Documents
import Languages

/// Each sentence must have its counterpart in the other language.
///
/// A sentence of a paragraph that nothing stands opposite of, between sentences that are aligned; and a sentence that
/// stands in both texts word for word, of six words or more in small letters.
public struct UntranslatedSentence: Rule {
  /// The rule's name.
  public static let name = "untranslated-sentence"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "Each sentence has its counterpart in the other language."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.pairs.flatMap { pair in missing(pair) + copied(pair, drafts) }
  }

  private func missing(_ pair: DraftPair) -> [Finding] {
    Untranslated.gaps(in: pair).filter { ![.item, .cell].contains($0.sentence.sentence.kind) }.map { gap in
      finding(
        at: 0..<gap.sentence.scalars.count, of: gap.sentence, message: "Nothing in the other language says this.",
        related: gap.opposite.map { [$0] } ?? [])
    }
  }

  private func copied(_ pair: DraftPair, _ drafts: DraftSet) -> [Finding] {
    BeadView.views(of: pair).flatMap { view -> [Finding] in
      view.own.compactMap { sentence -> Finding? in
        guard let same = view.other.first(where: { $0.scalars == sentence.scalars }), Self.isProse(sentence) else {
          return nil
        }
        // The copy is the one whose text is in another language.
        let isHan = sentence.scalars.contains(where: \.isHan)
        let copy = (drafts.texts[sentence.draft].document.language == .chinese) == isHan ? same : sentence
        let other = copy.draft == sentence.draft ? same : sentence
        return finding(
          at: 0..<copy.scalars.count, of: copy, message: "This sentence is the same in both languages.",
          related: [other.location(0..<other.scalars.count)], severity: .warning)
      }
    }
  }

  private static func isProse(_ sentence: DraftSentence) -> Bool {
    if sentence.scalars.contains(where: \.isHan) { return sentence.scalars.count(where: \.isHan) > 7 }
    return sentence.facts.words.count { word in sentence.scalars[word].allSatisfy { !$0.isCapital } } > 5
  }
}

extension UntranslatedSentence {
  /// The rule's page.
  public static let page = RulePage(
    why: "A sentence that one language lacks is information that half of the readers do not get.",
    judges: """
      Sentences of paragraphs that nothing stands opposite of, between sentences that are aligned (a \
      suggestion: one language may rightly say more); and sentences that stand in both texts word for word (a \
      warning).
      """,
    passesOver: """
      Names, addresses and short headings; sentences of less than five words or eight Chinese characters; items \
      and cells, which are the business of missing-item.
      """,
    needs: .translation,
    examples: [
      .pair(
        """
        会议将于九月召开。
        ⟦请各成员国在注册之前与东道国联系。⟧
        欢迎所有成员参加会议。
        """,
        """
        The meeting will be held in September.

        All members are welcome to the meeting.
        """),
      .pair(
        """
        会议将于九月召开。
        ⟦The host country will send invitation letters on request.⟧
        欢迎参加。
        """,
        """
        The meeting will be held in September.
        The host country will send invitation letters on request.
        All are welcome.
        """),
      .pair("会议将于九月召开。", "The meeting will be held in September."),
    ])
}
