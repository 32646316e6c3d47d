import Foundation

/// Gale and Church's aligner (1993), as they describe it: lengths in characters, a variance of 6.8 a character, the
/// kinds 1-1, 1-0, 0-1, 2-1, 1-2 and 2-2 with the probabilities of their table, dynamic programming. The search is kept
/// within `radius` lines of the diagonal (by characters), so that it is linear; nothing else was added.
struct GaleChurch {
  let radius: Int

  private static let variance = 6.8
  /// −ln of the probability of each kind (Gale and Church 1993, table 5).
  private static let kinds: [(source: Int, target: Int, cost: Double)] = [
    (1, 1, -log(0.89)), (1, 0, -log(0.0099 / 2)), (0, 1, -log(0.0099 / 2)), (2, 1, -log(0.089 / 2)),
    (1, 2, -log(0.089 / 2)), (2, 2, -log(0.011)),
  ]

  /// Aligns two files of lines; one bead a line, as aligners print them.
  func align(_ first: String, _ second: String) throws -> String {
    let source = try Self.lengths(first)
    let target = try Self.lengths(second)
    let through = search(source, target)
    var beads: [String] = []
    var i = source.count - 1
    var j = target.count - 1
    while i + j > 0 {
      let kind = Self.kinds[Int(through.value(i, j))]
      beads.append("\(Array(i - kind.source..<i)):\(Array(j - kind.target..<j))\n")
      i -= kind.source
      j -= kind.target
    }
    return beads.reversed().joined()
  }

  /// Characters before each line; one more than lines.
  private static func lengths(_ path: String) throws -> [Double] {
    var sums = [0.0]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      sums.append(sums[sums.count - 1] + Double(line.unicodeScalars.count))
    }
    return sums.dropLast()
  }

  /// The kind that each state of the band is reached by.
  private struct Band {
    let width: Int, centres: [Int]
    var kinds: [UInt8]
    func value(_ i: Int, _ j: Int) -> UInt8 { kinds[i * width + j - centres[i] + width / 2] }
  }

  private func search(_ source: [Double], _ target: [Double]) -> Band {
    let rows = source.count - 1
    let columns = target.count - 1
    let width = radius * 2 + 1
    let centres = Self.centres(source, target)
    var band = Band(width: width, centres: centres, kinds: .init(repeating: 0, count: (rows + 1) * width))
    // Three rows of costs are enough: no kind goes further back than two.
    var costs = [[Double]](repeating: .init(repeating: .infinity, count: width), count: 3)
    let ratio = target[columns] / max(1, source[rows])
    for i in 0...rows {
      var row = [Double](repeating: .infinity, count: width)
      for j in max(0, centres[i] - radius)...min(columns, centres[i] + radius) {
        if i + j == 0 {
          row[radius] = 0
          continue
        }
        var best = Double.infinity
        for (number, kind) in Self.kinds.enumerated() where i >= kind.source && j >= kind.target {
          let at = j - kind.target - centres[i - kind.source] + radius
          guard at >= 0 && at < width else { continue }
          let before = kind.source == 0 ? row[at] : costs[(i - kind.source) % 3][at]
          guard before < best else { continue }
          let lengths = (source[i] - source[i - kind.source], target[j] - target[j - kind.target])
          let cost = before + kind.cost + Self.distance(lengths.0, lengths.1, ratio)
          if cost < best {
            best = cost
            band.kinds[i * width + j - centres[i] + radius] = UInt8(number)
          }
        }
        row[j - centres[i] + radius] = best
      }
      costs[i % 3] = row
    }
    return band
  }

  /// The target line that stands at the same share of all characters as each source line.
  private static func centres(_ source: [Double], _ target: [Double]) -> [Int] {
    let ratio = target[target.count - 1] / max(1, source[source.count - 1])
    var at = 0
    var result = source.map { length in
      while at + 1 < target.count && target[at + 1] <= length * ratio { at += 1 }
      return at
    }
    result[result.count - 1] = target.count - 1
    return result
  }

  /// −ln of the probability of two lengths differing at least so much.
  private static func distance(_ source: Double, _ target: Double, _ ratio: Double) -> Double {
    let mean = max(1, (source + target / ratio) / 2)
    let delta = abs(source * ratio - target) / (mean * variance).squareRoot()
    return -log(max(erfc(delta / 2.0.squareRoot()), 1e-12))
  }
}
