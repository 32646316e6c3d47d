import Documents
import Languages

/// What a concept is.
public enum ConceptKind: String, Sendable, Codable, CaseIterable {
  case recommendation
  case body
  case acronym
  case term
}

/// What a term is to its concept (ISO 30042 term types).
public enum TermType: String, Sendable, Codable, CaseIterable {
  case fullForm
  case acronym
  case designation
  case provisionalName
  case title
}

/// A term's standing (ISO 30042 administrative status).
public enum TermStatus: String, Sendable, Codable, CaseIterable {
  case preferred
  case admitted
  case deprecated
  case superseded
}

/// A sentence that shows a term in use.
public struct Evidence: Sendable, Hashable, Codable {
  /// The document's path as the user gave it.
  public let document: String
  /// The language of the sentence.
  public let language: Language
  /// The sentence.
  public let sentence: String
  /// Where the term stands in the document's text, in Unicode scalars.
  public let start: Int, end: Int

  /// Evidence.
  public init(document: String, language: Language, sentence: String, start: Int, end: Int) {
    self.document = document
    self.language = language
    self.sentence = sentence
    self.start = start
    self.end = end
  }
}

/// One name of a concept in one language.
public struct Term: Sendable, Hashable, Codable {
  /// The language; nil for a name that is the same in all (a designation, most acronyms).
  public let language: Language?
  /// The name.
  public let text: String
  /// What the name is.
  public let type: TermType
  /// Its standing.
  public let status: TermStatus
  /// Sentences that show it, in order; a term of a glossary has none, but a `source`.
  public let evidence: [Evidence]
  /// Where the fact comes from, when not from evidence.
  public let source: String?
  /// When a glossary's source was published (ISO 8601): a day, or a month or year; nil when not known.
  public let date: String?

  /// A term.
  public init(
    language: Language?, text: String, type: TermType, status: TermStatus = .preferred, evidence: [Evidence] = [],
    source: String? = nil, date: String? = nil
  ) {
    self.language = language
    self.text = text
    self.type = type
    self.status = status
    self.evidence = evidence
    self.source = source
    self.date = date
  }

  /// Whether a glossary alone has the name: no document shows it.
  public var isOfGlossaryAlone: Bool { source != nil && evidence.isEmpty }
}

/// A thing with its names in each language (ISO 704: concept → designations).
public struct Concept: Sendable, Hashable, Codable {
  /// What it is.
  public let kind: ConceptKind
  /// Its names.
  public let terms: [Term]
  /// The dated history of its names, for a Recommendation.
  public let ledger: [LedgerEntry]
  /// Where it stood when, for a Recommendation.
  public let statuses: [StatusEntry]
  /// How likely it is a term pair, 0 to 1; 1 for anything defined in the text.
  public let score: Double

  /// A concept.
  public init(
    kind: ConceptKind, terms: [Term], ledger: [LedgerEntry] = [], statuses: [StatusEntry] = [], score: Double = 1
  ) {
    self.kind = kind
    self.terms = terms
    self.ledger = ledger
    self.statuses = statuses
    self.score = score
  }
}

/// One step in the history of a Recommendation's names.
public struct LedgerEntry: Sendable, Hashable, Codable {
  /// The number, `Y.4221`.
  public let number: String
  /// The provisional or former name.
  public let former: String
  /// The day of the document that says so (ISO 8601; a month or year where no more is known), nil when it shows none.
  public let date: String?
  /// Where it is said.
  public let evidence: Evidence

  /// An entry.
  public init(number: String, former: String, date: String?, evidence: Evidence) {
    self.number = number
    self.former = former
    self.date = date
    self.evidence = evidence
  }
}

/// A step on the way of a Recommendation, Supplement, Resolution, Question or work item.
public struct StatusEntry: Sendable, Hashable, Codable {
  /// Its number, or its provisional name.
  public let name: String
  /// Where it stands.
  public let status: RecommendationStatus
  /// Its new number, or the one that takes its place.
  public let other: String?
  /// The day (ISO 8601; a month or year where no more is known): the one that the sentence gives, else that of the document.
  public let date: String?
  /// Where it is said.
  public let evidence: Evidence

  /// An entry.
  public init(name: String, status: RecommendationStatus, other: String? = nil, date: String?, evidence: Evidence) {
    self.name = name
    self.status = status
    self.other = other
    self.date = date
    self.evidence = evidence
  }
}
