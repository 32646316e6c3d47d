import Languages
import Terminology

/// A term must be rendered by a term that the base has for it.
///
/// A bead whose one side has a term of the base of two words or more (four Chinese characters or more), and whose other side
/// has none of the concept's terms, but one that the base deprecates, or nothing of it although another bead of the drafts
/// renders the term as the base does. Only terms that people or glossaries brought into the base.
public struct PreferredTerm: Rule {
  /// The rule's name.
  public static let name = "preferred-term"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "A term is rendered by the base's term for it."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    if drafts.pairs.isEmpty || drafts.known.isEmpty { return [] }
    let concepts = drafts.known.concepts
    let search = TermSearch(concepts) { concept, term in
      concept.kind == .term && Self.isTelling(concept) && concept.terms.contains { $0.source != nil }
        && term.status != .deprecated && term.status != .superseded
    }
    return drafts.pairs.flatMap { pair in
      let uses = BeadView.views(of: pair).flatMap { self.uses(in: $0, search, concepts) }
      let rendered = Set(uses.filter(\.isRendered).map(\.concept))
      return uses.filter { !$0.isRendered && rendered.contains($0.concept) }.compactMap { finding(for: $0, concepts) }
    }
  }

  /// A term of one side, and whether the other side renders it.
  private struct Use {
    let concept: Int
    let sentence: DraftSentence
    let range: Range<Int>
    let opposite: DraftSentence
    let isRendered: Bool
  }

  private func uses(in view: BeadView, _ search: TermSearch, _ concepts: [Concept]) -> [Use] {
    let sides = [(view.own, view.other, view.otherReach), (view.other, view.own, view.ownReach)]
    return sides.flatMap { side, opposite, reach -> [Use] in
      let there = Set(reach.flatMap { search.matches(in: $0).map(\.entry.concept) })
      guard let first = opposite.first else { return [] }
      return side.flatMap { sentence in
        search.matches(in: sentence).filter { $0.entry.term.status == .preferred }.map { entry, range in
          Use(
            concept: entry.concept, sentence: sentence, range: range, opposite: first,
            isRendered: there.contains(entry.concept) || Self.holds(concepts[entry.concept], reach))
        }
      }
    }
  }

  private func finding(for use: Use, _ concepts: [Concept]) -> Finding? {
    let language = use.opposite.language
    let terms = concepts[use.concept].terms(in: language, [.fullForm, .acronym])
    guard let better = terms.first(where: { $0.status == .preferred }) ?? terms.first else { return nil }
    let opposite = use.opposite
    return finding(
      at: 0..<opposite.scalars.count, of: opposite,
      message: "“\(use.sentence.text(use.range))” is not rendered as “\(better.text)” here, as the base has it.",
      related: [use.sentence.location(use.range)])
  }

  /// Whether some sentences hold a term of the concept, inside a longer one or inflected: smart cities for *smart city*.
  private static func holds(_ concept: Concept, _ sentences: [DraftSentence]) -> Bool {
    concept.terms.contains { term in
      sentences.contains { sentence in
        guard sentence.language == term.language || term.language == nil else { return false }
        let (text, name) = (sentence.sentence.text.lowercased(), term.text.lowercased())
        return text.contains(name) || stems(text, sentence.language).contains(stems(name, sentence.language))
      }
    }
  }

  /// The stems of an alphabet's words, each between spaces; a text of Chinese as it is.
  private static func stems(_ text: String, _ language: Language) -> String {
    guard language != .chinese, let pack = LanguagePacks.pack(for: language) else { return text }
    let scalars = Array(text.unicodeScalars)
    return Words.ranges(in: scalars).map { " " + pack.stem(String(scalars[$0])) }.joined() + " "
  }

  /// Whether a concept is told from everyday words: of two English words or more, and of four Chinese characters.
  private static func isTelling(_ concept: Concept) -> Bool {
    concept.terms.allSatisfy { $0.type == .acronym || isLong($0.text) }
  }

  private static func isLong(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: \.isHan) ? text.unicodeScalars.count > 3 : text.contains(" ")
  }
}

extension PreferredTerm {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      Where one paragraph has the term of the base and the next one a word of its own, readers look for two \
      things.
      """,
    judges: """
      Beads whose one side has a term of the base and whose other side has none of its terms, although other \
      beads render it as the base does. Of two words or more, or four Chinese characters; only terms that \
      people or glossaries brought into the base.
      """,
    passesOver: "Terms that the drafts never render as the base does; what stands in a neighbouring sentence.",
    needs: .translationAndBase,
    examples: [
      .pair(
        """
        远程参会须注册。
        会议将在日内瓦召开。
        ⟦请在网上注册线上会议。⟧
        欢迎参加会议。
        """,
        """
        Remote participation requires registration.
        The meeting will be held in Geneva.
        Please register for remote participation.
        Welcome to the meeting.
        """, base: [ExampleBase.term(zh: "远程参会", en: "remote participation")]),
      .pair(
        """
        远程参会须注册。
        请注册远程参会。
        """,
        """
        Remote participation requires registration.
        Please register for remote participation.
        """, base: [ExampleBase.term(zh: "远程参会", en: "remote participation")]),
    ])
}
