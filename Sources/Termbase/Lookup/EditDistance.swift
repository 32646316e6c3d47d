/// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, no stretch edited
/// twice (Damerau 1964, with the usual restriction).
enum EditDistance {
  /// How far a term may be from words of so many scalars: two; one for words of two to four; none for a single one.
  static func limit(for count: Int) -> Int { count < 2 ? 0 : count < 5 ? 1 : 2 }

  /// The distance, nil when it is greater than `limit`.
  static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    var older = [Int](repeating: 0, count: right.count + 1)
    var old = Array(0...right.count)
    var row = old
    for (i, scalar) in left.enumerated() {
      row[0] = i + 1
      var least = row[0]
      for j in right.indices {
        var cost = min(old[j] + (scalar == right[j] ? 0 : 1), old[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == right[j] { cost = min(cost, older[j - 1] + 1) }
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (older, old, row) = (old, row, older)
    }
    return old[right.count] <= limit ? old[right.count] : nil
  }
}
