import Documents
import Languages
import Mentions

/// The number of a Recommendation must have its series letter, and the right one.
///
/// A number of four figures or more without a letter (`ITU-T 4221`) is compared with the Recommendations that the drafts
/// name in full; beside the word Recommendation its letter is missing in any case. A letter is held to be wrong where the same figures have another letter at least twice and this one only
/// once, and no base knows the number as it stands.
public struct SeriesLetter: Rule {
  /// The rule's name.
  public static let name = "series-letter"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "A Recommendation's number has its series letter."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let index = NumberTokens(drafts)
    return missing(index) + wrong(index, drafts)
  }

  private func missing(_ index: NumberTokens) -> [Finding] {
    index.tokens.filter { $0.letter == nil && $0.digits.utf8.count > 3 }.compactMap { token in
      guard let known = index.numbers[token.digits], known.count == 1, let (number, places) = known.first else {
        return token.isCalledRecommendation
          ? finding(
            at: token.range, of: token.sentence, message: "The series letter of this Recommendation is missing.") : nil
      }
      let written = token.sentence.text(token.range)
      return finding(
        at: token.range, of: token.sentence, message: "The series letter is missing: \(number) elsewhere.",
        related: places, fix: String(written.dropLast(token.digits.count)) + number)
    }
  }

  private func wrong(_ index: NumberTokens, _ drafts: DraftSet) -> [Finding] {
    index.numbers.filter { $0.key.utf8.count > 3 }.sorted { $0.key < $1.key }.flatMap { _, numbers -> [Finding] in
      guard numbers.count == 2, let usual = numbers.max(by: { $0.value.count < $1.value.count }),
        let rare = numbers.min(by: { $0.value.count < $1.value.count }), rare.value.count == 1, usual.value.count > 1,
        drafts.known.concepts(named: rare.key, [.recommendation]).isEmpty
      else { return [] }
      return drafts.sentences.flatMap { sentence in
        sentence.mentions.mentions.filter { $0.kind == .designation && $0.value == rare.key }.map { mention in
          finding(
            at: sentence.scalars(ofUTF8: mention.range), of: sentence,
            message: "\(rare.key) here, \(usual.key) elsewhere: one of the series letters is wrong.",
            related: usual.value,
            fix: mention.text.replacing(rare.key, with: usual.key))
        }
      }
    }
  }
}

extension SeriesLetter {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      Without its letter, or with another one, a number leads to no Recommendation, or to the wrong one.
      """,
    judges: """
      Numbers of four figures or more. Without a letter they are compared with those that the drafts name in \
      full; beside the word Recommendation (建议书) the letter is missing in any case. A letter is held to be wrong where the same figures have another letter at least twice and this one \
      only once, and no base knows the number as it stands.
      """,
    passesOver: "Years and other numbers without ITU-T before them.",
    examples: [
      .set(
        """
        ITU-T Y.4221 is ready.
        Draft ⟦ITU-T 4221⟧ was approved in 2023.
        """),
      .set(
        """
        Y.4221建议书和Y.4222建议书。
        Y.4221已完成。
        ⟦X.4221⟧已通过。
        """),
      .set("⟦ITU-T 3803⟧建议书和ITU-T 2025年会议。"),
      .set("Recommendation ⟦ITU-T 3803⟧ was approved."),
      .set("ITU-T Y.4221 and ITU-T X.1234 were approved in 2023."),
    ])
}
