/// How much two names differ.
enum EditDistance {
  /// Insertions, deletions and substitutions that lead from one sequence to the other (Levenshtein 1966); `limit` + 1
  /// when there are more than `limit`, found without working out the rest.
  static func between<Element: Equatable>(_ left: [Element], _ right: [Element], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var previous = Array(0...right.count)
    var current = previous
    for (row, element) in left.enumerated() {
      current[0] = row + 1
      var best = current[0]
      for column in 0..<right.count {
        let change = previous[column] + (element == right[column] ? 0 : 1)
        current[column + 1] = min(change, previous[column + 1] + 1, current[column] + 1)
        best = min(best, current[column + 1])
      }
      if best > limit { return limit + 1 }
      swap(&previous, &current)
    }
    return min(previous[right.count], limit + 1)
  }
}
