/// How often words of two languages translated each other, over all text learnt from.
///
/// Memory is bounded: past `capacity` pairs those seen least are given up, each time with a higher threshold until half
/// are gone, as in lossy counting (Manku and Motwani 2002).
struct LinkStore {
  /// A word of each side, by number.
  private struct Key: Hashable {
    let source: Int32, target: Int32
  }

  private(set) var sourceWords = Vocabulary()
  private(set) var targetWords = Vocabulary()
  private var sourceCounts: [Float] = []
  private var targetCounts: [Float] = []
  private var links: [Key: Float] = [:]
  private let capacity: Int

  /// A store of at most `capacity` pairs of words.
  init(capacity: Int) { self.capacity = capacity }

  /// How many pairs it holds.
  var count: Int { links.count }

  /// The number of a word of the first side, whose count grows by `count`.
  mutating func countSource(_ word: String, _ count: Float) -> Int32 {
    Self.count(word, count, &sourceWords, &sourceCounts)
  }

  /// The number of a word of the second side, whose count grows by `count`.
  mutating func countTarget(_ word: String, _ count: Float) -> Int32 {
    Self.count(word, count, &targetWords, &targetCounts)
  }

  private static func count(_ word: String, _ count: Float, _ words: inout Vocabulary, _ counts: inout [Float]) -> Int32
  {
    let number = words.intern(word)
    if Int(number) == counts.count { counts.append(0) }
    counts[Int(number)] += count
    return number
  }

  /// Adds to how often two words translated each other.
  mutating func add(_ source: Int32, _ target: Int32, _ amount: Float) {
    links[Key(source: source, target: target), default: 0] += amount
  }

  /// Gives up the rarest pairs when there are too many; called between blocks, so that a block is counted whole.
  mutating func prune() {
    guard links.count > capacity else { return }
    var threshold: Float = 0.25
    while links.count > capacity / 2 {
      links = links.filter { $0.value >= threshold }
      threshold *= 2
    }
  }

  /// A pair of words with its counts.
  struct Link {
    let source: Int32, target: Int32
    /// How often the two translated each other, and how often each occurred.
    let together: Float, sourceCount: Float, targetCount: Float
  }

  /// All pairs, in the order in which their words were first seen.
  var all: [Link] {
    links.sorted { ($0.key.source, $0.key.target) < ($1.key.source, $1.key.target) }.map { key, together in
      Link(
        source: key.source, target: key.target, together: together, sourceCount: sourceCounts[Int(key.source)],
        targetCount: targetCounts[Int(key.target)])
    }
  }
}
