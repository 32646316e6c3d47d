import TextIndex

/// Marks in beads what the index found.
struct HitBuilder {
  let beads: [Int64: BeadTexts.Bead]
  let folding: TextFolding
  let translations: TranslationMarker?

  /// The hit of a place; nil when the bead is not there.
  func hit(_ place: ConcordancePlace) -> SearchHit? {
    guard let bead = beads[place.bead], bead.sides.indices.contains(Int(place.side)) else { return nil }
    let sides = bead.sides
    let own = sides[Int(place.side)]
    let range = NormalizedText.source(of: place.range, in: own.text, folding: folding)
    let match = SearchMatch(language: own.language, start: range.lowerBound, end: range.upperBound)
    let other = sides.first { $0.language != own.language && !$0.text.isEmpty }
    return SearchHit(
      texts: Dictionary(sides.map { ($0.language.tag, $0.text) }, uniquingKeysWith: { first, _ in first }),
      document: own.path,
      documents: Dictionary(sides.map { ($0.language.tag, $0.path) }, uniquingKeysWith: { first, _ in first }),
      match: match,
      translations: other.flatMap { other in
        translations?.places(of: match, in: own.text, translatedIn: other.text, other.language)
      } ?? [], confidence: bead.confidence)
  }
}
