import GRDB
import Terminology
import TextIndex

/// Finds terms in texts by the index, and by a small one of what that lacks.
struct DraftTermFinder {
  private let db: Database
  private let folding: TextFolding
  private let index: TermIndex?
  private let newer: TermIndex?
  private let stale: Set<Int64>

  init(db: Database, index: TermIndex?, folding: TextFolding) throws {
    self.db = db
    self.folding = folding
    self.index = index
    let candidates = TermCandidates(db: db, index: index, kind: ConceptKindCondition(kind: nil))
    let unknown = try index.map(candidates.unknown) ?? []
    stale = Set(try db.rows("SELECT term FROM staleTerms").map { $0[0] as Int64 })
    if unknown.isEmpty {
      newer = nil
      return
    }
    var builder = TermIndexBuilder(folding: folding)
    for row in unknown {
      builder.add(IndexedTerm(id: row["id"], key: row["key"], words: row["words"], text: row["text"]))
    }
    newer = TermIndex(builder.image(epoch: 0, last: 0))
  }

  /// Adds the rows of the terms that stand in a text.
  func collect(in text: String, into rows: inout Set<Int64>) {
    for place in index?.places(in: text, folding: folding) ?? [] where !stale.contains(place.row) {
      rows.insert(place.row)
    }
    for place in newer?.places(in: text, folding: folding) ?? [] { rows.insert(place.row) }
  }

  /// Rows of terms with their places, in Unicode scalars.
  func places(in text: String) -> [(row: Int64, range: Range<Int>)] {
    let known = (index?.places(in: text, folding: folding) ?? []).filter { !stale.contains($0.row) }
    let all = known + (newer?.places(in: text, folding: folding) ?? [])
    if all.isEmpty { return [] }
    var scalars = [0]
    scalars.reserveCapacity(text.utf8.count + 1)
    for byte in text.utf8 { scalars.append(scalars[scalars.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1)) }
    return all.map { ($0.row, scalars[$0.range.lowerBound]..<scalars[$0.range.upperBound]) }.sorted {
      ($0.1.lowerBound, $1.1.upperBound, $0.0) < ($1.1.lowerBound, $0.1.upperBound, $1.0)
    }
  }

  /// What the terms are; of a concept that several of its names were found by, one entry with all places.
  func terms(_ rows: [Int64], at places: [Int64: [DraftPlace]]) throws -> [DraftTerm] {
    let list = "[" + rows.map(String.init).joined(separator: ",") + "]"
    let found = try ConceptKindCondition(kind: nil).rows(
      db, "terms.id IN (SELECT value FROM json_each(?))", [list])
    let byRow = Dictionary(found.map { ($0["id"] as Int64, $0) }, uniquingKeysWith: { first, _ in first })
    var terms: [DraftTerm] = []
    var numbers: [Int64: Int] = [:]
    for row in rows {
      guard let term = byRow[row], let places = places[row] else { continue }
      let concept: Int64 = term["concept"]
      if let number = numbers[concept] {
        for place in places where !terms[number].places.contains(place) { terms[number].places.append(place) }
        continue
      }
      numbers[concept] = terms.count
      terms.append(try draftTerm(term, concept, places))
    }
    for number in terms.indices {
      terms[number].places.sort { ($0.text, $0.start, $0.end) < ($1.text, $1.start, $1.end) }
    }
    return terms
  }

  private func draftTerm(_ row: Row, _ concept: Int64, _ places: [DraftPlace]) throws -> DraftTerm {
    let kind: String? = try db.one("SELECT kind FROM concepts WHERE id = ?", [concept])
    var names: [String: [String]] = [:]
    for term in try TermReader(db: db).terms(of: concept)
    where !names[term.language, default: []].contains(term.text) {
      names[term.language, default: []].append(term.text)
    }
    return DraftTerm(
      concept: row["conceptKey"], kind: kind.flatMap(ConceptKind.init) ?? .term, term: row["text"],
      status: TermStatus(rawValue: row["status"]) ?? .admitted, terms: names, places: places)
  }
}
