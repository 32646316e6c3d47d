import Documents
import GRDB
import Languages
import TextIndex

/// Reads the sides of beads as the units of a batch.
struct SideReader {
  let db: Database
  let folding: TextFolding

  /// Adds a side of an addition to a batch.
  func add(_ pair: BatchPair, to builder: inout TextBatchBuilder) throws {
    builder.begin(pair)
    let column = pair.side == 0 ? "source" : "target"
    guard
      let row = try db.rows(
        "SELECT documents.id, language FROM documents JOIN pairs ON documents.id = \(column) WHERE pairs.id = ?",
        [pair.id]
      ).first
    else { return }
    let sentences = try sentences(of: row[0])
    let language = Language(row[1])
    let beads = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT id, \(column)Start, \(column)End, confidence FROM beads WHERE pair = ? ORDER BY id"),
      arguments: [pair.id])
    while let bead = try beads.next() {
      let (start, end): (Int, Int) = (bead[1], bead[2])
      guard start < end, end <= sentences.count else { continue }
      let text = BeadSide.joined(sentences[start..<end].map(\.text), language: language)
      builder.add(
        UnitDetails(bead: bead[0], confidence: Float(bead[3] as Double), kind: sentences[start].kind),
        NormalizedText(text, folding: folding))
    }
  }

  private func sentences(of document: Int64) throws -> [(text: String, kind: UInt8)] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT text, kind FROM sentences LEFT JOIN blocks ON blocks.document = sentences.document AND blocks.number = block
          WHERE sentences.document = ? ORDER BY sentences.number
          """), arguments: [document])
    var sentences: [(text: String, kind: UInt8)] = []
    while let row = try rows.next() { sentences.append((row[0], UnitKind.number(of: row[1] ?? ""))) }
    return sentences
  }
}

/// Kinds of blocks as the index numbers them; what it does not know is 255.
enum UnitKind {
  static func number(of kind: BlockKind) -> UInt8 { UInt8(BlockKind.allCases.firstIndex(of: kind) ?? 255) }
  static func number(of kind: String) -> UInt8 { BlockKind(rawValue: kind).map { number(of: $0) } ?? 255 }
}
