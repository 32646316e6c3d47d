/// How alike sentences of two sides are: the weight of the words that translate each other, rare words weighing more
/// (Dice's coefficient over inverse sentence frequencies).
struct Likeness {
  private let source: TextSide
  private let target: TextSide
  private let rows: SparseRows
  private let sourceIndex: SentenceIndex
  private let targetIndex: SentenceIndex

  /// How many sentences are compared with one.
  private static let most = 12

  /// - Parameter rows: t(target word | source word).
  init(_ source: TextSide, _ target: TextSide, rows: SparseRows) {
    self.source = source
    self.target = target
    self.rows = rows
    sourceIndex = SentenceIndex(source)
    targetIndex = SentenceIndex(target)
  }

  /// The weight of what two runs share in nats, and its share of the weight of both, 0 to 1.
  func of(_ p: Range<Int>, _ q: Range<Int>) -> (share: Float, nats: Float) {
    let others = Set(target.tokens[target.tokenRange(q)])
    var shared: Float = 0
    for word in Set(source.tokens[source.tokenRange(p)]).sorted() {
      var best: Float = 0
      rows.forEach(in: Int(word)) { other, value in
        if others.contains(other) { best = max(best, targetIndex.rarity(other) * value.squareRoot()) }
      }
      shared += min(sourceIndex.rarity(word), best)
    }
    let whole = p.reduce(Float(0)) { $0 + sourceIndex.weight($1) } + q.reduce(Float(0)) { $0 + targetIndex.weight($1) }
    return (whole > 0 ? min(1, 2 * shared / whole) : 0, shared)
  }

  /// The likest of some target sentences, of those that share a rare word; the likest first, a few.
  func likest(to sentence: Int, among chosen: [Bool]) -> [(target: Int, share: Float, nats: Float)] {
    var shared: [Int: Float] = [:]
    for word in Set(source.tokens[source.tokenRange(sentence..<sentence + 1)]).sorted() {
      let rarity = sourceIndex.rarity(word)
      rows.forEach(in: Int(word)) { other, value in
        guard targetIndex.isRare(other) else { return }
        let gain = min(rarity, targetIndex.rarity(other) * value.squareRoot())
        for posting in targetIndex.sentences(with: other) where chosen[Int(posting)] {
          shared[Int(posting), default: 0] += gain
        }
      }
    }
    // Only the few that share most are gone through word by word: where words meet by chance, all sentences share some.
    let touched = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most).map(\.key)
    let found = touched.map { other in
      let (share, nats) = of(sentence..<sentence + 1, other..<other + 1)
      return (target: other, share: share, nats: nats)
    }
    return Array(found.sorted { ($1.share, $0.target) < ($0.share, $1.target) }.prefix(3))
  }
}
