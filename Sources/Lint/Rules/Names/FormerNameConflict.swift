/// One number must have one provisional name, and one provisional name one number.
///
/// Compared are all statements of all drafts of the set, in whatever language: `Y.4221（前Y.ElecMon-Reqts）`,
/// `Y.4221 (ex Y.ElecMon-Reqts)`, `Y.2770 (Y.dpireq)` and tables with a column of provisional names; and the project's list
/// of provisional names, which counts more than one place and less than two. What is stated less often is the finding, with
/// the pair stated more often as the fix. When both are stated equally often nobody can say which is right: there is one
/// finding, at the pair stated last, without a fix, and all other places are related.
public struct FormerNameConflict: Rule {
  /// The rule's name.
  public static let name = "former-name-conflict"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "One number has one provisional name, and one provisional name one number."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let index = drafts.formerNames
    var undecided: [(pairs: Set<FormerNameIndex.Pair>, last: FormerNameIndex.Statement)] = []
    var findings: [Finding] = []
    for statement in index.statements {
      let rivals = index.rivals(of: statement.pair)
      guard let strongest = rivals.first else { continue }
      if support(strongest, index) > support(statement.pair, index) {
        findings.append(finding(of: statement, against: strongest, in: index, fix: true))
      } else if let rival = equal(to: statement.pair, among: rivals, in: index) {
        undecided.removeAll { $0.pairs == [statement.pair, rival] }
        undecided.append(([statement.pair, rival], statement))
      }
    }
    for (pairs, statement) in undecided {
      guard let rival = pairs.first(where: { $0 != statement.pair }) else { continue }
      findings.append(finding(of: statement, against: rival, in: index, fix: false))
    }
    return findings
  }

  /// A rival stated as often that nothing else speaks against.
  private func equal(
    to pair: FormerNameIndex.Pair, among rivals: [FormerNameIndex.Pair], in index: FormerNameIndex
  ) -> FormerNameIndex.Pair? {
    rivals.first { rival in
      support(rival, index) == support(pair, index)
        && !index.rivals(of: rival).contains { support($0, index) > support(pair, index) }
    }
  }

  private func finding(
    of statement: FormerNameIndex.Statement, against rival: FormerNameIndex.Pair, in index: FormerNameIndex, fix: Bool
  ) -> Finding {
    let rivals = Set(index.rivals(of: statement.pair))
    let isOther = { (other: FormerNameIndex.Statement) in
      rivals.contains(other.pair) || !fix && other.pair == statement.pair
    }
    let related = index.statements.filter { isOther($0) && $0.location != statement.location }.map(\.location)
    let isListed = index.listed.contains(rival) && !index.statements.contains { $0.pair == rival }
    return finding(
      at: statement.range, of: statement.sentence, message: .conflict(statement.pair, rival, isListed: isListed),
      related: related, fix: fix ? self.fix(of: statement, in: index) : nil)
  }

  /// The excerpt with the name that the number has more often, else with the number that the name has more often.
  private func fix(of statement: FormerNameIndex.Statement, in index: FormerNameIndex) -> String? {
    let pair = statement.pair
    let excerpt = statement.sentence.text(statement.range)
    let better = index.rivals(of: pair).filter { support($0, index) > support(pair, index) }
    if let name = better.first(where: { $0.number == pair.number })?.name {
      return excerpt.replacing(pair.name, with: name)
    }
    return better.first { $0.name == pair.name }.map { excerpt.replacing(pair.number, with: $0.number) }
  }

  private func support(_ pair: FormerNameIndex.Pair, _ index: FormerNameIndex) -> Double { index.support[pair] ?? 0 }
}

extension String {
  fileprivate static func conflict(
    _ pair: FormerNameIndex.Pair, _ rival: FormerNameIndex.Pair, isListed: Bool
  ) -> String {
    let place = isListed ? "in the list of provisional names" : "elsewhere"
    if pair.number == rival.number {
      return "\(pair.number) has the provisional name \(pair.name) here, \(rival.name) \(place)."
    }
    return "The provisional name \(pair.name) belongs to \(pair.number) here, to \(rival.number) \(place)."
  }
}

extension FormerNameConflict {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      By this pair a reader traces a Recommendation from the work programme to the published number. A wrong \
      pair sends the comments on one text to another.
      """,
    judges: """
      All statements in all drafts of the set, in whatever language, and the program's list of provisional \
      names, which counts more than one place and less than two. What is stated less often is the finding, with \
      the pair stated more often as the fix. When both are stated equally often nobody can say which is right: \
      there is one finding, at the pair stated last, without a fix.
      """,
    passesOver: """
      Editions of one Recommendation (M.2194 and M.2194-0); former numbers (Y.4101/Y.2067); two names that one \
      place gives at once.
      """,
    examples: [
      .set(
        """
        批准Y.4901（前Y.abc-reqts）。
        讨论Y.4901（前Y.abc-reqts）。
        删除⟦Y.4901（前Y.abc-req）⟧。
        """),
      .set(
        """
        批准M.2194（前M.[RAIL.COMM]）。
        讨论M.2194-0（前M.[RAIL.COMM]）。
        """),
    ])
}
