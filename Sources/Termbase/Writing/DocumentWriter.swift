import GRDB
import Mentions
import Segmentation

/// Writes and removes documents with their blocks and sentences.
struct DocumentWriter {
  let db: Database
  let keys: TermKeys

  /// A document's row, made when no document of this path and text is there; another text of the same path goes first.
  func put(
    _ document: ReadDocument, fingerprint: String, date: String?, touching touched: inout Set<Int64>
  ) throws -> (id: Int64, replaced: Bool) {
    let path = document.document.path
    var replaced = false
    if let row = try db.rows("SELECT id, fingerprint FROM documents WHERE path = ?", [path]).first {
      let id: Int64 = row[0]
      if row[1] == fingerprint { return (id, false) }
      try remove(id, touching: &touched)
      replaced = true
    }
    return (try insert(document.document, fingerprint: fingerprint, date: date), replaced)
  }

  /// Removes a document; additions, beads, attestations and evidence go with it by foreign keys. The concepts that
  /// have lost something are added to `touched`.
  func remove(_ id: Int64, touching touched: inout Set<Int64>) throws {
    let attested = """
      SELECT DISTINCT terms.concept FROM attestations JOIN terms ON terms.id = attestations.term
      JOIN pairs ON pairs.id = attestations.pair WHERE pairs.source = ?1 OR pairs.target = ?1
      """
    touched.formUnion(try db.rows(attested, [id]).map { $0[0] as Int64 })
    try db.run("DELETE FROM documents WHERE id = ?", [id])
  }

  private func insert(_ document: SegmentedDocument, fingerprint: String, date: String?) throws -> Int64 {
    try db.run(
      "INSERT INTO documents (path, language, fingerprint, date, scalars) VALUES (?, ?, ?, ?, ?)",
      [document.path, document.language.tag, fingerprint, date, document.text.unicodeScalars.count])
    let id = db.lastInsertedRowID
    var block: Int?
    for (number, sentence) in document.sentences.enumerated() {
      if sentence.block != block { try insertBlock(of: sentence, document: id) }
      block = sentence.block
      try db.run(
        """
        INSERT INTO sentences (document, number, block, text, language, start, "end") VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, number, sentence.block, sentence.text, sentence.language.tag, sentence.place.start, sentence.place.end,
        ])
    }
    return id
  }

  private func insertBlock(of sentence: Sentence, document: Int64) throws {
    try db.run(
      """
      INSERT OR IGNORE INTO blocks (document, number, kind, label, cellTable, cellRow, cellColumn)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document, sentence.block, sentence.kind.rawValue, sentence.label, sentence.cell?.table, sentence.cell?.row,
        sentence.cell?.column,
      ])
  }
}
