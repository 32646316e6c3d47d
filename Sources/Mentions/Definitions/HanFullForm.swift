import Foundation
import ICU
import Languages

/// Finds where an acronym's full form begins in Chinese, which has no initials to go by.
///
/// Every beginning of a word (ICU's dictionary) to the left of the bracket, as far as a mark that ends the phrase, is a
/// candidate, and each is weighed: what stands before it (the sentence's beginning, a verb or preposition, a phrase that
/// stands alone elsewhere in the document), what it holds that a name seldom holds (verbs, brackets, enumerations), how
/// its length suits the acronym's (about two characters a letter), whether it covers the parts of the acronym that are
/// explained nearby (AI and IoT in FG-AI4A), whether it recurs in the document, and whether the glossary knows it.
/// Weights are set by hand.
///
/// No full form begins inside a glossary term (书草案 in 建议书草案) or a date. Beside an acronym that the glossary knows, a text
/// that shares no two characters in a row with any of its full forms, and does not end as full forms do (局, 系统), is
/// something that the acronym qualifies (`拟批准的新建议书草案（TAP）`), and there is none.
struct HanFullForm: Sendable {
  private let known: [String: [String]]
  private let edges: HanEdges
  private let terms: GlossaryTerms
  private let breaker: WordBreaker
  private let heads: [String]

  init(pack: any LanguagePack, known: [String: [String]], terms: GlossaryTerms) {
    self.known = known
    heads = pack.mentions.fullFormHeads
    self.terms = terms
    edges = HanEdges(pack: pack)
    breaker = WordBreaker(locale: pack.language.tag)
  }

  /// Whether the glossary has this full form of the acronym.
  func isKnown(_ form: String, of acronym: String) -> Bool { known[acronym]?.contains(form) ?? false }

  /// The stretch of the full form that ends at `end`.
  func fullForm(
    _ text: FoldedText, endingAt end: Int, of acronym: String, dates: [Range<Int>], _ knowledge: DocumentKnowledge
  ) -> Range<Int>? {
    let signs = AcronymSymbols(acronym)
    if let form = knownForm(text, end, acronym, signs) { return form }
    let context = HanContext(text, endingAt: end, edges: edges, terms: terms, breaker: breaker)
    guard !context.pieces.isEmpty else { return nil }
    let earliest = dates.map(\.upperBound).filter { $0 <= end }.max() ?? 0
    var best: (score: Double, start: Int)?
    for index in context.pieces.indices where context.canBegin(index) {
      let start = context.pieces[index].range.lowerBound
      if start < earliest { continue }
      let score = score(context, index, text, end, signs, knowledge)
      if score > best?.score ?? -.infinity { best = (score, start) }
    }
    guard let best, best.score > -3.5, hasHan(text, best.start..<end) else { return nil }
    return isUnlike(text.string(best.start..<end), of: acronym, signs) ? nil : best.start..<end
  }

  /// Whether the glossary knows the acronym, and the text neither ends as full forms do nor shares two characters in a row
  /// with one of the acronym's.
  private func isUnlike(_ text: String, of acronym: String, _ signs: AcronymSymbols) -> Bool {
    let stem = signs.year == nil ? acronym : String(acronym.dropLast(3))
    guard let forms = known[stem] ?? known[String(stem.dropLast(stem.hasSuffix("s") ? 1 : 0))] else { return false }
    if heads.contains(where: text.hasSuffix) { return false }
    let own = Self.pairs(text)
    return forms.allSatisfy { Self.pairs($0).isDisjoint(with: own) }
  }

  /// The pairs of neighbouring characters.
  private static func pairs(_ text: String) -> Set<[Unicode.Scalar]> {
    let scalars = Array(text.unicodeScalars)
    return Set(zip(scalars, scalars.dropFirst()).map { [$0, $1] })
  }

  private func hasHan(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    range.reduce(0) { $0 + (text.isHan($1) ? 1 : 0) } >= 2
  }

