/// What was known on a day, as SQL and as a comparison of dates.
///
/// A month or year counts as known when it is over: nothing tells on which of its days the document came out.
enum KnownBy {
  /// Whether something of this date was known on the day; of an undated one nobody can say so.
  static func isKnown(_ date: String?, on day: String) -> Bool {
    guard let date else { return false }
    switch date.utf8.count {
    case 4: return date + "-12-31" <= day
    case 7: return date + "-31" <= day
    default: return date <= day
    }
  }

  /// A condition on a row of `attestations`, with the day as its one argument: the attestation's own date, else that of
  /// its documents, else the first one that they give to the ledger of the concept.
  static let attested = """
    (SELECT CASE length(known.date) WHEN 4 THEN known.date || '-12-31' WHEN 7 THEN known.date || '-31'
    ELSE known.date END <= ?
    FROM (SELECT coalesce(attestations.date,
    (SELECT min(documents.date) FROM pairs JOIN documents ON documents.id IN (pairs.source, pairs.target)
    WHERE pairs.id = attestations.pair),
    (SELECT min(ledger.date) FROM ledger JOIN terms AS own ON own.concept = ledger.concept
    WHERE own.id = attestations.term AND ledger.pair IS attestations.pair)) AS date) AS known)
    """
}
