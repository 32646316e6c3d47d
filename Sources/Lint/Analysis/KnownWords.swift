import Glossaries
import ICU
import Languages

/// The words that rules know without the drafts: the glossaries' terms and the dictionary in ICU.
///
/// Read once. Without the glossaries' files every question is answered with no, and rules find less.
struct KnownWords: Sendable {
  /// What the program's own glossaries know.
  static let standard = KnownWords(entries: (try? GlossaryReader.entries()) ?? [])

  /// The acronyms that a glossary gives a full form, without a plural s.
  let acronyms: Set<String>
  private let breaker = WordBreaker(locale: "zh")
  /// Chinese terms that are not deprecated, as scalars; `heads` by their first scalar, longest first.
  private let heads: [Unicode.Scalar: [[Unicode.Scalar]]]
  /// Full forms of an acronym that are not deprecated, the preferred ones first.
  private let forms: [String: [GlossaryEntry]]
  /// The Chinese names of bodies, sorted.
  let chineseBodies: [[Unicode.Scalar]]
  /// The English names of bodies, sorted.
  let englishBodies: [String]

  init(entries: [GlossaryEntry]) {
    let good = entries.filter { $0.status != .deprecated }
    let deprecated = Set(entries.filter { $0.status == .deprecated }.map(\.zh))
    let ranked = good.filter { $0.status == .preferred } + good.filter { $0.status != .preferred }
    forms = Self.forms(ranked)
    acronyms = Set(forms.keys)
    heads = Self.heads(Set(good.map(\.zh)).union(Chinese().mentions.technicalWords))
    let bodies = Set(good.filter { $0.kind == .body }.map(\.zh)).subtracting(deprecated)
    englishBodies = Set(good.filter { $0.kind == .body }.map(\.en)).sorted()
    chineseBodies = bodies.sorted().map { Array($0.unicodeScalars) }
  }

  private static func forms(_ entries: [GlossaryEntry]) -> [String: [GlossaryEntry]] {
    var forms: [String: [GlossaryEntry]] = [:]
    for entry in entries {
      if let acronym = entry.acronym { forms[AcronymIndex.key(of: acronym), default: []].append(entry) }
    }
    return forms
  }

  private static func heads(_ words: Set<String>) -> [Unicode.Scalar: [[Unicode.Scalar]]] {
    var heads: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in words.sorted() {
      let term = Array(word.unicodeScalars)
      if term.count > 1 { heads[term[0], default: []].append(term) }
    }
    return heads.mapValues { terms in terms.sorted { $0.count > $1.count } }
  }

  /// The full forms that a glossary gives an acronym in a language, preferred ones first.
  func forms(of acronym: String, in language: Language) -> [String] {
    (forms[acronym] ?? []).map { language == .chinese ? $0.zh : $0.en }
  }

  /// Whether a glossary term stands in `scalars` so that it holds both `first` and `last`.
  func hasTerm(in scalars: [Unicode.Scalar], over first: Int, _ last: Int) -> Bool {
    guard first >= 0, last < scalars.count else { return false }
    for start in max(0, first - 15)...max(0, first) {
      for term in heads[scalars[start]] ?? [] where start + term.count > last {
        if start + term.count <= scalars.count, scalars[start..<start + term.count].elementsEqual(term) { return true }
      }
    }
    return false
  }

  /// Whether ICU's dictionary or a glossary has a Chinese word of two to four characters that begins at `start`.
  func wordBegins(in scalars: [Unicode.Scalar], at start: Int) -> Bool {
    (2...4).contains { length in
      start + length <= scalars.count && isWord(Array(scalars[start..<start + length]))
    }
  }

  /// Whether a Chinese word of three or four characters begins at `start`.
  func longWordBegins(in scalars: [Unicode.Scalar], at start: Int) -> Bool {
    (3...4).contains { length in
      start + length <= scalars.count && isWord(Array(scalars[start..<start + length]))
    }
  }

  /// Whether ICU's dictionary has a word that holds both `at` and `at + 1` where they stand: 沉甸甸, 淡淡.
  func wordHolds(_ at: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let window = max(0, at - 8)..<min(scalars.count, at + 10)
    let boundaries = breaker.boundaries(of: String(scalars[window]))
    let second = scalars[window.lowerBound...at].reduce(0) { $0 + UTF8.width($1) }
    return !boundaries.isEmpty && !boundaries.contains(second)
  }

  /// Whether a Chinese word of two to four characters ends before `end`.
  func wordEnds(in scalars: [Unicode.Scalar], at end: Int) -> Bool {
    (2...4).contains { length in end >= length && isWord(Array(scalars[end - length..<end])) }
  }

  /// Whether a glossary term of `least` to six characters ends before `end`: 发展中国家 before another 国家.
  func termEnds(in scalars: [Unicode.Scalar], at end: Int, least: Int) -> Bool {
    (least...6).contains { length in
      end >= length && heads[scalars[end - length]]?.contains { $0.elementsEqual(scalars[end - length..<end]) } == true
    }
  }

  /// Whether a glossary term of three characters or more begins at `start`.
  func termBegins(in scalars: [Unicode.Scalar], at start: Int) -> Bool {
    guard start < scalars.count else { return false }
    return (heads[scalars[start]] ?? []).contains { $0.count > 2 && scalars[start...].starts(with: $0) }
  }

  private func isWord(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.allSatisfy(\.isHan) else { return false }
    if heads[scalars[0]]?.contains(scalars) == true { return true }
    return breaker.boundaries(of: String(scalars)).count == 2
  }
}
