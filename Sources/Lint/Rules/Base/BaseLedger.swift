import Languages
import Mentions
import Terminology

/// A number and its provisional name must go together as in the base's ledger.
///
/// A pair of number and name that the ledger contradicts: it gives the number another name only, or the name another number
/// only. A base that is of two minds says nothing.
public struct BaseLedger: Rule {
  /// The rule's name.
  public static let name = "base-ledger"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "A number and its provisional name go together as in the base."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.formerNames.statements.compactMap { statement in
      let pair = statement.pair
      let names = Self.names(of: pair.number, drafts.known)
      let numbers = Self.numbers(of: pair.name, drafts.known)
      if names.contains(pair.name.lowercased()) { return nil }
      let excerpt = statement.sentence.text(statement.range)
      if names.count == 1, let name = Self.written(pair.number, names, drafts.known) {
        return finding(
          at: statement.range, of: statement.sentence,
          message: "The base has \(name) as the provisional name of \(pair.number).",
          fix: excerpt.replacing(pair.name, with: name))
      }
      guard numbers.count == 1, let number = numbers.first, number != pair.number,
        !FormerNameIndex.areEditions(number, pair.number)
      else { return nil }
      return finding(
        at: statement.range, of: statement.sentence, message: "The base has \(number) as the number of \(pair.name).",
        fix: excerpt.contains(pair.number) ? excerpt.replacing(pair.number, with: number) : nil)
    }
  }

  private static func entries(_ name: String, _ known: KnownNames) -> [LedgerEntry] {
    known.concepts(named: name, [.recommendation]).flatMap(\.ledger)
  }

  private static func names(of number: String, _ known: KnownNames) -> Set<String> {
    Set(entries(number, known).filter { $0.number == number }.map { $0.former.lowercased() })
  }

  private static func written(_ number: String, _ names: Set<String>, _ known: KnownNames) -> String? {
    entries(number, known).first { $0.number == number && names.contains($0.former.lowercased()) }?.former
  }

  private static func numbers(of name: String, _ known: KnownNames) -> Set<String> {
    Set(entries(name, known).filter { $0.former.lowercased() == name.lowercased() }.map(\.number))
  }
}

extension BaseLedger {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      By this pair a reader traces a Recommendation from the work programme to the published number; the \
      meetings before have told it otherwise.
      """,
    judges: """
      Each pair of number and provisional name in the drafts, against the base's ledger as of the day asked for.
      """,
    passesOver: """
      Numbers and names that the base does not know, or is of two minds about; editions (M.2194, M.2194-0).
      """,
    needs: .base,
    examples: [
      .set(
        "批准⟦Y.4901（前Y.abc-arch）⟧建议书。",
        base: [
          ExampleBase.recommendation(
            "Y.4901", "Y.abc-reqts", zh: "智能疏散框架的要求", en: "Requirements of an evacuation framework")
        ]),
      .set(
        "批准Y.4901（前Y.abc-reqts）建议书。",
        base: [
          ExampleBase.recommendation(
            "Y.4901", "Y.abc-reqts", zh: "智能疏散框架的要求", en: "Requirements of an evacuation framework")
        ]),
    ])
}
