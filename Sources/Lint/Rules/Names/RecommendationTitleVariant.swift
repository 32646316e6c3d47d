import Languages

/// A Recommendation must have one title in each language.
///
/// Compared are titles given with the same number, and long quotations and titles that differ by next to nothing. The
/// wording used most often is the yardstick, else the first one. Capitals and marks do not count, a plural does.
public struct RecommendationTitleVariant: Rule {
  /// The rule's name.
  public static let name = "recommendation-title-variant"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "A Recommendation has one title in each language."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let titles = TitleIndex(drafts).titles
    return drafts.languages.flatMap { language in
      findings(among: titles.filter { $0.sentence.language == language })
    }
  }

  private func findings(among titles: [TitleIndex.Title]) -> [Finding] {
    let counts = titles.reduce(into: [[String]: Int]()) { $0[$1.pieces, default: 0] += 1 }
    var first: [[String]: Int] = [:]
    for (position, title) in titles.enumerated() where first[title.pieces] == nil { first[title.pieces] = position }
    let wordings = TitleWordings(titles)
    return titles.indices.compactMap { at in
      let title = titles[at]
      let better = wordings.others(of: at).map { titles[$0] }.filter { other in
        let (own, others) = (counts[title.pieces] ?? 0, counts[other.pieces] ?? 0)
        return others > own || others == own && (first[other.pieces] ?? 0) < (first[title.pieces] ?? 0)
      }
      guard let model = better.max(by: { (counts[$0.pieces] ?? 0) < (counts[$1.pieces] ?? 0) }) else { return nil }
      let related = better.filter { $0.pieces == model.pieces }.map { $0.sentence.location($0.range) }
      return finding(
        at: title.range, of: title.sentence, message: .variant(title.number ?? model.number), related: related,
        fix: model.sentence.text(model.range))
    }
  }
}

extension String {
  fileprivate static func variant(_ number: String?) -> String {
    number.map { "The title of \($0) is worded otherwise elsewhere." } ?? "This title is worded otherwise elsewhere."
  }
}

extension RecommendationTitleVariant {
  /// The rule's page.
  public static let page = RulePage(
    why: "A title is quoted from the text itself: two wordings send a reader to look for two texts.",
    judges: """
      Titles given with the same number, and long quotations and titles that differ by next to nothing. The \
      wording used most often is the yardstick, else the first one. Capitals and marks do not count, a plural \
      does.
      """,
    passesOver: """
      Titles that differ in a number (63-64 GHz, 92 GHz); a cell that is no title; titles of two texts.
      """,
    examples: [
      .set(
        """
        X.1935“电信网络向后量子密码迁移的导则”
        X.1935“电信网络向后量子密码迁移的导则”
        X.1935“⟦电信网络向后量子密码过渡的导则⟧”
        """),
      .set(
        """
        ITU-T L.1410（前L.EE_DC）新建议书草案

        数据中心的能源有效性

        摘要

        ITU-T L.1410建议书《⟦数据中心的能源效率⟧》供批准。
        """),
      .set(
        """
        Recommendation ITU-T L.1410 (ex L.EE_DC), "Energy effectiveness of data centres", was approved.
        Recommendation ITU-T L.1410 (ex L.EE_DC), "⟦Energy efficiency of data centres⟧", was approved.
        """),
      .set(
        """
        X.1935“电信网络向后量子密码迁移的导则”
        X.1936“63-64 GHz频段的导则”
        """),
    ])
}
