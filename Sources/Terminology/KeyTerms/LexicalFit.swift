/// What the lexicon says to a pair that association found.
///
/// It speaks against a pair that leaves out a word of its own: 传播数据 opposite *building data*, where the sentence has
/// *propagation* elsewhere; and against a pair of known words of which none translates another: 问题 opposite *considered*.
struct LexicalFit {
  let material: TermMaterial
  let table: PieceTable

  /// What it says.
  enum Judgement {
    case supports
    case unknown
    case against
  }

  /// The judgement of a Chinese and an English stretch of one bead.
  func judge(
    _ zh: (sentence: Int, range: Range<Int>), _ en: (sentence: Int, range: Range<Int>),
    in bead: (zh: Range<Int>, en: Range<Int>)
  ) -> Judgement {
    let own = Set(table.stems(material.index.words[en.sentence][en.range]))
    let around = Set(bead.en.flatMap { table.stems(material.index.words[$0]) })
    var translated: Set<Int> = []
    var isKnown = true
    for word in material.edges.words(zh.sentence, zh.range) {
      let stems = translations(zh.sentence, word)
      isKnown = isKnown && !stems.isEmpty
      let inside = own.intersection(stems)
      if inside.isEmpty, !around.isDisjoint(with: stems) { return .against }
      translated.formUnion(inside)
    }
    if takesFromOutside(zh, own.subtracting(translated), bead.zh) { return .against }
    if !translated.isEmpty { return .supports }
    return isKnown ? .against : .unknown
  }

  /// Whether an English word that nothing in the Chinese stretch translates is translated outside it.
  private func takesFromOutside(
    _ zh: (sentence: Int, range: Range<Int>), _ open: Set<Int>, _ sentences: Range<Int>
  ) -> Bool {
    if open.isEmpty { return false }
    let own = Array(material.chinese.texts[zh.sentence].scalars[zh.range])
    return sentences.contains { sentence in
      let text = material.chinese.texts[sentence]
      return material.edges.words(sentence, 0..<text.count).contains { word in
        if !text.scalars[word.lowerBound].isHan || SequenceOverlap.holds(own, Array(text.scalars[word])) {
          return false
        }
        return !open.isDisjoint(with: translations(sentence, word))
      }
    }
  }

  private func translations(_ sentence: Int, _ word: Range<Int>) -> [Int] {
    table.translations(material.chinese.texts[sentence].scalars[word])
  }
}
