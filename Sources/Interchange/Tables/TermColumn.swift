/// The columns of a table of terms, one term a row: what a terminologist sees in a spreadsheet.
///
/// A cell may hold several values, one a line. What only machines need stands in `other` and `conceptOther`, as JSON.
enum TermColumn: String, CaseIterable {
  /// What the concept is.
  case kind
  /// The term's language, `mul` for a name that is the same in all.
  case language
  /// The term.
  case term
  /// The best names of the concept in the other languages; read by people, and not read back.
  case equivalents
  case type, status, note
  /// The definition in the term's language; on the language's first row.
  case definition
  /// The concept's subject fields; on the concept's first row.
  case subject
  case source, date, partOfSpeech, usage
  /// The concept's notes, and the history of its names; on the concept's first row.
  case conceptNote
  /// Sentences that show the term, each with its place after a dash.
  case context
  /// The concept's identifier: rows that have the same one are names of one concept.
  case concept
  /// Other data categories of the term.
  case other
  /// Other data categories of the concept, and its score; on the concept's first row.
  case conceptOther
  /// The identifier and the standing at the time of the export: where `concept` or `status` says something else by now, a
  /// person has decided so.
  case exportedConcept, exportedStatus

  /// The width of a spreadsheet's column, in characters.
  var width: Double {
    switch self {
    case .term, .equivalents, .context, .definition, .note, .conceptNote: 40
    case .concept, .source, .exportedConcept: 24
    default: 14
    }
  }

  /// Whether its cells are shown over several lines; the sentences of a common term would fill the screen.
  var wraps: Bool { [.term, .equivalents, .definition, .note, .conceptNote, .subject].contains(self) }
}

/// What `conceptOther` holds.
struct ConceptRest: Codable, Equatable {
  var score: Double?
  var details: [DetailRest]?
}
