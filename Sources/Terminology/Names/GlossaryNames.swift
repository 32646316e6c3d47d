import Glossaries
import Languages

/// Finds full forms that a document leaves to the reader: 物联网 opposite *IoT*, 电信标准化局 opposite *TSB*.
///
/// The glossary says which words belong to the acronym; the bead, that this document means them. A form is found only
/// where it stands.
struct GlossaryNames {
  let material: Material
  let glossary: GlossaryIndex

  typealias Found = (form: String, key: String, side: Int, isBody: Bool, spelling: String?)

  /// Forms in order of the beads.
  func found() -> [Found] {
    guard let chinese = material.sides.firstIndex(where: { $0.language.tag.hasPrefix("zh") }), material.sides.count == 2
    else { return [] }
    let english = 1 - chinese
    return material.beads.flatMap { bead -> [Found] in
      let acronyms = self.acronyms(bead.ranges[english], material.sides[english])
      guard !acronyms.isEmpty else { return [] }
      return bead.ranges[chinese].flatMap { sentence in
        acronyms.flatMap { acronym -> [Found] in
          (glossary.byAcronym[acronym.key] ?? []).compactMap { number in
            let pair = glossary.pairs[number]
            if pair.zh.allSatisfy({ !$0.isHan }) { return nil }
            if material.sides[chinese].texts[sentence].places(of: pair.zh).isEmpty { return nil }
            return (pair.entry.zh, acronym.key, chinese, pair.entry.kind == .body, acronym.spelling)
          }
        }
      }
    }
  }

  /// The acronyms of an English bead that the glossary knows.
  private func acronyms(_ range: Range<Int>, _ side: Side) -> [(key: String, spelling: String)] {
    var found: [(String, String)] = []
    for sentence in range {
      for word in EnglishWords.words(side.texts[sentence]) {
        for part in [word.text] + word.text.split(separator: "-").map(String.init) {
          let key = AcronymKey.of(part)
          if AcronymKey.isAcronym(part), glossary.byAcronym[key] != nil, !found.contains(where: { $0.0 == key }) {
            found.append((key, part))
          }
        }
      }
    }
    return found
  }
}
