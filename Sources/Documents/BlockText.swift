import Languages

/// A block's text: its own, or a stretch of the document's text where it stands unchanged. Long plain texts are mostly such
/// stretches, and are not kept twice.
package struct BlockText: Sendable, Hashable {
  /// The text that the stretch is part of.
  @usableFromInline package let whole: String
  /// The stretch, as UTF-8 offsets.
  @usableFromInline package let range: Range<Int>

  /// A text of its own.
  package init(_ text: String) { self.init(text, 0..<text.utf8.count) }

  /// A stretch of a text; it begins and ends between scalars.
  package init(_ whole: String, _ range: Range<Int>) {
    self.whole = whole
    self.range = range
  }

  /// The text.
  package var text: String { range.count == whole.utf8.count ? whole : string(0..<range.count) }

  /// A part of the text, as UTF-8 offsets from its beginning.
  package func string(_ part: Range<Int>) -> String {
    let bytes = whole.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: range.lowerBound + part.lowerBound)
    return String(whole[from..<bytes.index(from, offsetBy: part.count)])
  }

  /// Hands out the text's bytes for the time of the call.
  @inlinable @inline(__always) package func withByteText<Result>(_ body: (ByteText) throws -> Result) rethrows -> Result
  {
    try whole.withByteText { try body(ByteText($0[range])) }
  }

  package static func == (left: BlockText, right: BlockText) -> Bool { left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
