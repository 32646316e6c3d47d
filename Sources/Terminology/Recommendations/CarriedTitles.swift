/// Finds titles in one language through the beads, where the other language marks them and this one does not.
///
/// Where the other side's title stands beside its number, this side's is the text after the same number; where it
/// stands alone in its sentence, this side's is the whole of the one sentence opposite.
struct CarriedTitles {
  let material: Material
  let sites: [[[Site]]]

  /// Titles for keys that have none in the other language.
  func sightings(_ known: [TitleSighting]) -> [TitleSighting] {
    var found: [TitleSighting] = []
    for title in known {
      let other = 1 - title.side
      if known.contains(where: { $0.side == other && $0.key == title.key }) { continue }
      guard let opposite = material.counterpart(side: title.side, sentence: title.sentence) else { continue }
      if let sighting = besideNumber(title, opposite.range) ?? whole(title, opposite.range) { found.append(sighting) }
    }
    return found
  }

  private func besideNumber(_ title: TitleSighting, _ range: Range<Int>) -> TitleSighting? {
    let other = 1 - title.side
    guard sites[title.side][title.sentence].contains(where: { $0.key == title.key }) else { return nil }
    let prose = ProseTitles(side: material.sides[other], number: other, sites: sites[other])
    for sentence in range {
      for site in sites[other][sentence] where site.key == title.key {
        guard let range = prose.rest(after: site) else { continue }
        return TitleSighting(key: title.key, side: other, sentence: sentence, range: range, manner: .carried)
      }
    }
    return nil
  }

  private func whole(_ title: TitleSighting, _ range: Range<Int>) -> TitleSighting? {
    let other = 1 - title.side
    guard range.count == 1, let sentence = range.first, sites[title.side][title.sentence].isEmpty,
      sites[other][sentence].isEmpty
    else { return nil }
    let text = material.sides[other].texts[sentence]
    let trimmed = TitleShape.trimmed(text, 0..<text.count)
    guard TitleShape.isTitle(text, trimmed) else { return nil }
    return TitleSighting(key: title.key, side: other, sentence: sentence, range: trimmed, manner: .carried)
  }
}
