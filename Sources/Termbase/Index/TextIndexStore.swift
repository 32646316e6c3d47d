import GRDB
import TextIndex

/// Opens the indexes of texts, and makes what is missing.
///
/// A batch is a file that is never changed: `zh-000012.text`. What is in the folder is all that is known of it; an addition
/// that two batches have counts in the first. So a process that is killed at any moment leaves nothing that does harm:
/// a draft is no batch, a merged batch beside those it was made of says the same twice, and what is in no batch is read from
/// SQLite by whoever needs it next. Batches are merged by those who write into the base: whoever searches neither merges, nor
/// waits for a merge when what he lacks is quickly indexed.
struct TextIndexStore {
  let db: Database
  let folder: IndexFolder
  let folding: TextFolding

  static let ending = ".text"
  /// So many beads are indexed in less time (about half a second) than one may have to wait for the folder.
  private static let fewBeads = 20_000

  /// The indexes of the moment that `db` sees. What no batch has is indexed first: into a new file, or into memory where the
  /// folder cannot be written, or somebody else has it and little is missing.
  func indexes() throws -> TextIndexes {
    let pairs = try LivePairs(db)
    let state = try LivePairs.state(db)
    let found = TextIndexes(state: state, batches: open().map(\.batch), pairs: pairs)
    if found.missing.isEmpty { return found }
    let written = try folder.exclusively(waits: try !isLittle(found.missing)) { () -> TextIndexes? in
      do { try writeMissing(pairs) } catch is IndexImage.WriteFailure { return nil }
      let found = TextIndexes(state: state, batches: open().map(\.batch), pairs: pairs)
      return found.missing.isEmpty ? found : nil
    }
    if let written = written ?? nil { return written }
    var batches = found.batches
    for (language, missing) in found.missing.sorted(by: { $0.key < $1.key }) {
      try build(missing, language) { image in if let batch = TextBatch(image) { batches.append(batch) } }
    }
    return TextIndexes(state: state, batches: batches, pairs: pairs)
  }

  /// Writes what is missing, merges small batches, removes what answers for nothing. Only while the folder is held.
  func bringUpToDate(_ pairs: LivePairs) throws {
    do {
      try writeMissing(pairs)
      try BatchTidier(folder: folder, freePath: freePath).tidy(open(), pairs)
    } catch is IndexImage.WriteFailure {
      // The disk is full or the like: what is missing is indexed in memory, the base is whole.
    }
  }

  /// Writes what is missing, and removes what is damaged. Only while the folder is held.
  private func writeMissing(_ pairs: LivePairs) throws {
    for name in folder.names(ending: Self.ending) where TextBatch(folder.path(of: name)) == nil { folder.remove(name) }
    let found = TextIndexes(state: "", batches: open().map(\.batch), pairs: pairs)
    for (language, missing) in found.missing.sorted(by: { $0.key < $1.key }) {
      try build(missing, language) { try $0.write(to: freePath(language)) }
    }
  }

  private func isLittle(_ missing: [String: [BatchPair]]) throws -> Bool {
    let rows = "[" + Set(missing.values.joined().map(\.id)).map(String.init).joined(separator: ",") + "]"
    let beads: Int? = try db.one(
      "SELECT count(*) FROM json_each(?) AS wanted CROSS JOIN beads ON beads.pair = wanted.value", [rows])
    return (beads ?? 0) <= Self.fewBeads
  }

  /// All batches that can be read, by name.
  func open() -> [(name: String, batch: TextBatch)] {
    folder.names(ending: Self.ending).compactMap { name in TextBatch(folder.path(of: name)).map { (name, $0) } }
  }

  private func build(_ pairs: [BatchPair], _ language: String, _ take: (IndexImage) throws -> Void) throws {
    let reader = SideReader(db: db, folding: folding)
    var builder = TextBatchBuilder(language: language)
    for pair in pairs {
      try reader.add(pair, to: &builder)
      if builder.byteCount >= TextBatchBuilder.mostBytes {
        try take(builder.image())
        builder = TextBatchBuilder(language: language)
      }
    }
    if !builder.isEmpty { try take(builder.image()) }
  }

  /// The place of a new batch.
  private func freePath(_ language: String) -> String {
    let numbers = folder.names(ending: Self.ending).filter { $0.hasPrefix(language + "-") }.compactMap { name in
      name.dropLast(Self.ending.count).split(separator: "-").last.flatMap { Int($0) }
    }
    let number = String((numbers.max() ?? 0) + 1)
    return folder.path(
      of: "\(language)-\(String(repeating: "0", count: max(0, 6 - number.count)))\(number)\(Self.ending)")
  }
}
