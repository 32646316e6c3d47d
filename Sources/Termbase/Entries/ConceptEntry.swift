import Languages
import Terminology

/// A concept with all that the base keeps of it: what passes between the base and other programs (ISO 30042: concept →
/// languages → terms).
///
/// A reader of another program's file leaves out what the file does not say (`kind`, a term's `type` or `status`), and the
/// base decides when it takes the entry in.
public struct ConceptEntry: Sendable, Hashable {
  /// What identifies it where it comes from: a key of the base (`acronym:tsag`), or the other program's identifier.
  public var id: String
  /// What it is; nil when not said.
  public var kind: ConceptKind?
  /// How likely its names belong together, 0 to 1; 1 for anything a person or a definition says.
  public var score: Double
  /// What is said of the concept, and of its names in one language.
  public var details: [Detail]
  /// Its names.
  public var terms: [TermEntry]
  /// The dated history of a Recommendation's names.
  public var ledger: [LedgerEntry]
  /// Where it stood when.
  public var statuses: [StatusEntry]

  /// An entry.
  public init(
    id: String = "", kind: ConceptKind? = nil, score: Double = 1, details: [Detail] = [], terms: [TermEntry] = [],
    ledger: [LedgerEntry] = [], statuses: [StatusEntry] = []
  ) {
    self.id = id
    self.kind = kind
    self.score = score
    self.details = details
    self.terms = terms
    self.ledger = ledger
    self.statuses = statuses
  }

  /// A concept as it was extracted.
  public init(_ concept: Concept, id: String = "") {
    self.init(
      id: id, kind: concept.kind, score: concept.score, terms: concept.terms.map(TermEntry.init),
      ledger: concept.ledger, statuses: concept.statuses)
  }
}

/// What a person changed about a name in a table since it was exported.
public struct TermChange: Sendable, Hashable {
  /// The identifier of the concept that the name stood in, where it stands in another now.
  public var concept: String?
  /// The standing that the name had, where it has another now.
  public var status: TermStatus?

  /// A change.
  public init(concept: String? = nil, status: TermStatus? = nil) {
    self.concept = concept
    self.status = status
  }
}

/// One name of a concept.
public struct TermEntry: Sendable, Hashable {
  /// The language; nil for a name that is the same in all.
  public var language: Language?
  /// The name.
  public var text: String
  /// What the name is; nil when not said.
  public var type: TermType?
  /// Its standing; nil when not said.
  public var status: TermStatus?
  /// Where it comes from, when not from a document's sentences.
  public var source: String?
  /// When that was published (ISO 8601; a month or year where no more is known).
  public var date: String?
  /// A remark.
  public var note: String?
  /// What else is said of it.
  public var details: [Detail]
  /// Sentences that show it.
  public var evidence: [Evidence]
  /// What was changed in a table that had been exported; nil for anything else.
  public var change: TermChange?

  /// A term.
  public init(
    language: Language?, text: String, type: TermType? = nil, status: TermStatus? = nil, source: String? = nil,
    date: String? = nil, note: String? = nil, details: [Detail] = [], evidence: [Evidence] = []
  ) {
    self.language = language
    self.text = text
    self.type = type
    self.status = status
    self.source = source
    self.date = date
    self.note = note
    self.details = details
    self.evidence = evidence
  }

  /// A term as it was extracted.
  public init(_ term: Term) {
    self.init(
      language: term.language, text: term.text, type: term.type, status: term.status, source: term.source,
      date: term.date, evidence: term.evidence)
  }
}
