/// A text as its UTF-8 bytes, for scanners: random access by byte offset, scalars forward and backward.
///
/// Prefer it to `String.Index` arithmetic where one text is looked at from many places. It costs one copy of the bytes.
/// All offsets must stand at a scalar's beginning, as every offset that these functions hand out does.
public struct ByteText: Sendable {
  /// The bytes, well-formed UTF-8.
  public let bytes: [UInt8]

  /// The bytes of `text`.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// A text from its bytes, which are well-formed UTF-8.
  public init(_ utf8: UnsafeBufferPointer<UInt8>) { bytes = Array(utf8) }

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// The scalar at `offset`; nil at the end.
  @inlinable public func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return Unicode.Scalar(first) }
    func continuation(_ step: Int) -> UInt32 {
      offset + step < bytes.count ? UInt32(bytes[offset + step]) & 0x3F : 0
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
    guard offset < bytes.count else { return bytes.count }
    let first = bytes[offset]
    return min(bytes.count, offset + (first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4))
  }

  /// Where the scalar before `offset` begins.
  @inlinable public func start(before offset: Int) -> Int {
    var at = offset - 1
    while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return max(0, at)
  }

  /// The text of a range of bytes.
  @inlinable public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// How many scalars a range of bytes holds.
  @inlinable public func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether `word` (in ASCII) stands at `offset`.
  @inlinable public func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    for step in 0..<word.utf8CodeUnitCount where bytes[offset + step] != word.utf8Start[step] { return false }
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
