import Alignment
import Foundation
import GRDB
import TextIndex

/// Opens the index of terms, and makes it where it is missing.
///
/// An index is of an epoch (`settings.terms`): for every row up to the last one it has seen it is right, but for those in
/// `staleTerms`; these, and rows that came after, are looked at in SQLite (`TermCandidates`). When they have become many, a
/// new epoch begins. The file is `<epoch>.terms`.
struct TermIndexStore {
  let db: Database
  let folder: IndexFolder
  let folding: TextFolding

  static let ending = ".terms"
  /// So many terms are indexed in less time than one may have to wait for the folder.
  private static let fewTerms: Int64 = 20_000
  /// A new epoch begins when more than one in so many terms is not in the index.
  private static let share = 50

  static func epoch(_ db: Database) throws -> UInt64 {
    let text: String? = try db.one("SELECT value FROM settings WHERE name = 'terms'")
    return text.flatMap { UInt64($0, radix: 16) } ?? 0
  }

  /// The index of an epoch; made first where it is missing, in memory where the folder cannot be written, or somebody else has
  /// it and there are few terms.
  func index(of epoch: UInt64) throws -> TermIndex? {
    let path = folder.path(of: name(epoch))
    if let index = TermIndex(path) { return index }
    let last: Int64 = try db.one("SELECT max(id) FROM terms") ?? 0
    let written = try folder.exclusively(waits: last > Self.fewTerms) { () -> TermIndex? in
      if let index = TermIndex(path) { return index }
      do { try image(epoch).write(to: path) } catch is IndexImage.WriteFailure { return nil }
      for other in folder.names(ending: Self.ending) where other != name(epoch) { folder.remove(other) }
      return TermIndex(path)
    }
    return try written ?? nil ?? TermIndex(image(epoch))
  }

  /// Whether so much is not in the index that it is to be made anew; also where there is none.
  func isOutdated(_ epoch: UInt64) throws -> Bool {
    guard let index = TermIndex(folder.path(of: name(epoch))) else { return true }
    let changed: Int = try db.one("SELECT count(*) FROM staleTerms") ?? 0
    let added: Int = try db.one("SELECT count(*) FROM terms WHERE id > ?", [index.last]) ?? 0
    return (changed + added) * Self.share > index.count
  }

  private func name(_ epoch: UInt64) -> String { String(epoch, radix: 16) + Self.ending }

  private func image(_ epoch: UInt64) throws -> IndexImage {
    let dictionary = LexiconSources.standard.dictionary
    let words = try String.fetchAll(db, sql: "SELECT words FROM terms")
    let readings = try HanReadings(for: words, dictionary: dictionary)
    var builder = TermIndexBuilder(folding: folding)
    var last: Int64 = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT id, key, words, text FROM terms ORDER BY id")
    while let row = try rows.next() {
      last = row[0]
      let words: String = row[2]
      builder.add(
        IndexedTerm(id: last, key: row[1], words: words, text: row[3], readings: readings.readings(of: words)))
    }
    return builder.image(epoch: epoch, last: last)
  }
}
