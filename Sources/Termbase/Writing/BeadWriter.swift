import Alignment
import Foundation
import GRDB
import Mentions

/// Writes beads. A document by itself has a bead without counterpart for each
/// sentence, so that a concordance shows it too.
struct BeadWriter {
  let db: Database

  func insert(_ beads: [Bead], of documents: [ReadDocument], pair: Int64) throws {
    let alone = documents.first?.document.sentences.indices.map { Bead(source: $0..<$0 + 1, target: 0..<0) }
    let beads = documents.count == 2 ? beads : alone ?? []
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
    }
  }
}
