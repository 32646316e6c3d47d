import Languages
import Mentions

/// The number of a Recommendation must be written with a point between letter and figures.
///
/// `Y4221`, `Y-4221`, `Y 4221` and `Y. 4221` are compared with the Recommendations that the drafts name as `Y.4221`;
/// numbers of three figures only where nothing parts letter and figures. Behind a Sector's name (`ITU-T Y 4221`) they are
/// Recommendations that need no comparison.
public struct DesignationNotation: Rule {
  /// The rule's name.
  public static let name = "designation-notation"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "A Recommendation's number is written in one way."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let index = NumberTokens(drafts)
    return index.tokens.compactMap { token in
      guard let letter = token.letter else { return nil }
      let number = "\(letter).\(token.digits)"
      if let places = index.numbers[token.digits]?[number] {
        return finding(
          at: token.range, of: token.sentence, message: "This number is written \(number) elsewhere.", related: places,
          fix: number)
      }
      guard token.isBehindSector, token.isCalledRecommendation else { return nil }
      return finding(
        at: token.range, of: token.sentence, message: "The number of a Recommendation is written \(number).",
        fix: number)
    }
  }
}

extension DesignationNotation {
  /// The rule's page.
  public static let page = RulePage(
    why: "A search for Y.4221 does not find Y4221 or Y. 4221.",
    judges: """
      Letters and figures without a point between them, or (of four figures or more) with a space, against the \
      Recommendations that the drafts name with a point; behind ITU-T or ITU-R and beside the word Recommendation \
      (建议书) in any case.
      """,
    passesOver: "Numbers that no draft names with a point; document numbers.",
    examples: [
      .set(
        """
        Y.4221建议书已完成。
        ⟦Y4221⟧和⟦Y. 4221⟧已通过。
        """),
      .set("ITU-T ⟦Y 3802⟧建议书。"),
      .set("Y.4221建议书和第A4221号文件。"),
    ])
}