  private func score(
    _ context: HanContext, _ index: Int, _ text: FoldedText, _ end: Int, _ signs: AcronymSymbols,
    _ knowledge: DocumentKnowledge
  ) -> Double {
    let start = context.pieces[index].range.lowerBound
    let length = context.length(from: index)
    let ratio = length / (2.1 * Double(signs.symbols.count))
    let deviation = ratio > 0 ? log(ratio) : -4
    var score = context.edge(index) - 3 * deviation * deviation - context.crossing(from: index)
    if context.edge(index) < 1.5, standsAlone(context, text, before: start, knowledge) {
      score += 1.8 - min(0, context.edge(index))
    }
    score += parts(signs, text, start..<end, context.start..<end)
    let repeats = knowledge.occurrences(of: text.bytes[start..<end])
    if repeats > 1, context.edge(index) > 0.5 { score += repeats > 2 ? 1.2 : 0.9 }
    return score
  }

  /// Whether the characters before `start` are a phrase that stands by itself elsewhere: 温得和克 before 科马斯山会议中心.
  private func standsAlone(
    _ context: HanContext, _ text: FoldedText, before start: Int, _ knowledge: DocumentKnowledge
  ) -> Bool {
    (2...8).contains { count in
      let from = start - 3 * count
      guard from >= 0, text.isHan(from), context.isLed(at: from) else { return false }
      return knowledge.isPhrase(text.bytes[from..<start])
    }
  }

  /// Parts of the acronym that are explained or written in the context must be covered.
  private func parts(_ signs: AcronymSymbols, _ text: FoldedText, _ form: Range<Int>, _ context: Range<Int>) -> Double {
    guard signs.parts.count > 1 else { return 0 }
    let whole = text.string(context), inner = text.string(form)
    var score = 0.0
    for part in signs.parts {
      let bare = String(part.prefix { !$0.isNumber })
      for spelling in Set([part, bare]).sorted() where spelling.utf8.count > 1 {
        let forms = [spelling] + (known[spelling] ?? [])
        guard let seen = forms.first(where: { Self.holds(whole, $0) }) else { continue }
        score += Self.holds(inner, seen) ? 2.5 : -2.5
        break
      }
    }
    return score
  }

  /// Whether a text holds a name that does not go on there: SG3RG is not in SG3RG-AFR.
  private static func holds(_ text: String, _ name: String) -> Bool {
    var rest = text[...]
    while let found = rest.firstRange(of: name) {
      let next = rest[found.upperBound...].utf8.first ?? 0
      if name.utf8.first ?? 0 >= 0x80 || !FoldedText.isAlphanumeric(next) && next != 0x2D { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  private func knownForm(_ text: FoldedText, _ end: Int, _ acronym: String, _ signs: AcronymSymbols) -> Range<Int>? {
    let stem = signs.year == nil ? acronym : String(acronym.dropLast(3))
    let forms = known[stem] ?? []
    for form in forms.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) {
      let start = end - form.utf8.count
      guard start >= 0, form.utf8.elementsEqual(text.bytes[start..<end]) else { continue }
      return sector(text, withYear(text, start, signs))..<end
    }
    return nil
  }

  /// “ITU-T ” before “SG20非洲区域组” belongs to the name.
  private func sector(_ text: FoldedText, _ start: Int) -> Int {
    guard text.has("SG", at: start) || text.wide(start) == 0x7B2C else { return start }
    let at = text[start - 1] == 0x20 ? start - 1 : start
    return text.has("ITU-", at: at - 5) ? at - 5 : start
  }

  /// With the year before the name of an assembly: 2027年世界无线电通信大会（WRC-27）.
  private func withYear(_ text: FoldedText, _ start: Int, _ signs: AcronymSymbols) -> Int {
    guard let year = signs.year, start >= 7, text.wide(start - 3) == 0x5E74,
      text.string(start - 7..<start - 3).hasSuffix(year), FoldedText.isDigit(text[start - 7])
    else { return start }
    return start - 7
  }
}
