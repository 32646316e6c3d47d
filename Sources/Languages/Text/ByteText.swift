/// A text as its UTF-8 bytes where they stand, for scanners: random access by byte offset, scalars forward and backward.
///
/// Prefer it to `String.Index` arithmetic where one text is looked at from many places. It owns nothing and copying it
/// costs nothing, no counting of references either; so it may not outlive the call that handed it out
/// (`String.withByteText`). All offsets must stand at a scalar's beginning, as every offset that these functions hand out
/// does; one outside the text stops the program.
public struct ByteText {
  /// The bytes, well-formed UTF-8.
  @usableFromInline let buffer: UnsafeBufferPointer<UInt8>

  /// A text from its bytes, which are well-formed UTF-8 and stay where they are.
  @inlinable public init(_ utf8: UnsafeBufferPointer<UInt8>) { buffer = utf8 }

  /// How many bytes there are.
  @inlinable public var count: Int { buffer.count }

  /// The byte at `offset`.
  @inlinable public subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: buffer.count), "offset outside the text")
    return buffer[offset]
  }

  /// The bytes of a range, counted from 0.
  @inlinable public subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.lowerBound >= 0 && range.upperBound <= buffer.count, "range outside the text")
    return UnsafeBufferPointer(rebasing: buffer[range])
  }

  /// The scalar at `offset`; nil at the end.
  @inlinable public func scalar(at offset: Int) -> Unicode.Scalar? {
    guard UInt(bitPattern: offset) < UInt(bitPattern: buffer.count) else { return nil }
    let first = buffer[offset]
    return first < 0x80 ? Unicode.Scalar(first) : wideScalar(at: offset)
  }

  /// A scalar of more than one byte.
  @usableFromInline func wideScalar(at offset: Int) -> Unicode.Scalar? {
    let first = UInt32(buffer[offset])
    func continuation(_ step: Int) -> UInt32 {
      offset + step < buffer.count ? UInt32(buffer[offset + step]) & 0x3F : 0
    }
    if first < 0xE0 { return Unicode.Scalar((first & 0x1F) << 6 | continuation(1)) }
    if first < 0xF0 { return Unicode.Scalar((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2)) }
    let high = (first & 0x07) << 18 | continuation(1) << 12
    return Unicode.Scalar(high | continuation(2) << 6 | continuation(3))
  }

  /// The scalar that ends before `offset`; nil at the beginning.
  @inlinable public func scalar(before offset: Int) -> Unicode.Scalar? {
    offset > 0 ? scalar(at: start(before: offset)) : nil
  }

  /// Where the scalar after the one at `offset` begins.
  @inlinable public func end(at offset: Int) -> Int {
    guard offset < buffer.count else { return buffer.count }
    let first = self[offset]
    return min(buffer.count, offset + (first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4))
  }

  /// Where the scalar before `offset` begins.
  @inlinable public func start(before offset: Int) -> Int {
    var at = offset - 1
    while at > 0, self[at] & 0xC0 == 0x80 { at -= 1 }
    return max(0, at)
  }

  /// The text of a range of bytes.
  @inlinable public func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// How many scalars a range of bytes holds.
  @inlinable public func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in self[range] { count += byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }

  /// Whether a byte is as told.
  @inlinable public func contains(where isWanted: (UInt8) -> Bool) -> Bool {
    for byte in buffer where isWanted(byte) { return true }
    return false
  }

  /// Whether a range of bytes is ASCII alone.
  @inlinable public func isASCII(_ range: Range<Int>) -> Bool {
    var all: UInt8 = 0
    for byte in self[range] { all |= byte }
    return all < 0x80
  }

  /// Whether `word` (in ASCII) stands at `offset`.
  @inlinable public func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= buffer.count else { return false }
    for step in 0..<word.utf8CodeUnitCount where buffer[offset + step] != word.utf8Start[step] { return false }
    return true
  }

  /// The range without white space at its ends.
  @inlinable public func trimmed(_ range: Range<Int>) -> Range<Int> {
    var from = range.lowerBound
    var to = range.upperBound
    while from < to, let scalar = scalar(at: from), scalar.isSpace { from = end(at: from) }
    while from < to, let scalar = scalar(before: to), scalar.isSpace { to = start(before: to) }
    return from..<to
  }
}

extension String {
  /// Hands out the text's bytes for the time of the call.
  @inlinable @inline(__always) public func withByteText<Result>(_ body: (ByteText) throws -> Result) rethrows -> Result
  {
    if let result = try utf8.withContiguousStorageIfAvailable({ try body(ByteText($0)) }) { return result }
    var text = self
    return try text.withUTF8 { try body(ByteText($0)) }
  }
}
