import Documents
import Mentions

/// Once a Recommendation has its number, its provisional name must not stand alone.
public struct SupersededProvisionalName: Rule {
  /// The rule's name.
  public static let name = "superseded-provisional-name"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "A provisional name does not stand alone once the number is given."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let index = drafts.formerNames
    return drafts.sentences.flatMap { sentence in
      sentence.mentions.mentions.compactMap { mention -> Finding? in
        guard mention.kind == .provisionalName,
          let number = index.number(of: mention.text) ?? Self.number(of: mention.text, drafts.known),
          standsAlone(mention, in: sentence, number: number)
        else { return nil }
        return finding(
          at: sentence.scalars(ofUTF8: mention.range), of: sentence, message: .superseded(mention.text, number),
          related: index.statements.filter { $0.former.name == mention.text }.map(\.location), fix: number)
      }
    }
  }

  /// The one number that a base's ledger has for a name.
  private static func number(of name: String, _ known: KnownNames) -> String? {
    let entries = known.concepts(named: name, [.recommendation]).flatMap(\.ledger)
    let numbers = Set(entries.filter { KnownNames.key($0.former) == KnownNames.key(name) }.map(\.number))
    return numbers.count == 1 ? numbers.first : nil
  }

  private func standsAlone(_ mention: Mention, in sentence: DraftSentence, number: String) -> Bool {
    let inPair = sentence.mentions.formerNames.contains { $0.range.overlaps(mention.range) }
    let isWholeCell = sentence.sentence.kind == .cell && mention.range.count == sentence.sentence.text.utf8.count
    let hasNumber = sentence.mentions.mentions.contains { $0.kind == .designation && $0.value == number }
    return !inPair && !isWholeCell && !hasNumber
  }
}

extension String {
  fileprivate static func superseded(_ name: String, _ number: String) -> String {
    "\(name) has the number \(number); the provisional name alone is out of use."
  }
}

extension SupersededProvisionalName {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      The provisional name goes out of use with the number; a reader who meets it alone looks for a second text.
      """,
    judges: """
      Every provisional name that stands without its number, when a draft of the set, or the program's list of \
      provisional names, gives it one. The number is the fix.
      """,
    passesOver: """
      The name beside its number; the name as a table cell of its own; a name that has no number yet; a \
      sentence that gives the number too.
      """,
    examples: [
      .set(
        """
        批准Y.4901（前Y.abc-reqts）。
        ⟦Y.abc-reqts⟧的实施已经开始。
        """),
      .set(
        """
        批准Y.4901（前Y.abc-reqts）。
        制定Y.xyz-arch。
        """),
    ])
}
