import Languages

/// What stands after a place where a sentence may end.
struct Following {
  enum Kind {
    /// Nothing more in the paragraph.
    case end
    case capital
    case small
    case digit
    /// Han, kana and other scripts without capitals.
    case han
    /// A mark that goes on with the sentence: a comma, a dash without space.
    case continuing
    /// A dash with a space before it: an item's, or an inserted remark's.
    case dash
    /// Any other symbol.
    case symbol
  }

  /// Where the next text begins, past spaces.
  let offset: Int
  /// Whether space stands before it.
  let hasSpace: Bool
  /// What it is, seen past opening brackets and quotation marks.
  let kind: Kind
  /// Whether an opening bracket or quotation mark stands before it.
  let isOpened: Bool
  /// Whether what opens is a bracket.
  let isBracketed: Bool
  private let text: ByteText
  /// Where the first word stands, without what opens it.
  let wordRange: Range<Int>

  /// The first word, as written, without what opens it; empty when there is none.
  var word: String { text.string(wordRange) }

  /// Whether a full stop follows the word directly.
  var wordHasStop: Bool { text.scalar(at: wordRange.upperBound) == "." }

  /// Whether the word is one letter.
  var isLetter: Bool { !wordRange.isEmpty && text.end(at: wordRange.lowerBound) == wordRange.upperBound }

  /// Whether a bracket or full stop makes the word a label: `i)`.
  var isLabel: Bool { wordHasStop || text.scalar(at: wordRange.upperBound) == ")" }

  /// Whether a letter or small Roman number in brackets stands before a capital, as items are parted in running text: (b) The
  /// second.
  var isBracketedLabel: Bool {
    guard isBracketed, text.scalar(at: wordRange.upperBound) == ")",
      isLetter || wordRange.count <= 4 && text[wordRange].allSatisfy({ [0x69, 0x76, 0x78].contains($0) })
    else { return false }
    let space = text.end(at: wordRange.upperBound)
    guard text.scalar(at: space)?.isSpace == true else { return false }
    return text.scalar(at: text.end(at: space))?.isCapital == true
  }

  /// How many bytes the word has.
  var length: Int { wordRange.count }

  /// How many bytes of opening marks are looked past: a text of nothing else must not be read again for each of them.
  private static let reach = 256

  init(_ text: ByteText, at end: Int) {
    self.text = text
    var at = end
    var spaces = false
    while let scalar = text.scalar(at: at), scalar.isSpace || scalar.closesDirection {
      spaces = spaces || scalar.isSpace
      at = text.end(at: at)
    }
    offset = at
    hasSpace = spaces
    var opener: Unicode.Scalar?
    let reach = at + Self.reach
    while at < reach, let scalar = text.scalar(at: at) {
      if Self.opens(scalar, text, at, afterSpace: hasSpace) {
        opener = opener ?? scalar
      } else if !scalar.isInvisible && !(opener != nil && scalar.isSpace) {
        break
      }
      at = text.end(at: at)
    }
    isOpened = opener != nil
    isBracketed = opener == "(" || opener == "[" || opener == "（"
    let wordStart = at
    while at < wordStart + 48, at < text.count {
      if Self.isASCIILetter(text[at]) {
        at += 1
      } else if let scalar = text.scalar(at: at), scalar.isLetter && !scalar.isHan || scalar == "'" || scalar == "’" {
        at = text.end(at: at)
      } else {
        break
      }
    }
    wordRange = wordStart..<at
    kind = Self.kind(text, wordStart..<at, dashed: hasSpace)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func kind(_ text: ByteText, _ word: Range<Int>, dashed: Bool) -> Kind {
    guard let scalar = text.scalar(at: word.lowerBound) else { return .end }
    if scalar.isNumeral { return .digit }
    if scalar.isCapital { return .capital }
    if scalar.isSmall { return beginsSmallName(text, word) ? .capital : .small }
    if scalar.isLetter { return .han }
    if dashed, scalar == "–" || scalar == "—" || scalar == "-" { return .dash }
    return continues(scalar) ? .continuing : .symbol
  }

  /// A name may begin small: oneM2M, eHealth, https://…
  private static func beginsSmallName(_ text: ByteText, _ word: Range<Int>) -> Bool {
    if text.has("://", at: word.upperBound) || text.has("www.", at: word.lowerBound) { return true }
    var at = text.end(at: word.lowerBound)
    while at < word.upperBound, let scalar = text.scalar(at: at) {
      if scalar.isCapital { return true }
      at = text.end(at: at)
    }
    return false
  }

  /// » and › open in German and close in French: they open when a word follows at once and space stands before.
  private static func opens(_ scalar: Unicode.Scalar, _ text: ByteText, _ at: Int, afterSpace: Bool) -> Bool {
    switch scalar {
    case "(", "[", "{", "\"", "'", "“", "‘", "«", "（", "「", "『", "《", "〈", "【", "［", "¿", "¡", "„", "‚", "‹", "‟": true
    case "»", "›": afterSpace && text.scalar(at: text.end(at: at)).map { $0.isLetter || $0.isNumeral } == true
    default: false
    }
  }

  private static func continues(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "-", "–", "—", "/", "%", "&", "+", ")", "]", "}": true
    case "，", "、", "；", "：", "－", "～", "）", "」", "』", "》", "〉", "】", "”", "’", "،", "؛": true
    default: false
    }
  }
}

