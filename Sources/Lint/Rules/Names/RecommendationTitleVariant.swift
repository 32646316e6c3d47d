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
    let wordings = titles.map { Wording($0) }
    return titles.indices.compactMap { at in
      let title = titles[at]
      let better = titles.indices.filter { wordings[at].mayBe(wordings[$0]) }.map { titles[$0] }.filter { other in
        guard other.pieces != title.pieces, Self.areOneTitle(title, other) else { return false }
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

  /// What two titles are told apart by at a glance: nearly all are.
  private struct Wording {
    let length: Int
    let hasNumber: Bool
    let number: String?
    let digits: [Unicode.Scalar]
    /// How often pieces occur, by the last bits of their hash.
    let pieces: [UInt8]

    init(_ title: TitleIndex.Title) {
      length = title.pieces.count
      number = title.number
      hasNumber = title.number != nil
      digits = RecommendationTitleVariant.digits(title)
      var pieces = [UInt8](repeating: 0, count: 64)
      for piece in title.pieces {
        let slot = Int(piece.utf8.reduce(UInt32(5381)) { $0 &* 33 &+ UInt32($1) } & 63)
        pieces[slot] = min(pieces[slot] + 1, 200)
      }
      self.pieces = pieces
    }

    /// Whether two titles may be one: an edit changes two counts by one each at the most.
    func mayBe(_ other: Wording) -> Bool {
      let longest = max(length, other.length)
      let limit = hasNumber && other.hasNumber ? longest * 2 / 5 : longest / 6
      if abs(length - other.length) > limit { return false }
      if hasNumber, other.hasNumber, number != other.number { return false }
      if digits != other.digits { return false }
      var apart = 0
      for slot in 0..<64 { apart += abs(Int(pieces[slot]) - Int(other.pieces[slot])) }
      return apart <= 2 * limit
    }
  }

  /// Whether two wordings are one title: near when both have the same number, next to equal when a number is not shown.
  private static func areOneTitle(_ left: TitleIndex.Title, _ right: TitleIndex.Title) -> Bool {
    let length = max(left.pieces.count, right.pieces.count)
    if digits(left) != digits(right) { return false }
    if let number = left.number, let other = right.number {
      guard number == other else { return false }
      let limit = length * 2 / 5
      return EditDistance.between(left.pieces, right.pieces, limit: limit) <= limit
    }
    let isHan = left.sentence.language == .chinese
    let limit = isHan ? length / 10 : length / 6
    return length >= (isHan ? 8 : 5) && limit > 0
      && EditDistance.between(left.pieces, right.pieces, limit: limit) <= limit
  }

  fileprivate static func digits(_ title: TitleIndex.Title) -> [Unicode.Scalar] {
    title.sentence.scalars[title.range].filter(\.isDecimalDigit)
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
        X.1935“电信网络向后量子密码迁移的导则”
        X.1936“63-64 GHz频段的导则”
        """),
    ])
}
