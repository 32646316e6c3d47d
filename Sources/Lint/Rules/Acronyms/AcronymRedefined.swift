import Languages

/// A draft must give an acronym's full form once.
///
/// A second place with the same full form in the same draft is the finding; another full form is the business of
/// `acronym-expanded-in-two-ways`. Headings, cells and quoted titles may repeat it.
public struct AcronymRedefined: Rule {
  /// The rule's name.
  public static let name = "acronym-redefined"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "An acronym's full form is given once."
  /// Annexes that are read by themselves give it again on purpose.
  public static let isOptional = true

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let definitions = drafts.acronyms.definitions.filter { definition in
      let sentence = definition.sentence
      return ![.heading, .cell].contains(sentence.sentence.kind)
        && !Quotations.ranges(in: sentence.scalars).contains { $0.overlaps(definition.range) }
    }
    let groups = Dictionary(grouping: definitions) { [String($0.sentence.draft), $0.key] }
    return groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { key -> [Finding] in
      guard let group = groups[key], let first = group.first else { return [] }
      let form = FullForm(first.fullForm, language: first.sentence.language)
      return group.dropFirst().filter { FullForm($0.fullForm, language: $0.sentence.language) == form }.map { again in
        finding(
          at: again.range, of: again.sentence, message: "\(again.key) was introduced before.",
          related: [first.location],
          fix: again.key)
      }
    }
  }
}

extension AcronymRedefined {
  /// The rule's page.
  public static let page = RulePage(
    why: "A full form given twice looks like two things, or like two hands.",
    judges: "Places of one draft that give the same acronym the same full form.",
    passesOver: "Headings, table cells and quoted titles.",
    examples: [
      .set(
        """
        The hardware security module (HSM) is new.
        Each ⟦hardware security module (HSM)⟧ was tested.
        """),
      .set(
        """
        The hardware security module (HSM) is new.
        Each HSM was tested.
        """),
    ])
}
