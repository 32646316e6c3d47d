import Documents
import Languages

/// Each item of a list and each row of a table must have its counterpart in the other language.
///
/// An item or cell with text of its own that nothing stands opposite of, between others that are aligned.
public struct MissingItem: Rule {
  /// The rule's name.
  public static let name = "missing-item"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "Lists and tables have the same items in both languages."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.pairs.flatMap { pair in
      Untranslated.gaps(in: pair).filter { [.item, .cell].contains($0.sentence.sentence.kind) }.map { gap in
        finding(
          at: 0..<gap.sentence.scalars.count, of: gap.sentence, message: "The other language lacks this entry.",
          related: gap.opposite.map { [$0] } ?? [])
      }
    }
  }
}

extension MissingItem {
  /// The rule's page.
  public static let page = RulePage(
    why: "A list with an item less is a decision less: nobody counts the items of two languages by hand.",
    judges: """
      Items and cells with text of their own that nothing stands opposite of, between others that are aligned.
      """,
    passesOver: "Short cells and numbers.",
    needs: .translation,
    examples: [
      .pair(
        """
        •\t审议第二十研究组的工作计划
        •\t⟦审议各工作组提交的会议报告⟧
        •\t审议与其他研究组的联络声明
        """,
        """
        •\tReview the work plan of Study Group 20

        •\tReview the liaison statements of other groups
        """),
      .pair(
        """
        •\t审议第二十研究组的工作计划
        •\t审议与其他研究组的联络声明
        """,
        """
        •\tReview the work plan of Study Group 20
        •\tReview the liaison statements of other groups
        """),
    ])
}
