import Terminology

/// What an addition has attested so far.
///
/// An addition is new when it is written, so the base has nothing of it but what its writer has put there: whether a term or
/// a place was there already is told from memory, and the base is not asked for each of some thousand places.
struct AttestedSoFar {
  /// What tells an addition's attestations apart.
  private struct Attestation: Hashable {
    let term: Int64
    let status: TermStatus
    let source: String?
  }

  /// What tells an attestation's places apart.
  private struct Place: Hashable {
    let attestation: Int64
    let document: String
    let start: Int
    let end: Int
    let sentence: String
  }

  private var rows: [Attestation: Int64] = [:]
  private var places: Set<Place> = []

  /// The row in which the addition attests this of the term with this row; nil when it does not yet.
  func row(of term: Term, id: Int64) -> Int64? {
    rows[Attestation(term: id, status: term.status, source: term.source)]
  }

  /// Notes the row in which the addition attests this of a term.
  mutating func note(_ row: Int64, of term: Term, id: Int64) {
    rows[Attestation(term: id, status: term.status, source: term.source)] = row
  }

  /// Notes a place that shows a term.
  /// - Returns: whether it was not noted yet.
  mutating func note(_ evidence: Evidence, attestation: Int64) -> Bool {
    let place = Place(
      attestation: attestation, document: evidence.document, start: evidence.start, end: evidence.end,
      sentence: evidence.sentence)
    return places.insert(place).inserted
  }
}
