import Foundation
import Mentions

/// Tells what a bead's score is made of: its kind, the lengths, the structure, the values that are named, the strongest
/// pairs of words, and what all other words give together. The weights add up to the score.
struct BeadReasons {
  let scorer: BeadScorer
  let tables: TranslationTables
  let anchors: AnchorEvidence
  /// The words as they stand in the sentences; the search knows stems.
  let sourceForms: WordForms
  let targetForms: WordForms

  /// How many pairs of words are told.
  private static let wordPairs = 4

  /// The reasons of a bead, strongest first.
  /// - Parameter score: the bead's score in the lattice, with what it gains by its place in a run.
  func reasons(_ step: BeadLattice.Step, score: Double) -> [Bead.Reason] {
    let p = step.source
    let q = step.target
    var result = [Bead.Reason(kind: "kind", value: "\(p.count)-\(q.count)", weight: scorer.kindScores[step.kind])]
    if step.continuesRun {
      result.append(.init(kind: "run", value: "", weight: scorer.settings.nullRunBonus))
    }
    if p.isEmpty || q.isEmpty {
      result.append(.init(kind: "structure", value: "", weight: scorer.structure.omission(p, q)))
    } else {
      result += shape(p, q, BeadKind.all[step.kind])
      var named = anchors.reasons(p, q).map {
        Bead.Reason(kind: Self.name($0.mention.kind), value: $0.mention.value, weight: $0.weight)
      }
      named += words(p, q)
      let rest = score - Self.sum(result + named)
      assert(
        abs(rest + Self.sum(named) - scorer.words(p, q)) < 0.01 * max(1, abs(score)),
        "a part of the score that no reason tells")
      result += named + [.init(kind: "word", value: "", weight: rest)]
    }
    return result.map { .init(kind: $0.kind, value: $0.value, weight: ($0.weight * 100).rounded() / 100) }
      .filter { $0.weight != 0 || $0.kind == "kind" }
      .sorted { (abs($1.weight), $0.kind, $0.value) < (abs($0.weight), $1.kind, $1.value) }
  }

  private static func sum(_ reasons: [Bead.Reason]) -> Double { reasons.reduce(0) { $0 + $1.weight } }

  /// What lengths, clauses and blocks give.
  private func shape(_ p: Range<Int>, _ q: Range<Int>, _ kind: BeadKind) -> [Bead.Reason] {
    let source = scorer.source.length(of: p)
    let target = scorer.target.length(of: q)
    return [
      .init(
        kind: "length", value: "\(Int(source)):\(Int(target))",
        weight: scorer.settings.lengthWeight * scorer.lengths.score(source, target)),
      .init(kind: "division", value: "", weight: scorer.division(kind, source, target)),
      .init(kind: "clause", value: "", weight: scorer.clauses(p, q)),
      .init(kind: "mark", value: "", weight: scorer.marks(p, q)),
      .init(kind: "structure", value: "", weight: scorer.structure.score(p, q)),
    ]
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
    let told = pairs.prefix(Self.wordPairs)
    let sourceWords = sourceForms.forms(of: told.map { source.vocabulary.words[Int($0.source)] }, in: p)
    let targetWords = targetForms.forms(of: told.map { target.vocabulary.words[Int($0.target)] }, in: q)
    return zip(told, zip(sourceWords, targetWords)).map { pair, words in
      .init(kind: "word", value: "\(words.0) = \(words.1)", weight: pair.weight)
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
