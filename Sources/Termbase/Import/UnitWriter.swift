import Alignment
import Documents
import Foundation
import GRDB
import Languages
import Mentions
import Segmentation

/// Writes translation units as what the base searches and learns from: units of the same two documents become two documents
/// with a bead a unit.
struct UnitWriter {
  let db: Database
  let keys: TermKeys
  /// The import's row and name.
  let source: Int64
  let name: String

  /// What units of one group have in common.
  private struct Group: Hashable {
    let languages: [Language], documents: [String], date: String?
  }

  /// Writes all units that have a first and a second side; one of more languages is written once for each of them.
  /// - Returns: how many units that were.
  func write(_ units: [TranslationUnit]) throws -> Int {
    var order: [Group] = []
    var members: [Group: [TranslationUnit]] = [:]
    for unit in units {
      guard let first = unit.sides.first else { continue }
      for second in unit.sides.dropFirst() where second.language != first.language {
        let group = Group(
          languages: [first.language, second.language], documents: [first.document, second.document], date: unit.date)
        if members[group] == nil { order.append(group) }
        var two = unit
        two.sides = [first, second]
        members[group, default: []].append(two)
      }
    }
    for group in order { try write(members[group, default: []], of: group) }
    return units.count { $0.sides.count > 1 }
  }

  private func write(_ units: [TranslationUnit], of group: Group) throws {
    let documents = try (0..<2).map { side in
      let origin = group.documents[side]
      let label = "\(name)#\(origin.isEmpty ? group.languages[side].tag : origin)"
      return document(try free(label), group.languages[side], units.map { $0.sides[side].text })
    }
    let writer = DocumentWriter(db: db, keys: keys)
    var touched = Set<Int64>()
    let ids = try documents.enumerated().map { side, document in
      let fingerprint = "import:" + Fingerprint.of(document)
      let id = try writer.put(document, fingerprint: fingerprint, date: group.date, touching: &touched).id
      let origin = group.documents[side]
      try db.run(
        "UPDATE documents SET import = ?, origin = ? WHERE id = ?", [source, origin.isEmpty ? nil : origin, id])
      return id
    }
    let pair = try PairWriter.insert(ids, db, touching: &touched)
    let beads = units.indices.map {
      Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: units[$0].confidence ?? 1)
    }
    try BeadWriter(db: db).insert(beads, of: documents, pair: pair)
    try keep(units, pair: pair)
  }

  private func keep(_ units: [TranslationUnit], pair: Int64) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for (number, unit) in units.enumerated() {
      let kept = KeptUnit(remarks: unit.remarks, hasConfidence: unit.confidence != nil)
      try db.run(
        "UPDATE beads SET unit = ? WHERE pair = ? AND number = ?",
        [String(decoding: try encoder.encode(kept), as: UTF8.self), pair, number])
    }
  }

  /// The label, or the label with a number when a document has it.
  private func free(_ label: String) throws -> String {
    var candidate = label
    var number = 2
    while let _: Int64 = try db.one("SELECT id FROM documents WHERE path = ?", [candidate]) {
      candidate = "\(label) (\(number))"
      number += 1
    }
    return candidate
  }

  /// A document of one paragraph and sentence a unit.
  private func document(_ path: String, _ language: Language, _ texts: [String]) -> ReadDocument {
    var start = 0
    let sentences = texts.enumerated().map { number, text in
      let length = text.unicodeScalars.count
      defer { start += length + 1 }
      return Sentence(
        text: text, language: language, kind: .paragraph, block: number,
        place: Place(start: start, end: start + length),
        map: PlaceMap(documentStart: start, length: length))
    }
    return ReadDocument(
      document: SegmentedDocument(
        path: path, language: language, text: texts.joined(separator: "\n"), sentences: sentences),
      mentions: texts.map { _ in SentenceMentions() })
  }
}
