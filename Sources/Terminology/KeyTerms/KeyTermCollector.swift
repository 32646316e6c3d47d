import Alignment
import Languages

/// Makes concepts of key terms: the glossary's pairs, then compounds, pairs found by association, short headings and cells,
/// and phrases that the links of their words hold together.
///
/// A pair is given once; one whose two halves are full forms of one body or acronym is left to that concept. The English is in
/// its dictionary form, with the plural beside it that the document has (`EnglishIndex.spellings`).
struct KeyTermCollector {
  private let material: TermMaterial?
  private let glossary: GlossaryIndex
  private let glosses: GlossMemory
  private let known: Set<[String]>
  private let spelledOut: [(zh: String, acronym: String)]

  init(_ material: Material, _ glossary: GlossaryIndex, _ glosses: GlossMemory, names: [Concept]) {
    self.material = TermMaterial(material, glosses.lexicon)
    self.glossary = glossary
    self.glosses = glosses
    spelledOut = names.compactMap(Self.spelledOut)
    var known: Set<[String]> = []
    for concept in names {
      let forms = concept.terms.filter { $0.type == .fullForm && $0.language != nil && !$0.isOfGlossaryAlone }
      for zh in forms where zh.language!.tag.hasPrefix("zh") {
        for en in forms where en.language != zh.language { known.insert([zh.text] + EnglishWords.folded(en.text)) }
      }
    }
    self.known = known
  }

  /// A name that the Chinese spells out and the English never does: 协调世界时 opposite *UTC*.
  private static func spelledOut(_ concept: Concept) -> (zh: String, acronym: String)? {
    func isChinese(_ term: Term) -> Bool { term.language?.tag.hasPrefix("zh") == true }
    let attested = concept.terms.filter { !$0.evidence.isEmpty }
    let full = attested.filter { $0.type == .fullForm }
    guard let zh = full.first(where: isChinese), !full.contains(where: { !isChinese($0) && $0.language != nil }),
      let acronym = attested.first(where: { $0.type == .acronym && !isChinese($0) }),
      acronym.evidence.contains(where: { !$0.language.tag.hasPrefix("zh") })
    else { return nil }
    return (zh.text, acronym.text)
  }

  /// The concepts, the likeliest first.
  func concepts() -> [Concept] {
    guard let material else { return [] }
    var found = GlossaryPairs(material: material, glossary: glossary).pairs()
    let certain = found
    let table = PieceTable(glosses), filter = KeyTermFilter(material: material, glossary: glossary)
    let composed = ComposedPairs(material: material, table: table, glossary: glossary).pairs()
    found += composed.filter { pair in !certain.contains { $0.en == pair.en && $0.cutsOff(pair) } }
    let sure = Set(found.map(\.zh))
    found += AssociatedPairs(material: material, table: table).pairs().filter { !sure.contains($0.zh) }
    found += WholeBeads(material: material).pairs()
    found += LinkedPairs(material: material, table: table, glossary: glossary).pairs()
    found += spelledOut.map { pair in
      TermPair(
        zh: Array(pair.zh.unicodeScalars), en: EnglishWords.folded(pair.acronym), beads: 1, score: 0.75,
        ground: .glossary)
    }
    var seen = known
    let pairs = filter.kept(found).filter { seen.insert([String(String.UnicodeScalarView($0.zh))] + $0.en).inserted }
    return pairs.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map { concept($0.element, material) }
  }

  private func concept(_ pair: TermPair, _ material: TermMaterial) -> Concept {
    let zh = String(String.UnicodeScalarView(pair.zh))
    let places = material.index.occurrences(of: pair.en)
    let english = places.map { place in
      material.english.evidence(
        place.sentence,
        utf8: material.english.texts[place.sentence].utf8(material.index.range(place.sentence, place.words)))
    }
    let spellings = material.index.spellings(of: places, material.english).enumerated().map { place, text in
      // Every place shows the term, whatever its number; a second spelling that the document has, its own places.
      let own = place == 0 ? [] : material.english.evidence(of: text)
      return Term(
        language: material.english.language, text: text, type: .fullForm, status: place == 0 ? .preferred : .admitted,
        evidence: own.isEmpty ? english : own)
    }
    return Concept(
      kind: .term,
      terms: [
        Term(
          language: material.chinese.language, text: zh, type: .fullForm, evidence: material.chinese.evidence(of: zh))
      ] + spellings, score: (pair.score * 1000).rounded() / 1000)
  }
}
