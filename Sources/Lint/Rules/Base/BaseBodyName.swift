import Languages
import Terminology

/// A body must have the full form that the base gives its acronym.
///
/// Compared are the places that give a body's or acronym's full form with the acronym. Plurals, capitals, and forms that are
/// part of one another are one.
public struct BaseBodyName: Rule {
  /// The rule's name.
  public static let name = "base-body-name"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "A body has the name that the base gives it."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    if drafts.known.isEmpty { return [] }
    return drafts.acronyms.definitions.compactMap { definition in
      let language = definition.sentence.language
      let concepts = drafts.known.concepts(named: definition.key, [.body, .acronym])
      let terms = concepts.flatMap { $0.terms(in: language, [.fullForm]) }
      let known = terms.filter { $0.status != .deprecated && $0.status != .superseded }
      guard let usual = known.first else { return nil }
      let form = FullForm(
        definition.fullForm, language: language, isPlural: definition.definition.acronym != definition.key)
      let isKnown = known.contains { term in
        let other = FullForm(term.text, language: language)
        return other == form || other.isPart(of: form) || form.isPart(of: other)
      }
      if isKnown { return nil }
      return finding(
        at: definition.range, of: definition.sentence, message: "The base has “\(usual.text)” for \(definition.key).")
    }
  }
}

extension BaseBodyName {
  /// The rule's page.
  public static let page = RulePage(
    why: "A body has given itself a name; another one in a circular looks like another body.",
    judges: """
      Places that give a full form with an acronym, against the base's full forms of that acronym in the same \
      language.
      """,
    passesOver: "Plurals, capitals, a form that is part of the other.",
    needs: .base,
    examples: [
      .set(
        "会议由⟦全非邮政联盟（PAPU）⟧主办。",
        base: [ExampleBase.term(.body, acronym: "PAPU", zh: "泛非邮政联盟", en: "Pan African Postal Union")]),
      .set(
        "会议由泛非邮政联盟（PAPU）主办。",
        base: [ExampleBase.term(.body, acronym: "PAPU", zh: "泛非邮政联盟", en: "Pan African Postal Union")]),
    ])
}
