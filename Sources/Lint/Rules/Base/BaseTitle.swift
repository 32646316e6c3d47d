import Languages
import Terminology

/// A Recommendation must have the title that the base gives it.
///
/// Compared are titles that the drafts give with a number, or with a provisional name, with those of the base in the same
/// language, whatever their standing. Capitals and marks do not count. A title that is nothing like the base's is no title of
/// that text, and passed over.
public struct BaseTitle: Rule {
  /// The rule's name.
  public static let name = "base-title"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "A Recommendation has the title that the base gives it."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    if drafts.known.isEmpty { return [] }
    return TitleIndex(drafts).titles.compactMap { title in
      guard let number = title.number, let concept = drafts.known.recommendation(number) else { return nil }
      let language = title.sentence.language
      let known = concept.terms(in: language, [.title]).filter { $0.status != .deprecated }
      let pieces = known.map { TitleIndex.pieces(of: $0.text, language) }
      guard let first = known.first, let usual = pieces.first, !pieces.contains(title.pieces) else { return nil }
      let limit = max(usual.count, title.pieces.count) * 2 / 5
      guard EditDistance.between(usual, title.pieces, limit: limit) <= limit else { return nil }
      return finding(
        at: title.range, of: title.sentence, message: "The base has this title of \(number): “\(first.text)”.",
        fix: first.text)
    }
  }
}

extension BaseTitle {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A title is quoted from the text itself; readers look for the text by the title that was published.
      """,
    judges: """
      Titles that a draft gives with a number or provisional name, against those of the base in the same \
      language. Capitals and marks do not count.
      """,
    passesOver: "Titles of texts that the base does not know; quotations that are nothing like the title.",
    needs: .base,
    examples: [
      .set(
        "批准Y.4901建议书“⟦智能疏散架构的要求⟧”。",
        base: [
          ExampleBase.recommendation(
            "Y.4901", "Y.abc-reqts", zh: "智能疏散框架的要求", en: "Requirements of an evacuation framework")
        ]),
      .set(
        "批准Y.4901建议书“智能疏散框架的要求”。",
        base: [
          ExampleBase.recommendation(
            "Y.4901", "Y.abc-reqts", zh: "智能疏散框架的要求", en: "Requirements of an evacuation framework")
        ]),
    ])
}
