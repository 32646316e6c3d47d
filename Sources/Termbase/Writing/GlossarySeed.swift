import Glossaries

/// What a new base begins with.
public enum GlossarySeed: Sendable {
  /// Nothing.
  case none
  /// The glossaries and lists that come with the program.
  case project
  /// These entries.
  case lists(entries: [GlossaryEntry], recommendations: [RecommendationEntry], formerNames: [FormerNameEntry])

  func seed(_ base: Termbase) throws {
    switch self {
    case .none: return
    case .project:
      try base.addGlossary(
        entries: GlossaryReader.entries(), recommendations: GlossaryReader.recommendations(),
        formerNames: GlossaryReader.formerNames())
    case .lists(let entries, let recommendations, let formerNames):
      try base.addGlossary(entries: entries, recommendations: recommendations, formerNames: formerNames)
    }
  }
}

extension Termbase {
  /// Adds glossary entries, Recommendations and provisional names in one transaction; what is there already is not
  /// doubled. They stay when documents go, and their standing outweighs that of documents.
  /// - Throws: `TermbaseError`; nothing is written then.
  @discardableResult
  public func addGlossary(
    entries: [GlossaryEntry] = [], recommendations: [RecommendationEntry] = [], formerNames: [FormerNameEntry] = []
  ) throws -> AddReport {
    try write { db in
      var report = AddReport(outcome: .added, documents: [])
      var writer = try ConceptWriter(db: db, keys: keys, pair: nil)
      for (concept, notes) in GlossaryConcepts(entries, keys: keys).concepts {
        try writer.write(concept, notes: notes, report: &report)
      }
      for concept in RecommendationConcepts.concepts(recommendations, formerNames) {
        try writer.write(concept, report: &report)
      }
      report.concepts = writer.touched.count
      try ConceptTidier.tidy(writer.touched, db)
      return report
    }
  }
}
