import Documents
import Languages

/// The items of one list must be built alike: verb and object in all of them, or in none.
///
/// Deliberately narrow: in Chinese, an item of a two-character verb, 的 and an object, when at least two other items of
/// the same list have two characters and the same object without 的.
public struct ParallelItems: Rule {
  /// The rule's name.
  public static let name = "parallel-items"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "The items of a list are built alike."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let items = drafts.sentences(in: .chinese).filter { $0.sentence.kind == .item || $0.sentence.kind == .cell }
    let bodies = items.map(Self.body)
    return items.indices.compactMap { at in
      let body = bodies[at]
      guard body.count > 4, items[at].scalars[body.lowerBound + 2] == "的" else { return nil }
      let verb = body.lowerBound..<body.lowerBound + 2
      let object = Array(items[at].scalars[body.lowerBound + 3..<body.upperBound])
      guard items[at].scalars[verb].allSatisfy(\.isHan), object.count > 1 else { return nil }
      let siblings = (max(0, at - Self.reach)...min(items.count - 1, at + Self.reach)).filter { other in
        items[other].draft == items[at].draft && bodies[other].count == object.count + 2
          && items[other].scalars[bodies[other].lowerBound] != items[at].scalars[verb.lowerBound]
          && items[other].scalars[bodies[other].lowerBound + 2..<bodies[other].upperBound].elementsEqual(object)
      }
      guard siblings.count > 1 else { return nil }
      return finding(
        at: body, of: items[at], message: .unlike, related: siblings.prefix(3).map { items[$0].location(bodies[$0]) },
        fix: items[at].text(verb) + String(object))
    }
  }

  /// How many items before and after belong to the same list.
  private static let reach = 8

  /// An item without the dash and white space at its beginning and the stop at its end.
  private static func body(_ item: DraftSentence) -> Range<Int> {
    var start = 0
    var end = item.scalars.count
    while start < end, item.scalars[start].isSpace || "-–—•".unicodeScalars.contains(item.scalars[start]) { start += 1 }
    while end > start, "；。，;.".unicodeScalars.contains(item.scalars[end - 1]) { end -= 1 }
    return start..<end
  }
}

extension String {
  fileprivate static let unlike = "This item is built otherwise than its neighbours."
}

extension ParallelItems {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      One 同意的建议书 (agreed Recommendations) among 批准建议书 and 确认建议书 (approve, determine Recommendations) turns a \
      decision into a list of papers.
      """,
    judges: """
      Deliberately narrow: in Chinese, an item of a two-character verb, 的 and an object, when at least two \
      other items of the same list have two characters and the same object without 的.
      """,
    passesOver: "新的建议书 (no verb of two characters); a list whose other items have other objects.",
    examples: [
      .set(
        """
        \t- 批准课题报告
        \t- ⟦同意的建议书⟧
        \t- 确认建议书
        \t- 废止建议书
        """),
      .set(
        """
        \t- 批准课题报告
        \t- 发出的联络声明
        \t- 未来的活动
        """),
    ])
}
