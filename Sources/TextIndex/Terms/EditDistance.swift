/// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, no stretch edited
/// twice (Damerau 1964, with the usual restriction).
public enum EditDistance {
  /// How far a term may be from words of so many scalars: two; one for words of two to four; none for a single one.
  public static func limit(for count: Int) -> Int { count < 2 ? 0 : count < 5 ? 1 : 2 }

  /// The distance of two texts, given as numbers of their scalars or words; nil when it is greater than `limit`.
  public static func between(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
    left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { between(left, $0, atMost: limit) } }
  }

  /// Only the cells that a path of at most `limit` can pass are computed (Ukkonen 1985).
  static func between(
    _ left: UnsafeBufferPointer<UInt32>, _ right: UnsafeBufferPointer<UInt32>, atMost limit: Int
  ) -> Int? {
    var (start, leftEnd, rightEnd) = (0, left.count, right.count)
    if abs(leftEnd - rightEnd) > limit { return nil }
    // What both begin and end with costs nothing; a swap never needs it.
    while start < leftEnd, start < rightEnd, left[start] == right[start] { start += 1 }
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let (rows, columns) = (leftEnd - start, rightEnd - start)
    if rows == 0 || columns == 0 { return max(rows, columns) <= limit ? max(rows, columns) : nil }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * (columns + 1)) { cells in
      let far = Int32(limit + 1)
      var (older, old, row) = (0, columns + 1, 2 * (columns + 1))
      for column in 0...columns {
        cells[older + column] = far
        cells[old + column] = Int32(min(column, limit + 1))
      }
      for i in 1...rows {
        let low = max(1, i - limit), high = min(columns, i + limit)
        if low > high { return nil }
        cells[row + low - 1] = low == 1 ? Int32(min(i, limit + 1)) : far
        var least = cells[row + low - 1]
        let scalar = left[start + i - 1]
        for j in low...high {
          let other = right[start + j - 1]
          var cost = cells[old + j - 1] + (scalar == other ? 0 : 1)
          if j < i + limit { cost = min(cost, cells[old + j] + 1) }
          cost = min(cost, cells[row + j - 1] + 1)
          if i > 1, j > 1, scalar == right[start + j - 2], left[start + i - 2] == other {
            cost = min(cost, cells[older + j - 2] + 1)
          }
          cells[row + j] = min(cost, far)
          least = min(least, cost)
        }
        if high < columns { cells[row + high + 1] = far }
        if least > Int32(limit) { return nil }
        (older, old, row) = (old, row, older)
      }
      let distance = Int(cells[old + columns])
      return distance <= limit ? distance : nil
    }
  }
}
