/// A set of bytes in four words: asking it costs no memory access beyond itself, and copying it counts no references.
public struct ByteSet: Sendable {
  @usableFromInline var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// A set of bytes.
  @inlinable public init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  /// Adds a byte.
  @inlinable public mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Whether a byte is in the set.
  @inlinable public func contains(_ byte: UInt8) -> Bool {
    let low = byte & 64 == 0 ? words.0 : words.1
    let high = byte & 64 == 0 ? words.2 : words.3
    return (byte < 128 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }
}
