/// A sentence as bytes in which every way of writing one character is one byte: what the recognizers scan.
///
/// Full-width letters, digits and punctuation, typographic spaces and hyphens become their ASCII forms, dashes become
/// `FoldedText.dash`, invisible characters (zero-width space, soft hyphen) vanish; everything else stays as it is. So a
/// recognizer compares plain bytes, and `origin(of:)` gives the stretch of the original that a stretch stands for.
/// Behind the last byte stand zero bytes, so that a recognizer may look ahead without asking where the end is.
struct FoldedText: Sendable {
  /// The folded bytes with `FoldedText.margin` zero bytes behind them.
  let bytes: [UInt8]
  /// How many bytes there are, without the margin.
  let count: Int
  /// What bytes there are at all: which recognizers are worth asking.
  let census: ByteCensus
  /// The original offset of each folded byte; empty when nothing was folded.
  private let origins: [Int32]
  private let source: [UInt8]

  /// En dash, em dash, figure dash, minus: what parts the ends of a range.
  static let dash: UInt8 = 1
  /// The zero bytes behind the text.
  static let margin = 64

  /// Folds a text.
  init(_ text: String) {
    source = Array(text.utf8)
    var folder = Folder(source)
    folder.run()
    census = folder.census
    count = folder.out.count
    origins = folder.changed ? folder.origins : []
    folder.out.append(contentsOf: repeatElement(0, count: Self.margin))
    bytes = folder.out
  }

  /// The byte at an offset; 0 before the beginning and behind the end.
  @inline(__always) subscript(offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  /// Whether the byte at an offset stands for a wide character: 、（ and the like end an address.
  func isWide(_ offset: Int) -> Bool {
    if offset >= count { return false }
    return bytes[offset] >= 0x80 || (!origins.isEmpty && source[Int(origins[offset])] >= 0x80)
  }

  /// The stretch of the original, in UTF-8 offsets, that a folded stretch stands for.
  func origin(of range: Range<Int>) -> Range<Int> {
    if origins.isEmpty || range.isEmpty { return origins.isEmpty ? range : start(range)..<start(range) }
    let last = Int(origins[range.upperBound - 1])
    // A folded byte below 0x80 may stand for a scalar of several bytes; other bytes were copied one by one.
    let length = bytes[range.upperBound - 1] < 0x80 ? Folder.length(source[last]) : 1
    return Int(origins[range.lowerBound])..<last + length
  }

  private func start(_ range: Range<Int>) -> Int {
    range.lowerBound < origins.count ? Int(origins[range.lowerBound]) : source.count
  }

  /// The folded text of a stretch.
  func string(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.utf8.contains(1) ? text.replacing("\u{1}", with: "–") : text
  }

  /// The original text of an original stretch.
  func original(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
}

/// What bytes a text holds at all.
struct ByteCensus: Sendable {
  /// Whether there is an @, a colon with a slash or `www.`, a digit, a bracket.
  var at = false, slashes = false, digit = false, bracket = false
}
