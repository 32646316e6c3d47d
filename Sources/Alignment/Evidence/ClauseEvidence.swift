/// How the clauses of long sentences find their places among the sentences of the other side.
///
/// When a sentence is divided in translation, its clauses go to the parts in order; so the best rising assignment of
/// clauses to sentences is worth more than the words taken together. And when the last clause of a bead's last
/// sentence fits the sentence just outside better than any inside, the bead ends in the wrong place.
struct ClauseEvidence {
  /// The side whose clauses are placed.
  let side: TextSide
  /// How well each of its clauses is explained by each sentence of the other side.
  let table: SpanTable
  /// The other side's sentences.
  let otherCount: Int

  /// What placing the clauses of sentence `sentence` in `others` one after another gives beyond their words taken
  /// together; `lost` when there are fewer clauses than sentences.
  func division(of sentence: Int, into others: Range<Int>, lost: Double) -> Double {
    let clauses = side.clausesBefore[sentence]..<side.clausesBefore[sentence + 1]
    guard clauses.count >= others.count else { return lost }
    var best = SIMD8<Float>(repeating: -1e9)
    return withUnsafeMutableBytes(of: &best) { raw in
      let best = raw.bindMemory(to: Float.self)
      for (row, clause) in clauses.enumerated() {
        var column = min(others.count - 1, row)
        while column >= 0 {
          let before = row == 0 ? 0 : max(best[column], column > 0 ? best[column - 1] : -1e9)
          best[column] = before + table.clauseValue(clause, sentence, others.lowerBound + column)
          column -= 1
        }
      }
      let together = table.value(sentence, last: others.upperBound - 1, count: others.count)
      return Double(best[others.count - 1] - together)
    }
  }

  /// How much better, in sum, the clauses at the edges of `sentences` fit the sentence just outside `others`.
  func strays(of sentences: Range<Int>, from others: Range<Int>) -> Double {
    var sum: Float = 0
    let last = sentences.upperBound - 1
    if others.upperBound < otherCount, hasClauses(last) {
      sum += stray(side.clausesBefore[last + 1] - 1, last, others, outside: others.upperBound)
    }
    if others.lowerBound > 0, hasClauses(sentences.lowerBound) {
      sum += stray(
        side.clausesBefore[sentences.lowerBound], sentences.lowerBound, others, outside: others.lowerBound - 1)
    }
    return Double(sum)
  }

  private func hasClauses(_ sentence: Int) -> Bool {
    side.clausesBefore[sentence + 1] - side.clausesBefore[sentence] > 1
  }

  private func stray(_ clause: Int, _ sentence: Int, _ others: Range<Int>, outside: Int) -> Float {
    guard table.reaches(sentence, outside) else { return 0 }
    var inside = -Float.infinity
    for other in others { inside = max(inside, table.clauseValue(clause, sentence, other)) }
    return max(0, table.clauseValue(clause, sentence, outside) - inside)
  }
}
