import Languages
import Terminology

/// What a look-up found, best first; encoded it is the JSON of `concord lookup`.
public struct LookupResult: Sendable, Hashable, Codable {
  /// The words as given.
  public let query: String
  /// How many concepts agree, whatever the limit.
  public let total: Int
  /// The best of them.
  public let hits: [LookupHit]
}

/// A concept that was found.
public struct LookupHit: Sendable, Hashable, Codable {
  /// The concept's identifier: `recommendation:y.4221`, `acronym:tsag`, `term:en:focusgroup|zh:焦点组`.
  public let concept: String
  /// What it is.
  public let kind: ConceptKind
  /// Its names by language tag, best first; `mul` has those that are the same in all languages. With a day, those of a
  /// Recommendation that were known then.
  public let terms: [String: [String]]
  /// The term that agrees with the words.
  public let matched: String
  /// That term's standing.
  public let status: TermStatus
  /// How it agrees.
  public let match: LookupMatch
  /// How well, 0 to 1; 1 for an exact match.
  public let score: Double
  /// The Recommendation's name as of the day asked for; nil when no day was asked for, or no entry is dated.
  public let name: String?
  /// The dated history of a Recommendation's names, undated entries last; with a day, only what was known then, which nobody
  /// can say of an undated entry.
  public let ledger: [LookupLedgerEntry]
  /// Where a Recommendation stands, or stood on the day asked for; nil when nothing says so.
  public let recommendationStatus: RecommendationStatus?
  /// The steps on its way, undated ones last; with a day, those until then.
  public let statuses: [LookupStatus]
  /// Steps that contradict each other.
  public let statusConflicts: [StatusConflict]
  /// Entries of the ledger that contradict each other.
  public let conflicts: [LedgerConflict]
  /// The terms with all that is known of them, in the order of `terms`.
  public let details: [LookupTerm]
  /// What people decided about the concept, the earliest first.
  public let decisions: [Decision]
  /// The first sentences that show the terms.
  public let evidence: [Evidence]
  /// How many there are.
  public let evidenceCount: Int
  /// Why the concept is as it is; nil unless asked for.
  public let explanation: Explanation?
}

/// A term of a hit.
public struct LookupTerm: Sendable, Hashable, Codable {
  /// The language's tag, `mul` for a name that is the same in all.
  public let language: String
  /// The term.
  public let text: String
  /// What it is.
  public let type: TermType
  /// Its standing.
  public let status: TermStatus
  /// Where a glossary has it from.
  public let source: String?
  /// A glossary's remark.
  public let note: String?
}

/// An entry of the ledger of names.
public struct LookupLedgerEntry: Sendable, Hashable, Codable {
  /// The number.
  public let number: String
  /// The provisional or former name.
  public let former: String
  /// The day of the document that says so (ISO 8601; a month or year where no more is known), when known.
  public let date: String?
  /// That document.
  public let document: String
  /// The sentence; nil for a fact of a glossary, as are the places.
  public let sentence: String?
  /// Where it stands in the document's text, in Unicode scalars.
  public let start: Int?, end: Int?
}

/// A step on the way of a Recommendation.
public struct LookupStatus: Sendable, Hashable, Codable {
  /// The number or name of that time.
  public let name: String
  /// Where it stood.
  public let status: RecommendationStatus
  /// The new number, or the one that took its place.
  public let other: String?
  /// The day (ISO 8601; a month or year where no more is known), when known.
  public let date: String?
  /// The document that says so.
  public let document: String
  /// The sentence; nil for a fact of a glossary, as are the places.
  public let sentence: String?
  /// Where it stands in the document's text, in Unicode scalars.
  public let start: Int?, end: Int?
}

/// Steps that cannot both be right.
public struct StatusConflict: Sendable, Hashable, Codable {
  /// What they are about.
  public let name: String
  /// The two steps.
  public let entries: [LookupStatus]
}

/// Ledger entries that cannot all be right.
public struct LedgerConflict: Sendable, Hashable, Codable {
  /// What is wrong.
  public enum Kind: String, Sendable, Codable {
    /// One number with two provisional names.
    case numberWithTwoNames
    /// One provisional name with two numbers.
    case nameWithTwoNumbers
  }

  /// What is wrong.
  public let kind: Kind
  /// The number or name that they share.
  public let subject: String
  /// The names or numbers that it has, in the order of the ledger.
  public let values: [String]
  /// The entries, in the order of the ledger.
  public let entries: [LookupLedgerEntry]
}
