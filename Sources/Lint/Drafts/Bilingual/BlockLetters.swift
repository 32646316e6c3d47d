import Documents
import Languages

/// What a block's letters tell of its language, in one pass over its bytes.
///
/// Chinese circulars hold many Latin names, and English ones hardly a Chinese character: running words in small letters speak
/// for English, as in `LanguagePacks.detect(_:)`, where one weighs as much as one and a half Chinese characters.
struct BlockLetters {
  /// Chinese characters.
  private(set) var han = 0
  /// Words in small letters, two letters or more.
  private(set) var words = 0
  /// Words with a capital and three small letters or more behind it: *Scope*, but also *Geneva*.
  private(set) var titled = 0

  /// The letters of a block.
  init(_ block: Block) {
    block.content.withByteText { text in
      var at = 0
      while at < text.count { at = text[at] < 0x80 ? narrow(text, from: at) : wide(text, at) }
    }
  }

  /// The language that the letters tell; nil for numbers, names and headings in capitals.
  var language: Language? {
    if han > 1, 2 * han >= 3 * words { return .chinese }
    return words > 1 || words + titled > 2 ? .english : nil
  }

  /// Whether a block whose letters do not tell may be a heading in English.
  var isTitled: Bool { language == nil && han == 0 && titled > 0 }

  private mutating func wide(_ text: ByteText, _ at: Int) -> Int {
    if text.scalar(at: at)?.isHan == true { han += 1 }
    return text.end(at: at)
  }

  /// Counts one run of ASCII without white space, and says where it ends. Marks at its ends are no part of a word; addresses and
  /// whatever has digits are no words.
  private mutating func narrow(_ text: ByteText, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] < 0x80, text[end] > 0x20 { end += 1 }
    if end == start { return start + 1 }
    var (first, last) = (start, end)
    while first < last, !Self.isLetter(text[first]), !Self.isDigit(text[first]) { first += 1 }
    while last > first, !Self.isLetter(text[last - 1]), !Self.isDigit(text[last - 1]) { last -= 1 }
    guard last - first > 1, text[first..<last].allSatisfy({ Self.isLetter($0) || $0 == 0x2D || $0 == 0x27 }) else {
      return end
    }
    let small = text[first..<last].count { 0x61...0x7A ~= $0 }
    let marks = text[first..<last].count { !Self.isLetter($0) }
    if small + marks == last - first { words += 1 }
    if small + marks + 1 == last - first, small > 2, !(0x61...0x7A ~= text[first]) { titled += 1 }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
