import Mentions

/// Resolutions and Questions, of which a circular says where they stand as it does of Recommendations: 第78号决议, Question 2/20.
///
/// They are named in every circular and have no titles there, so that one is a concept only where something is said of it.
enum OtherTexts {
  /// The places of a side, under a name that is the same in every language.
  static func sites(in side: Side) -> [[Site]] {
    side.sentences.indices.map { sentence in
      side.mentions(sentence).mentions.compactMap { mention in
        key(mention).map {
          Site(
            sentence: sentence, key: $0, range: side.texts[sentence].indices(ofUTF8: mention.range),
            isProvisional: false)
        }
      }
    }
  }

  private static func key(_ mention: Mention) -> String? {
    let value = mention.value
    switch mention.kind {
    case .documentReference where value.hasPrefix("resolution:"):
      return "Resolution " + value.dropFirst(11).replacing(":", with: " ")
    case .body where value.hasPrefix("Q") && value.contains("/"):
      let number = value.dropFirst()
      return number.first?.isNumber == true ? "Question " + number : nil
    default: return nil
    }
  }

  /// The concept of a text of which something is said: its names as each language writes them.
  static func concept(_ key: String, _ statuses: [StatusEntry], _ material: Material, _ sites: [[[Site]]]) -> Concept {
    var terms: [Term] = []
    for (number, side) in material.sides.enumerated() {
      var places: [String: [Evidence]] = [:]
      var order: [String] = []
      for site in sites[number].joined() where site.key == key {
        let text = side.texts[site.sentence].text(site.range)
        if places[text] == nil { order.append(text) }
        places[text, default: []].append(
          side.evidence(site.sentence, utf8: side.texts[site.sentence].utf8(site.range)))
      }
      terms += order.enumerated().map { place, text in
        Term(
          language: side.language, text: text, type: .designation, status: place == 0 ? .preferred : .admitted,
          evidence: places[text] ?? [])
      }
    }
    return Concept(kind: .recommendation, terms: terms, statuses: statuses)
  }
}
