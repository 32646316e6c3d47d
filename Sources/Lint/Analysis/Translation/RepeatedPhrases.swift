import Alignment
import Languages

/// Phrases that English repeats and Chinese renders in two ways: *persons with disabilities and (persons) with specific needs* as
/// 残疾人和有具体需求人士 and as 残疾人和有特殊需要的人.
///
/// The extractor's terms do not reach such phrases. In Chinese two places begin alike (five characters or more) and go on
/// with other words that share some characters. In English both places have the same two runs of three words close together,
/// which are longer than what Chinese has alike.
struct RepeatedPhrases {
  /// Two renderings, the earlier one first.
  struct Variant {
    let first: Stretch, second: Stretch
  }

  /// A stretch of a sentence.
  struct Stretch {
    let sentence: DraftSentence
    let range: Range<Int>
    /// Which bead it stands in.
    fileprivate let bead: Int
  }

  private let english: [[[String]]]
  private let chinese: [(sentence: DraftSentence, bead: Int)]

  init?(_ pair: DraftPair) {
    guard pair.source.first?.language == .chinese, pair.target.first?.language == .english else { return nil }
    english = pair.beads.map { bead in
      pair.target[bead.target].map { sentence in
        sentence.facts.words.map { sentence.text($0).lowercased() }
      }
    }
    chinese = pair.beads.enumerated().flatMap { number, bead in pair.source[bead.source].map { ($0, number) } }
  }

  /// The phrases rendered in two ways, each pair of places once.
  func variants() -> [Variant] {
    var places: [[Unicode.Scalar]: [Stretch]] = [:]
    for (sentence, bead) in chinese {
      let scalars = sentence.scalars
      guard scalars.count > Self.least + 3 else { continue }
      for start in 0...scalars.count - Self.least where scalars[start..<start + Self.least].allSatisfy(\.isHan) {
        let range = start..<start + Self.least
        places[Array(scalars[range]), default: []].append(Stretch(sentence: sentence, range: range, bead: bead))
      }
    }
    let repeated = places.values.filter { (2...4).contains($0.count) }.sorted { Self.order($0[0], $1[0]) }
    return repeated.flatMap { group in
      group.indices.flatMap { at in group[(at + 1)...].compactMap { variant(group[at], $0) } }
    }
  }

  /// How many characters the two places have alike at the least.
  private static let least = 5

  private static func order(_ left: Stretch, _ right: Stretch) -> Bool {
    (left.sentence.index, left.range.lowerBound) < (right.sentence.index, right.range.lowerBound)
  }

  /// Two places as a variant, when they begin here: nothing before them is alike.
  private func variant(_ left: Stretch, _ right: Stretch) -> Variant? {
    let (one, two) = (left.sentence.scalars, right.sentence.scalars)
    let (start, other) = (left.range.lowerBound, right.range.lowerBound)
    let isInside = start > 0 && other > 0 && one[start - 1] == two[other - 1] && one[start - 1].isHan
    if isInside { return nil }
    let alike = zip(one[start...], two[other...]).prefix { $0 == $1 && $0.isHan }.count
    let first = Array(one[(start + alike)...].prefix(8).prefix(while: \.isHan))
    let second = Array(two[(other + alike)...].prefix(8).prefix(while: \.isHan))
    guard let ends = Self.ends(first, second), hasSameEnglish(left.bead, right.bead, alike) else { return nil }
    return Variant(
      first: Stretch(sentence: left.sentence, range: start..<start + alike + ends.0, bead: left.bead),
      second: Stretch(sentence: right.sentence, range: other..<other + alike + ends.1, bead: right.bead))
  }

  /// How far two continuations go together: past the last character that they share; nil when they share less than two.
  private static func ends(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> (Int, Int)? {
    let shared = Set(first).intersection(second).subtracting(grammatical)
    guard shared.count >= 2, first.count > 3, second.count > 3, first[0] != second[0],
      EditDistance.between(first, second, limit: 2) > 2,
      let one = first.lastIndex(where: shared.contains), let two = second.lastIndex(where: shared.contains)
    else { return nil }
    return (one + 1, two + 1)
  }

  private static let grammatical: Set<Unicode.Scalar> = Set("的和与及或在了对为".unicodeScalars)

  // MARK: English

  /// Whether the English of two beads (or one bead twice) has the same two runs of words, longer than what is alike in Chinese.
  private func hasSameEnglish(_ left: Int, _ right: Int, _ alike: Int) -> Bool {
    let one = phrases(left)
    if left == right { return one.values.contains { $0.count > 1 && $0.contains { Double(alike) < Double($0) * 1.2 } } }
    let two = phrases(right)
    return one.contains { key, spans in
      (two[key] ?? []).contains { Double(alike) < Double(min($0, spans[0])) * 1.2 }
    }
  }

  /// Two runs of three words in a row, the second at most four words behind the first, each with two long words, and over
  /// how many words they reach.
  private func phrases(_ bead: Int) -> [[String]: [Int]] {
    var phrases: [[String]: [Int]] = [:]
    for words in english[bead] where words.count > 5 {
      let runs = (0...words.count - 3).filter { at in words[at..<at + 3].count { $0.count > 3 } >= 2 }
      for first in runs {
        for second in runs where second >= first + 3 && second <= first + 7 {
          phrases[Array(words[first..<first + 3] + words[second..<second + 3]), default: []].append(second + 3 - first)
        }
      }
    }
    return phrases
  }
}
