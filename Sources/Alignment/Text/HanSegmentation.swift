import Foundation

/// Han runs cut into words of the lexicon.
///
/// The cut is the likeliest under a unigram model of the text itself: a first cut prefers few words of even length, the
/// words it found are counted, and the counts decide the second (the maximum matching of MMSEG, then one step of
/// hard EM). What the lexicon does not know falls into single characters.
struct HanSegmentation {
  private let runs: HanRuns
  /// Offsets in the buffer at which a word ends, for all runs in order.
  private var ends: [Int32] = []
  /// Where each run's ends start in `ends`.
  private var firstEnd: [Int] = [0]

  /// Cuts `runs`.
  init(_ runs: HanRuns, lexicon: Lexicon) {
    self.runs = runs
    let candidates = HanCandidates(runs, lexicon: lexicon)
    let first = candidates.cut { $0.firstCost }
    var counts = [Int32: Float](minimumCapacity: 1024)
    var total: Float = 0
    for edge in first {
      counts[candidates.edges[edge].word, default: 0] += 1
      total += 1
    }
    var costs = [Float](repeating: 0, count: candidates.edges.count)
    for (index, edge) in candidates.edges.enumerated() {
      costs[index] = logf((total + 1) / ((counts[edge.word] ?? 0) + 0.3)) + (edge.isListed ? 0 : 2)
    }
    let second = candidates.cut { costs[$0.index] }
    var run = 0
    for edge in second {
      let end = candidates.edges[edge].end
      while Int(end) > runs.range(run).upperBound {
        firstEnd.append(ends.count)
        run += 1
      }
      ends.append(end)
    }
    while firstEnd.count <= runs.starts.count { firstEnd.append(ends.count) }
  }

  /// Calls `body` with each word of a run.
  func forEachWord(ofRun run: Int, _ body: (String) -> Void) {
    var at = runs.range(run).lowerBound
    for end in ends[firstEnd[run]..<firstEnd[run + 1]] {
      body(String(decoding: runs.bytes[at..<Int(end)], as: UTF8.self))
      at = Int(end)
    }
  }
}

/// All ways to cut Han runs: every headword at every place, and every single character.
struct HanCandidates {
  struct Edge {
    let index: Int
    let start: Int32
    let end: Int32
    /// The headword's number, or less than 0 for a character the lexicon does not have.
    let word: Int32
    let characters: Int32
    var isListed: Bool { word >= 0 }
    /// Few words first, then words of even length.
    var firstCost: Float { (isListed ? 8 : 12) + 0.1 * Float(characters * characters) }
  }

  /// In order of start.
  private(set) var edges: [Edge] = []
  private let length: Int

  init(_ runs: HanRuns, lexicon: Lexicon) {
    length = runs.bytes.count
    edges.reserveCapacity(length)
    for run in runs.starts.indices {
      let range = runs.range(run)
      var at = range.lowerBound
      while at < range.upperBound {
        addEdges(at, runs.bytes, limit: range.upperBound, lexicon: lexicon)
        at += Han.width(runs.bytes[at])
      }
    }
  }

  private mutating func addEdges(_ start: Int, _ bytes: [UInt8], limit: Int, lexicon: Lexicon) {
    let longest = min(limit, start + lexicon.longestHeadword(startingAt: start, in: bytes))
    var end = start + Han.width(bytes[start])
    var characters: Int32 = 1
    while end <= limit {
      let word = lexicon.headword(bytes, start..<end)
      if let word {
        add(start, end, word, characters)
      } else if characters == 1 {
        add(start, end, -1 - Int32(scalar(bytes, start..<end)), 1)
      }
      if end >= longest { break }
      end += Han.width(bytes[end])
      characters += 1
    }
  }

  private mutating func add(_ start: Int, _ end: Int, _ word: Int32, _ characters: Int32) {
    edges.append(
      Edge(index: edges.count, start: Int32(start), end: Int32(end), word: word, characters: characters))
  }

  private func scalar(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { ($0 << 6) | Int($1 & 0x3F) } & 0x3F_FFFF
  }

  /// The cheapest cut of all runs as edge numbers in order; runs need no separator because no edge crosses them.
  func cut(_ cost: (Edge) -> Float) -> [Int] {
    var best = [Float](repeating: .infinity, count: length + 1)
    var through = [Int32](repeating: -1, count: length + 1)
    best[0] = 0
    for edge in edges {
      let reached = best[Int(edge.start)] + cost(edge)
      if reached < best[Int(edge.end)] {
        best[Int(edge.end)] = reached
        through[Int(edge.end)] = Int32(edge.index)
      }
    }
    var path: [Int] = []
    var at = length
    while at > 0, through[at] >= 0 {
      path.append(Int(through[at]))
      at = Int(edges[Int(through[at])].start)
    }
    return path.reversed()
  }
}
