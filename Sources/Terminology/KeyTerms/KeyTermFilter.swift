/// Drops candidates that are no key terms, after all finders have spoken.
///
/// What goes: weak pairs; greetings, requests and statements; names of places and persons; what contradicts the glossary or
/// cuts its terms at every place (*Draft agenda for the Study*); and what is a part of a better pair with the same other side (电信标准 beside 电信标准化).
struct KeyTermFilter {
  let material: TermMaterial
  let glossary: GlossaryIndex
  private let spans: GlossarySpans

  init(material: TermMaterial, glossary: GlossaryIndex) {
    self.material = material
    self.glossary = glossary
    spans = GlossarySpans(material, glossary)
  }

  /// The lowest score a term has; what is weaker misleads more often than it helps.
  static let floor = 0.5

  /// The pairs that may be reported, in their order.
  func kept(_ pairs: [TermPair]) -> [TermPair] {
    let sound = pairs.filter(isSound)
    let byEnglish = Dictionary(grouping: sound, by: \.en), byChinese = Dictionary(grouping: sound, by: \.zh)
    return sound.filter { pair in
      if pair.ground == .glossary { return true }
      let isCut = byEnglish[pair.en, default: []].contains { other in
        other.zh.count != pair.zh.count && SequenceOverlap.holds(other.zh, pair.zh) && outweighs(other, pair)
      }
      return !isCut
        && !byChinese[pair.zh, default: []].contains { other in
          other.en.count != pair.en.count && SequenceOverlap.holds(other.en, pair.en) && outweighs(other, pair)
        }
    }
  }

  /// Whether one of two overlapping pairs is the better one: the glossary's; the longer one, unless it is met less than half
  /// as often; the shorter one otherwise.
  private func outweighs(_ one: TermPair, _ other: TermPair) -> Bool {
    if one.ground == .glossary { return true }
    let isLonger = one.zh.count + one.en.count > other.zh.count + other.en.count
    return isLonger ? 2 * one.beads >= other.beads : one.beads > 2 * other.beads
  }

  private func isSound(_ pair: TermPair) -> Bool {
    guard pair.score >= Self.floor, let place = material.index.occurrences(of: pair.en).first else { return false }
    let words = Array(material.index.words[place.sentence][place.words])
    if EnglishPhrases.isSaid(words) || pair.ground != .wholeBead && EnglishPhrases.isPhrase(words) { return false }
    if pair.ground == .glossary { return !spans.isDenied(pair.zh) }
    if spans.cut(pair.zh) || spans.cut(words: pair.en) { return false }
    if isName(pair) || pair.ground != .wholeBead && isMostlyInsideWords(pair.zh) { return false }
    switch glossary.objection(to: pair.zh, pair.en) {
    case nil: return true
    // What the links hold together is the whole of both: 全体会议 opposite *plenary*.
    case .part: return pair.ground == .links && glossary.byChinese[pair.zh] != nil
    case .other:
      return pair.ground == .wholeBead || (pair.ground == .useAndLexicon || pair.ground == .links) && pair.beads > 2
    }
  }

  /// Whether the Chinese stands inside longer words more often than by itself: 电信标准 in 电信标准化局, beside one slip.
  private func isMostlyInsideWords(_ zh: [Unicode.Scalar]) -> Bool {
    var all = 0, whole = 0
    for (sentence, place) in material.chinese.places(of: zh) {
      all += 1
      if material.edges.isWhole(sentence, place, in: material.chinese.texts[sentence]) { whole += 1 }
    }
    return 2 * whole < all
  }

  /// Whether the pair names a place of the glossary, or something that the English writes with a capital inside a sentence
  /// and never without, and that neither the glossary knows nor its parts explain.
  private func isName(_ pair: TermPair) -> Bool {
    let known = glossary.byChinese[pair.zh] ?? []
    if known.contains(where: { glossary.pairs[$0].isPlace }) { return true }
    guard known.isEmpty, pair.ground == .use || pair.ground != .parts && pair.en.count == 1 else {
      return false
    }
    let places = material.index.occurrences(of: pair.en)
    let isCapital = places.allSatisfy { place in
      material.index.words[place.sentence][place.words].allSatisfy { $0.text.unicodeScalars.first?.isCapital == true }
    }
    return isCapital && places.contains { $0.words.lowerBound > 0 }
  }
}
