import Languages

/// Tells two full forms that differ by a slip from two names.
enum NearForms {
  /// Whether the forms differ in one Han character of four or more, in a fifth of them, or in one word of three or more for
  /// one of the same stem. What one has before or behind the whole other is no slip.
  static func areNear(_ one: String, _ other: String) -> Bool {
    let (left, right) = (one.lowercased(), other.lowercased())
    if left.hasSuffix(right) || right.hasSuffix(left) || left.hasPrefix(right) || right.hasPrefix(left) { return false }
    if one.unicodeScalars.contains(where: \.isHan) {
      let length = min(left.unicodeScalars.count, right.unicodeScalars.count)
      return length >= 4 && distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) <= max(1, length / 5)
    }
    let pack = English()
    let words = left.split(separator: " ").map(String.init), others = right.split(separator: " ").map(String.init)
    guard words.count == others.count, words.count > 2 else { return false }
    let different = zip(words, others).filter { $0 != $1 }
    return different.count == 1 && pack.stem(different[0].0).prefix(4) == pack.stem(different[0].1).prefix(4)
      && !isPlural(different[0].0, of: different[0].1)
  }

  /// Whether a Han form is the other one without one of its inner characters: 量子网络标准联合协调活动 of 量子网络标准化联合协调活动.
  static func leavesOut(_ form: String, of other: String) -> Bool {
    let (short, long) = (Array(form.unicodeScalars), Array(other.unicodeScalars))
    guard short.count + 1 == long.count, short.contains(where: \.isHan),
      let at = short.indices.first(where: { short[$0] != long[$0] })
    else { return false }
    return short[at...].elementsEqual(long[(at + 1)...])
  }

  private static func isPlural(_ one: String, of other: String) -> Bool {
    EnglishWords.key(one) == EnglishWords.key(other)
  }

  /// Levenshtein's distance.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (line, scalar) in left.enumerated() {
      var previous = row[0]
      row[0] = line + 1
      for column in right.indices {
        let changed = previous + (scalar == right[column] ? 0 : 1)
        previous = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, previous + 1)
      }
    }
    return row[right.count]
  }
}
