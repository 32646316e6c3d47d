import Languages
import Terminology

/// A term that the base deprecates, or that another has superseded, must not be used.
///
/// Looked for are terms and names of bodies whose concept has a preferred term in the same language, which is the fix. A
/// deprecated term inside a longer one that the base prefers is passed over. A short word (问题 for a *Question* of a study group)
/// is an everyday one too: it is told only where the other language has the concept's term opposite.
public struct DeprecatedTerm: Rule {
  /// The rule's name.
  public static let name = "deprecated-term"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "No term is used that the base deprecates."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let concepts = drafts.known.concepts
    let good = Set(concepts.flatMap(\.terms).filter { !Self.isOut($0.status) }.map { KnownNames.key($0.text) })
    let bad = concepts.indices.filter { number in concepts[number].terms.contains { Self.isOut($0.status) } }
    if bad.isEmpty { return [] }
    // Good terms are looked for too, so that the longest term at a place wins.
    let heads = Set(bad.flatMap { concepts[$0].terms.map { String($0.text.prefix(2)).lowercased() } })
    let search = TermSearch(concepts) { _, term in
      Self.isName(term) && (Self.isOut(term.status) || heads.contains(String(term.text.prefix(2)).lowercased()))
    }
    let opposite = Self.opposite(drafts.pairs)
    return drafts.sentences.flatMap { sentence in
      search.matches(in: sentence).compactMap { entry, range -> Finding? in
        guard Self.isOut(entry.term.status), !good.contains(KnownNames.key(entry.term.text)),
          let better = Self.preferred(concepts[entry.concept], sentence.language, entry.term.type)
        else { return nil }
        if Self.isShort(entry.term), !Self.isMeant(concepts[entry.concept], at: sentence, opposite) { return nil }
        let word = entry.term.status == .deprecated ? "deprecates" : "has another name for"
        return finding(
          at: range, of: sentence, message: "The base \(word) “\(entry.term.text)”: “\(better)” is preferred.",
          fix: better)
      }
    }
  }

  /// What stands opposite each sentence, by its draft and number.
  private static func opposite(_ pairs: [DraftPair]) -> [[Int]: [DraftSentence]] {
    var opposite: [[Int]: [DraftSentence]] = [:]
    for view in pairs.flatMap(BeadView.views) {
      for sentence in view.own { opposite[[sentence.draft, sentence.index]] = view.other }
      for sentence in view.other { opposite[[sentence.draft, sentence.index]] = view.own }
    }
    return opposite
  }

  private static func isShort(_ term: Term) -> Bool {
    if term.type == .acronym { return false }
    let isHan = term.text.unicodeScalars.contains(where: \.isHan)
    return isHan ? term.text.unicodeScalars.count < 4 : !term.text.contains(" ")
  }

  /// Whether the other language has a good term of the concept, as it is written, opposite a sentence.
  private static func isMeant(
    _ concept: Concept, at sentence: DraftSentence, _ opposite: [[Int]: [DraftSentence]]
  ) -> Bool {
    (opposite[[sentence.draft, sentence.index]] ?? []).contains { other in
      concept.terms.contains { term in
        term.language == other.language && !isOut(term.status) && other.sentence.text.contains(term.text)
      }
    }
  }

  private static func isOut(_ status: TermStatus) -> Bool { status == .deprecated || status == .superseded }

  /// Numbers and titles of Recommendations have rules of their own.
  private static func isName(_ term: Term) -> Bool { term.type == .fullForm || term.type == .acronym }

  private static func preferred(_ concept: Concept, _ language: Language, _ type: TermType) -> String? {
    let good = concept.terms(in: language, [type]).filter { $0.status == .preferred }
    return good.first?.text
  }
}

extension DeprecatedTerm {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      The terminologists decided once; a draft that goes back to the old word opens the question again for \
      every reader.
      """,
    judges: """
      Terms, acronyms and names of bodies that the base deprecates or has another name for, and for which it \
      has a preferred one in the same language: that is the fix.
      """,
    passesOver: """
      A deprecated word inside a longer term that the base has; a word that another concept of the base may \
      have.
      """,
    needs: .base,
    examples: [
      .pair(
        "审议⟦问题⟧2/20。", "Consider Question 2/20.",
        base: [ExampleBase.term(zh: "课题", en: "Question", deprecated: [.chinese: "问题"])]),
      .set(
        "如有问题，请来函。", base: [ExampleBase.term(zh: "课题", en: "Question", deprecated: [.chinese: "问题"])]),
      .set("请加入⟦热点小组⟧的工作。", base: [ExampleBase.term(zh: "焦点组", en: "focus group", deprecated: [.chinese: "热点小组"])]),
      .set("请加入焦点组的工作。", base: [ExampleBase.term(zh: "焦点组", en: "focus group", deprecated: [.chinese: "热点小组"])]),
    ])
}
