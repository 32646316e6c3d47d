/// Finds the sequences that stand in two beads or more.
///
/// Short ones first: a sequence is looked at only where its beginning already stands in two beads, since a longer one cannot
/// be more frequent (Agrawal and Srikant, "Fast algorithms for mining association rules", 1994). Most beginnings occur
/// once, so most of the text is looked at once.
struct SequenceCounter {
  /// A sentence as numbers, with the ranges that may be counted.
  struct Row {
    let bead: Int
    let sentence: Int
    let ids: [Int]
    let ranges: [Range<Int>]
  }

  /// The beads of a sequence, ascending, and its first place.
  struct Found {
    var beads: [Int]
    let place: (sentence: Int, range: Range<Int>)
  }

  let rows: [Row]

  /// The sequences of two beads or more.
  func repeated() -> [[Int]: Found] {
    var all: [[Int]: Found] = [:]
    var dead = rows.map { [Bool](repeating: false, count: $0.ids.count) }
    let longest = rows.lazy.flatMap(\.ranges).map(\.count).max() ?? 0
    var byLength = [[(row: Int, range: Range<Int>)]](repeating: [], count: longest + 1)
    for (number, row) in rows.enumerated() {
      for range in row.ranges { byLength[range.count].append((number, range)) }
    }
    for places in byLength {
      var found: [[Int]: Found] = [:]
      var keys: [(key: [Int], row: Int, start: Int)] = []
      for (number, range) in places where !dead[number][range.lowerBound] {
        let row = rows[number], key = Array(row.ids[range])
        keys.append((key, number, range.lowerBound))
        if found[key, default: Found(beads: [], place: (row.sentence, range))].beads.last != row.bead {
          found[key, default: Found(beads: [], place: (row.sentence, range))].beads.append(row.bead)
        }
      }
      for (key, row, start) in keys where found[key]!.beads.count < 2 { dead[row][start] = true }
      all.merge(found.filter { $0.value.beads.count > 1 }) { first, _ in first }
    }
    return all
  }
}
