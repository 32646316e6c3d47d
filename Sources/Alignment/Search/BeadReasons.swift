import Foundation
import Mentions

/// Tells what spoke for a bead: the strongest shared values and pairs of words, the lengths, the structure, the kind.
struct BeadReasons {
  let scorer: BeadScorer
  let tables: TranslationTables
  let anchors: AnchorEvidence

  /// How many pairs of words are told.
  private static let wordPairs = 4

  /// The reasons of a bead, strongest first.
  func reasons(_ p: Range<Int>, _ q: Range<Int>, kind: Int) -> [Bead.Reason] {
    var result = [Bead.Reason(kind: "kind", value: "\(p.count)-\(q.count)", weight: scorer.kindScores[kind])]
    if !p.isEmpty && !q.isEmpty {
      let source = scorer.source.lengthBefore[p.upperBound] - scorer.source.lengthBefore[p.lowerBound]
      let target = scorer.target.lengthBefore[q.upperBound] - scorer.target.lengthBefore[q.lowerBound]
      let length = scorer.settings.lengthWeight * scorer.lengths.score(source, target)
      result.append(.init(kind: "length", value: "\(Int(source)):\(Int(target))", weight: length))
      let structure = scorer.structure.score(p, q)
      if structure != 0 { result.append(.init(kind: "structure", value: "", weight: structure)) }
      for shared in anchors.shared(p, q) {
        result.append(.init(kind: Self.name(shared.mention.kind), value: shared.mention.value, weight: shared.weight))
      }
      result += words(p, q)
    }
    return result.map { .init(kind: $0.kind, value: $0.value, weight: ($0.weight * 100).rounded() / 100) }
      .sorted { (abs($1.weight), $0.kind, $0.value) < (abs($0.weight), $1.kind, $1.value) }
  }

  private static func name(_ kind: MentionKind) -> String {
    switch kind {
    case .designation, .number, .telephone: "number"
    case .date, .time: "date"
    default: "name"
    }
  }

  /// The pairs of words that explain each other best.
  private func words(_ p: Range<Int>, _ q: Range<Int>) -> [Bead.Reason] {
    let source = scorer.source
    let target = scorer.target
    let left = source.tokens[source.tokenRange(p)]
    let right = target.tokens[target.tokenRange(q)]
    let present = Set(right)
    var pairs: [(source: Int32, target: Int32, weight: Double)] = []
    for word in Set(left).sorted() where Self.isWord(source.vocabulary.words[Int(word)]) {
      for at in tables.forwardRatios.row(Int(word)) where present.contains(tables.forwardRatios.columns[at]) {
        let other = tables.forwardRatios.columns[at]
        let both =
          gain(tables.forwardRatios.values[at], left.count)
          + gain(tables.backwardRatios.value(Int(other), word), right.count)
        if both > 0.2 { pairs.append((word, other, both)) }
      }
    }
    pairs.sort { ($1.weight, $0.source, $0.target) < ($0.weight, $1.source, $1.target) }
    return pairs.prefix(Self.wordPairs).map { pair in
      let words = [source.vocabulary.words[Int(pair.source)], target.vocabulary.words[Int(pair.target)]]
      return .init(kind: "word", value: words.joined(separator: " = "), weight: pair.weight)
    }
  }

  private func gain(_ ratio: Float, _ words: Int) -> Double {
    let settings = scorer.settings
    let share = settings.lexicalFloor + (1 - settings.lexicalFloor) * Double(ratio) / Double(max(1, words))
    return settings.lexicalWeight * max(0, log(share))
  }

  private static func isWord(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
