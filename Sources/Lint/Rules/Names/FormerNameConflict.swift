/// One number must have one provisional name, and one provisional name one number.
///
/// Why: a reader traces a Recommendation from the work programme to the published number by this pair. A wrong pair sends
/// the comments on one text to another.
///
/// Compared are all statements of all drafts of the set: `Y.4221（前Y.ElecMon-Reqts）`, `Y.4221 (ex Y.ElecMon-Reqts)`,
/// `Y.2770 (Y.dpireq)` and tables with a column of provisional names. What is stated less often is the finding and what is
/// stated more often the related place; when both are stated equally often, both are findings.
///
/// Finding: `Y.4221（前Y.ElecMon-Req）` beside two times `Y.4221（前Y.ElecMon-Reqts）`.
/// No finding: `M.2194（前M.[RAIL.COMM]）` and `M.2194-0（前M.[RAIL.COMM]）`, which are editions of one Recommendation;
/// `Y.4101/Y.2067`, a former number.
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
    return index.statements.compactMap { statement in
      let pair = statement.pair
      let rivals = index.rivals(of: pair)
      guard let strongest = rivals.first, isDoubtful(pair, rivals: rivals, in: index) else { return nil }
      let related = index.statements.filter { rivals.contains($0.pair) }.map(\.location)
      return finding(
        at: statement.range, of: statement.sentence, message: .conflict(pair, strongest), related: related,
        fix: fix(of: statement, in: index))
    }
  }

  /// Whether a pair is stated less often than a rival, or as often as one that nothing else speaks against.
  private func isDoubtful(_ pair: FormerNameIndex.Pair, rivals: [FormerNameIndex.Pair], in index: FormerNameIndex)
    -> Bool
  {
    let own = support(pair, index)
    if rivals.contains(where: { support($0, index) > own }) { return true }
    return rivals.contains { rival in
      support(rival, index) == own && !index.rivals(of: rival).contains { support($0, index) > own }
    }
  }

  /// The excerpt with the name that the number has elsewhere, else with the number that the name has elsewhere.
  private func fix(of statement: FormerNameIndex.Statement, in index: FormerNameIndex) -> String? {
    let pair = statement.pair
    let excerpt = statement.sentence.text(statement.range)
    let rivals = index.rivals(of: pair).filter { support($0, index) >= support(pair, index) }
    if let better = rivals.first(where: { $0.number == pair.number }) {
      return excerpt.replacing(pair.name, with: better.name)
    }
    let better = rivals.first { $0.name == pair.name && support($0, index) > support(pair, index) }
    return better.map { excerpt.replacing(pair.number, with: $0.number) }
  }

  private func support(_ pair: FormerNameIndex.Pair, _ index: FormerNameIndex) -> Int { index.support[pair] ?? 0 }
}

extension String {
  fileprivate static func conflict(_ pair: FormerNameIndex.Pair, _ rival: FormerNameIndex.Pair) -> String {
    if pair.number == rival.number {
      return "\(pair.number) has the provisional name \(pair.name) here, \(rival.name) elsewhere."
    }
    return "The provisional name \(pair.name) belongs to \(pair.number) here, to \(rival.number) elsewhere."
  }
}
