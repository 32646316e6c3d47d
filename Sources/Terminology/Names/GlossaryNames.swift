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

  /// The range from where a glossary term begins whose translation is defined opposite: 联络声明（oSL） becomes
  /// 发出的联络声明, where the bead has *outgoing liaison statements (oLS)*.
  func settled(_ range: Range<Int>, side: Int, sentence: Int) -> Range<Int> {
    guard let opposite = material.counterpart(side: side, sentence: sentence) else { return range }
    let other = material.sides[opposite.side], text = material.sides[side].texts[sentence]
    let defined = opposite.range.flatMap { other.mentions($0).definitions.map { EnglishWords.folded($0.fullForm) } }
    guard !defined.isEmpty else { return range }
    for start in 0..<range.upperBound {
      for number in glossary.byFirst[text.scalars[start]] ?? [] {
        let pair = glossary.pairs[number]
        if start + pair.zh.count == range.upperBound, text.has(pair.zh, at: start), defined.contains(pair.en) {
          return start..<range.upperBound
        }
      }
    }
    return range
  }

  /// The acronyms of an English bead that the glossary knows.
  private func acronyms(_ range: Range<Int>, _ side: Side) -> [(key: String, spelling: String)] {
    var found: [(String, String)] = []
    for sentence in range {
      for word in side.words[sentence] {
        for part in [word.text] + word.text.split(separator: "-").map(String.init) {
          guard AcronymKey.isAcronym(part) else { continue }
          let key = AcronymKey.of(part)
          if glossary.byAcronym[key] != nil, !found.contains(where: { $0.0 == key }) {
            found.append((key, part))
          }
        }
      }
    }
    return found
  }
}
