/// Eight bytes of a text that are looked at together, for scans that skip most of what they see.
///
/// An answer is a word in which the highest bit of each byte tells about that byte (Warren, Hacker's Delight, 6-1). The
/// sums leave the highest bits out, so that they never carry over into the next byte.
public struct ByteWord {
  @usableFromInline let word: UInt64

  /// The highest bit of each byte.
  @inlinable public static var all: UInt64 { 0x8080_8080_8080_8080 }
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The eight bytes from `offset` on, which are there.
  @inlinable public init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }

  @usableFromInline init(word: UInt64) { self.word = word }

  /// The same with the bit set that tells small ASCII letters from capitals; other bytes change too.
  @inlinable public var folded: ByteWord { ByteWord(word: word | Self.ones &* 0x20) }

  /// Which bytes are ASCII.
  @inlinable public var ascii: UInt64 { ~word & Self.all }

  /// Which bytes are from `low` to `high`, both ASCII and not 0; a byte that is not ASCII is taken without its highest bit.
  @inlinable public func within(_ low: UInt8, _ high: UInt8) -> UInt64 {
    let bytes = word & ~Self.all
    return (bytes &+ Self.ones &* UInt64(0x80 - low)) & ~(bytes &+ Self.ones &* UInt64(0x7F - high)) & Self.all
  }

  /// The number of bytes before the first that an answer tells, 8 where it tells none.
  @inlinable public static func first(_ answer: UInt64) -> Int { answer.trailingZeroBitCount / 8 }
}
