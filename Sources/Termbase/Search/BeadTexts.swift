import GRDB
import Languages

/// Reads the sides of beads, those of a page in one statement: what a statement costs besides its rows is most of what the
/// twenty pairs of a page would take otherwise.
struct BeadTexts {
  /// A side: its document and its joined sentences.
  struct Side {
    let path: String
    let language: Language
    let text: String
  }

  /// The source, and the target where the addition has one.
  struct Bead {
    let sides: [Side]
    /// How sure the aligner is of it, 0 to 1.
    let confidence: Double
  }

  let db: Database
  /// The documents of each addition at the moment that `db` sees.
  let documents: [Int64: [PairDocument]]

  /// The beads by their rows; those that are not there, or have no text, are left out.
  func beads(_ rows: some Sequence<Int64>) throws -> [Int64: Bead] {
    let list = "[" + Set(rows).sorted().map(String.init).joined(separator: ",") + "]"
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: Self.sentences), arguments: [list])
    var found: [Int64: Found] = [:]
    while let row = try cursor.next() {
      found[row[0], default: Found(pair: row[1], confidence: row[2])].texts[row[3]].append(row[4])
    }
    return found.compactMapValues(bead)
  }

  /// A bead as it is read.
  private struct Found {
    let pair: Int64
    let confidence: Double
    /// The sentences of the source, and those of the target.
    var texts: [[String]] = [[], []]
  }

  private func bead(_ found: Found) -> Bead? {
    guard let documents = documents[found.pair] else { return nil }
    return Bead(
      sides: zip(documents, found.texts).map { document, texts in
        let text = texts.count == 1 ? texts[0] : BeadSide.joined(texts, language: document.language)
        return Side(path: document.path, language: document.language, text: text)
      }, confidence: found.confidence)
  }

  /// CROSS JOIN keeps SQLite from looking at the tables in another order.
  private static let sentences = """
    SELECT beads.id, pair, confidence, side.column1, text FROM json_each(?) AS wanted
    CROSS JOIN beads ON beads.id = wanted.value CROSS JOIN pairs ON pairs.id = pair CROSS JOIN (VALUES (0), (1)) AS side
    CROSS JOIN sentences ON document = CASE side.column1 WHEN 0 THEN source ELSE target END
    AND sentences.number >= CASE side.column1 WHEN 0 THEN sourceStart ELSE targetStart END
    AND sentences.number < CASE side.column1 WHEN 0 THEN sourceEnd ELSE targetEnd END
    ORDER BY wanted.key, side.column1, sentences.number
    """
}
