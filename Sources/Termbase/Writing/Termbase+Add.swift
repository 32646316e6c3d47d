import Alignment
import GRDB
import Mentions
import Terminology

extension Termbase {
  /// Adds two aligned documents and what was extracted from them, in one transaction.
  ///
  /// The same two texts again change nothing. A document whose path is in the base with another text takes the place of
  /// the earlier version, whose sentences, beads and evidence go.
  /// - Parameters:
  ///   - pair: the documents with their beads.
  ///   - concepts: what was extracted from the pair.
  ///   - date: the day of the documents (ISO 8601), when known.
  /// - Throws: `TermbaseError`; nothing is written then.
  @discardableResult
  public func add(_ pair: AlignedPair, concepts: [Concept] = [], date: String? = nil) throws -> AddReport {
    try add([pair.source, pair.target], beads: pair.beads, concepts: concepts, date: date)
  }

  /// Adds a document without a partner: its sentences, and concepts when there are any.
  /// - Throws: `TermbaseError`; nothing is written then.
  @discardableResult
  public func add(_ document: ReadDocument, concepts: [Concept] = [], date: String? = nil) throws -> AddReport {
    try add([document], beads: [], concepts: concepts, date: date)
  }

  /// What tells a text from others in a base: its language and a hash.
  public static func fingerprint(of document: ReadDocument) -> String { Fingerprint.of(document) }

  /// What tells a text of a program's own from others: a hash.
  public static func fingerprint(of text: String) -> String { Fingerprint.of(text.utf8) }

  /// What adding texts would report when the base has them already: as one addition for two (the order is that of
  /// `AlignedPair`), anywhere for one. So that nobody aligns anew what changes nothing.
  /// - Parameters:
  ///   - fingerprints: those of the texts.
  ///   - names: what the documents are called.
  /// - Returns: nil when adding them would change the base.
  /// - Throws: `TermbaseError`.
  public func known(_ fingerprints: [String], named names: [String]) throws -> AddReport? {
    try read { try Self.known(fingerprints, named: names, $0) }
  }

  private static func known(_ prints: [String], named names: [String], _ db: Database) throws -> AddReport? {
    guard let paths = try PairWriter.pathsThere(prints, db) else { return nil }
    var report = AddReport(outcome: .alreadyThere, documents: names)
    report.knownAs = paths
    return report
  }

  /// Takes a document out, with its beads and the evidence of every addition it was part of. Terms and concepts that
  /// neither another document nor a glossary attests go too; a partner's sentences stay.
  /// - Throws: `TermbaseError`, `.noDocument` when no document has this path.
  public func remove(document path: String) throws {
    try change { db in
      guard let id: Int64 = try db.one("SELECT id FROM documents WHERE path = ?", [path]) else {
        throw TermbaseError.noDocument(path: self.path, document: path)
      }
      var touched = Set<Int64>()
      try DocumentWriter(db: db, keys: keys).remove(id, touching: &touched)
      try ConceptTidier.tidy(touched, db)
    }
  }

  private func add(
    _ documents: [ReadDocument], beads: [Bead], concepts: [Concept], date: String?
  ) throws -> AddReport {
    try change { db in
      let prints = documents.map(Fingerprint.of)
      if let known = try Self.known(prints, named: documents.map(\.document.path), db) { return known }
      var touched = Set<Int64>()
      let writer = DocumentWriter(db: db, keys: keys)
      var ids: [Int64] = []
      var replaced = false
      for (document, print) in zip(documents, prints) {
        let put = try writer.put(document, fingerprint: print, date: date, touching: &touched)
        ids.append(put.id)
        replaced = replaced || put.replaced
      }
      var report = AddReport(outcome: replaced ? .replaced : .added, documents: documents.map(\.document.path))
      report.sentences = documents.reduce(0) { $0 + $1.document.sentences.count }
      let pair = try PairWriter.insert(ids, db, touching: &touched)
      try BeadWriter(db: db).insert(beads, of: documents, pair: pair)
      report.beads = beads.count
      var concepter = try ConceptWriter(db: db, keys: keys, pair: pair)
      for concept in concepts { try concepter.write(concept, report: &report) }
      report.concepts = concepter.touched.count
      try ConceptTidier.tidy(touched.union(concepter.touched), bereft: touched, db)
      return report
    }
  }
}
