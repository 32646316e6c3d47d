/// A set of small numbers, a bit each.
public struct BitSet: Sendable {
  private var words: [UInt64]
  /// How many numbers it has room for.
  public let capacity: Int

  /// An empty set of numbers below `capacity`.
  public init(capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  /// Adds a number below the capacity.
  @inline(__always)
  public mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  /// Whether a number below the capacity is in the set.
  @inline(__always)
  public func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  /// How many numbers are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Keeps what is in both.
  public mutating func formIntersection(_ other: BitSet) {
    for index in words.indices { words[index] &= index < other.words.count ? other.words[index] : 0 }
  }

  /// Takes out what is in the other.
  public mutating func subtract(_ other: BitSet) {
    for index in words.indices where index < other.words.count { words[index] &= ~other.words[index] }
  }
}
