import Documents
import Languages

/// An acronym that a draft introduces must be used in it again.
///
/// Acronyms of bodies and those in table cells are passed over: a list of bodies introduces them for the reader's records.
public struct AcronymNeverUsed: Rule {
  /// The rule's name.
  public static let name = "acronym-never-used"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "An acronym that is introduced is used."
  /// Circulars introduce acronyms by habit; a reviser who wants to know asks.
  public static let isOptional = true

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.acronyms.definitions.compactMap { definition in
      let sentence = definition.sentence
      guard sentence.sentence.kind != .cell, !definition.definition.isBody else { return nil }
      let acronym = sentence.scalars(ofUTF8: definition.definition.acronymRange)
      let isUsed = drafts.sentences.contains { other in
        guard other.draft == sentence.draft else { return false }
        return other.scalars.occurrences(of: Array(definition.key.unicodeScalars))
          > (other.index == sentence.index ? 1 : 0)
      }
      return isUsed
        ? nil : finding(at: acronym, of: sentence, message: "\(definition.key) is introduced here and never used.")
    }
  }
}

extension AcronymNeverUsed {
  /// The rule's page.
  public static let page = RulePage(
    why: "An acronym in brackets that never comes back makes the reader look for its use.",
    judges: "Acronyms that a draft introduces in its text.",
    passesOver: "Bodies; table cells.",
    examples: [
      .set("The quantum key distribution network (⟦QKDN⟧) is new."),
      .set("The quantum key distribution network (QKDN) is new. QKDN nodes are small."),
    ])
}
