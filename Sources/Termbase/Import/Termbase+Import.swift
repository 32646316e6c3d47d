import GRDB

extension Termbase {
  /// Takes in what a file of another program holds, in one transaction.
  ///
  /// The same file again changes nothing; a changed file of the same name takes the place of the earlier one. What an import
  /// says of a term outweighs the program's glossaries and the documents; a term that is there keeps its standing where the
  /// file says none.
  ///
  /// Names and standings that a person changed in a table since it was exported are decisions, as `edit` makes them.
  /// - Parameters:
  ///   - author: who decided what was changed.
  ///   - date: the day of that (ISO 8601).
  ///   - isTrial: whether to find out what would be done and change nothing.
  /// - Throws: `TermbaseError`; nothing is written then.
  @discardableResult
  public func importing(
    _ source: ImportSource, entries: [ConceptEntry] = [], units: [TranslationUnit] = [], by author: String = "",
    on date: String = "", isTrial: Bool = false
  ) throws -> ImportReport {
    do {
      return try change { db in
        let report = try ImportWriter(db: db, keys: keys, author: author, date: date).write(source, entries, units)
        if isTrial { throw Trial(report: report) }
        return report
      }
    } catch let trial as Trial {
      return trial.report
    }
  }

  /// Ends a transaction that was only tried.
  private struct Trial: Error {
    let report: ImportReport
  }
}

/// Writes an import: its row, concepts, and units.
struct ImportWriter {
  let db: Database
  let keys: TermKeys
  let author: String
  let date: String

  func write(_ source: ImportSource, _ entries: [ConceptEntry], _ units: [TranslationUnit]) throws -> ImportReport {
    var touched = Set<Int64>()
    var outcome = AddReport.Outcome.added
    if let row = try db.rows("SELECT id, fingerprint FROM imports WHERE name = ?", [source.name]).first {
      if row[1] == source.fingerprint { return ImportReport(outcome: .alreadyThere) }
      outcome = .replaced
      touched = try remove(row[0])
    }
    try db.run(
      "INSERT INTO imports (name, format, fingerprint) VALUES (?, ?, ?)",
      [source.name, source.format, source.fingerprint])
    let id = db.lastInsertedRowID
    var report = ImportReport(outcome: outcome)
    var writer = EntryWriter(db: db, keys: keys, source: id, name: source.name, author: author, date: date)
    for entry in entries { report.entries.append(try writer.write(entry)) }
    try ConceptTidier.tidy(touched.union(writer.touched), db)
    report.units = try UnitWriter(db: db, keys: keys, source: id, name: source.name).write(units)
    return report
  }

  /// Removes an import; what it attested goes by foreign keys.
  /// - Returns: the concepts that have lost something.
  private func remove(_ id: Int64) throws -> Set<Int64> {
    let attested = try db.rows(
      """
      SELECT terms.concept FROM attestations JOIN terms ON terms.id = attestations.term WHERE attestations.import = ?1
      UNION SELECT concept FROM details WHERE import = ?1 UNION SELECT concept FROM ledger WHERE import = ?1
      UNION SELECT concept FROM decisions WHERE import = ?1
      UNION SELECT concept FROM statuses WHERE import = ?1
      """, [id])
    try db.run("DELETE FROM imports WHERE id = ?", [id])
    return Set(attested.map { $0[0] as Int64 })
  }
}
