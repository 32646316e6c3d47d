import Alignment
import Foundation
import GRDB
import Mentions

/// Writes beads and the search tokens of their two sides.
struct BeadWriter {
  let db: Database
  let keys: TermKeys

  func insert(_ beads: [Bead], of documents: [ReadDocument], pair: Int64) throws {
    guard documents.count == 2 else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for (number, bead) in beads.enumerated() {
      let reasons = String(decoding: try encoder.encode(bead.reasons), as: UTF8.self)
      try db.run(
        """
        INSERT INTO beads (pair, number, sourceStart, sourceEnd, targetStart, targetEnd, confidence, moved, reasons)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          pair, number, bead.source.lowerBound, bead.source.upperBound, bead.target.lowerBound,
          bead.target.upperBound, bead.confidence, bead.moved, reasons,
        ])
      try db.run(
        "INSERT INTO beadText (rowid, source, target) VALUES (?, ?, ?)",
        [db.lastInsertedRowID, tokens(documents[0], bead.source), tokens(documents[1], bead.target)])
    }
  }

  private func tokens(_ document: ReadDocument, _ range: Range<Int>) -> String {
    let sentences = document.document.sentences
    let texts = sentences[range.clamped(to: sentences.indices)].map(\.text)
    return SearchTokens(BeadSide.joined(texts, language: document.document.language), folding: keys.folding).indexed
  }
}
