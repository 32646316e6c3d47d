/// Whether one of two sequences holds the other as a stretch: 电信标准化 and 电信标准.
enum SequenceOverlap {
  /// The order of the two does not matter; equal ones hold each other.
  static func holds<Item: Equatable>(_ one: [Item], _ other: [Item]) -> Bool {
    let (long, short) = one.count < other.count ? (other, one) : (one, other)
    return (0...long.count - short.count).contains { long[$0..<$0 + short.count].elementsEqual(short) }
  }
}