/// The word that a full stop stands after.
struct Preceding {
  private let text: ByteText
  private let sentence: Int
  private let end: Int
  /// Where the word begins.
  let start: Int

  init(_ text: ByteText, stop: Int, sentence: Int) {
    self.text = text
    self.sentence = sentence
    var end = stop
    while end > sentence, let scalar = text.scalar(before: end), scalar.isInvisible { end = text.start(before: end) }
    self.end = end
    start = Self.wordStart(text, before: end, from: sentence)
  }

  /// The word as written, inner full stops included (`U.S`, `e.g`), without brackets before it.
  var word: String { text.string(start..<end) }

  /// Where it stands.
  var range: Range<Int> { start..<end }

  /// How many bytes the word has.
  var length: Int { end - start }

  /// The word before it, as written; empty at the beginning of the sentence.
  var earlier: String {
    var gap = start
    while gap > sentence, let scalar = text.scalar(before: gap), scalar.isSpace { gap = text.start(before: gap) }
    return gap < start ? text.string(Self.wordStart(text, before: gap, from: sentence)..<gap) : ""
  }

  /// The first and last scalar of the word; nil when it is empty.
  var first: Unicode.Scalar? { length == 0 ? nil : text.scalar(at: start) }
  var last: Unicode.Scalar? { length == 0 ? nil : text.scalar(before: end) }

  /// At most 64 bytes back: no word that matters is longer.
  private static func wordStart(_ text: ByteText, before end: Int, from sentence: Int) -> Int {
    var at = end
    while at > sentence, end - at < 64, let scalar = text.scalar(before: at) {
      if isPlain(text[at - 1]) {
        at -= 1
        continue
      }
      let isInner = scalar == "." || scalar == "'" || scalar == "’" || scalar == "°" || scalar == "&" || scalar == "-"
      guard scalar.isLetter && !scalar.isHan || scalar.isNumeral || isInner || isNumberComma(text, at) else {
        break
      }
      at = text.start(before: at)
    }
    return at
  }

  /// An ASCII letter or digit, a full stop or a hyphen.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2E, 0x2D: true
    default: false
    }
  }

  private static func isNumberComma(_ text: ByteText, _ at: Int) -> Bool {
    guard text.scalar(before: at) == ",", at >= 2 else { return false }
    return text.scalar(at: at)?.isDecimalDigit == true && text.scalar(before: at - 1)?.isDecimalDigit == true
  }

  /// Whether the word is one letter.
  var isLetter: Bool { length > 0 && text.end(at: start) == end && first?.isLetter == true }

  /// Whether the word is digits with points and commas.
  var isNumber: Bool { length > 0 && all { $0.isNumeral || $0 == "." || $0 == "," } }

  /// Whether the word is single letters parted by full stops, with hyphens or without: U.S, A.B.C, J.-P.
  var isDotted: Bool {
    guard hasStop else { return false }
    var expectsLetter = true
    let alternates = all { scalar in
      if expectsLetter && scalar == "-" { return true }
      defer { expectsLetter.toggle() }
      return expectsLetter ? scalar.isLetter : scalar == "."
    }
    return alternates && !expectsLetter
  }

  /// Whether the word is digits alone.
  var isDigits: Bool { length > 0 && all(\.isNumeral) }

  /// Whether the word is a Roman number in capitals.
  var isRoman: Bool {
    length > 0
      && text[start..<end].allSatisfy { byte in
        switch byte {
        case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: true
        default: false
        }
      }
  }

  /// Whether the word ends with a Latin letter.
  var isLatin: Bool { last?.isLatinLetter == true }

  /// Whether the word is small letters.
  var isSmall: Bool { length > 0 && all(\.isSmall) }

  /// Whether there is a full stop inside the word.
  var hasStop: Bool { text[start..<end].contains(0x2E) }

  private func all(_ holds: (Unicode.Scalar) -> Bool) -> Bool {
    var at = start
    while at < end, let scalar = text.scalar(at: at) {
      if !holds(scalar) { return false }
      at = text.end(at: at)
    }
    return true
  }
}
