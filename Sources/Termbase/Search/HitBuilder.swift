import GRDB
import Languages
import TextIndex

/// Reads beads and marks in them what the index found.
struct HitBuilder {
  private struct Side {
    let path: String
    let language: Language
    let text: String
  }

  let db: Database
  let folding: TextFolding
  let translations: TranslationMarker?

  /// The hit of a place; nil when the bead is not there.
  func hit(_ place: ConcordancePlace) throws -> SearchHit? {
    guard
      let row = try db.rows(
        """
        SELECT source, target, sourceStart, sourceEnd, targetStart, targetEnd, confidence, s.path, s.language, t.path,
        t.language FROM beads JOIN pairs ON pairs.id = beads.pair JOIN documents s ON s.id = source
        LEFT JOIN documents t ON t.id = target WHERE beads.id = ?
        """, [place.bead]
      ).first
    else { return nil }
    let source = Side(
      path: row[7], language: Language(row[8]), text: try text(row[0], row[2], row[3], language: Language(row[8])))
    var sides = [source]
    if let target: Int64 = row[1] {
      let language = Language(row[10])
      sides.append(Side(path: row[9], language: language, text: try text(target, row[4], row[5], language: language)))
    }
    guard sides.indices.contains(Int(place.side)) else { return nil }
    let own = sides[Int(place.side)]
    let range = NormalizedText(own.text, folding: folding).source(of: place.range)
    let match = SearchMatch(language: own.language, start: range.lowerBound, end: range.upperBound)
    let other = sides.first { $0.language != own.language && !$0.text.isEmpty }
    return SearchHit(
      texts: Dictionary(sides.map { ($0.language.tag, $0.text) }, uniquingKeysWith: { first, _ in first }),
      document: own.path,
      documents: Dictionary(sides.map { ($0.language.tag, $0.path) }, uniquingKeysWith: { first, _ in first }),
      match: match,
      translations: other.flatMap { other in
        translations?.places(of: match, in: own.text, translatedIn: other.text, other.language)
      } ?? [], confidence: row[6])
  }

  private func text(_ document: Int64, _ start: Int, _ end: Int, language: Language) throws -> String {
    if start >= end { return "" }
    let texts = try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT text FROM sentences WHERE document = ? AND number >= ? AND number < ? ORDER BY number"),
      arguments: [document, start, end])
    return texts.count == 1 ? texts[0] : BeadSide.joined(texts, language: language)
  }
}
