/// A text as the pieces that terms are found by: a word, a Han character, a mark. Case, width, traditional characters, hyphens,
/// spaces, quotation and title marks make no difference, nor does the ending of a regular English plural.
struct TermTokens {
  /// A number a piece.
  private(set) var hashes: [UInt64] = []
  /// Where each begins and ends, as UTF-8 offsets.
  private(set) var starts: [Int32] = [], ends: [Int32] = []

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The pieces of a text, in one pass over its bytes; only clusters that are neither ASCII nor Han are folded by ICU.
  init(_ bytes: UnsafeBufferPointer<UInt8>, folding: TextFolding) {
    hashes.reserveCapacity(bytes.count / 3)
    starts.reserveCapacity(bytes.count / 3)
    ends.reserveCapacity(bytes.count / 3)
    var word = Word()
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80, !Self.mayCombine(bytes, at + 1) {
        switch Self.classes[Int(byte)] {
        case .word: word.add(UInt32(byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0)), at, at + 1)
        case .mark, .han:
          end(&word)
          add(UInt32(byte), at, at + 1)
        case .space, .dash: end(&word)
        case .quotation: break
        }
        at += 1
      } else if (0xE3...0xE9).contains(byte), at + 2 < bytes.count, let han = Self.han(bytes, at),
        !Self.mayCombine(bytes, at + 3)
      {
        end(&word)
        add(folding.simplified(han), at, at + 3)
        at += 3
      } else {
        at = addCluster(bytes, at, folding, &word)
      }
    }
    end(&word)
  }

  private static let classes: [ScalarClass] = (0..<128).map { ScalarClass(Unicode.Scalar(UInt8($0))) }

  /// The character at three bytes, when it is one of the unified ideographs.
  private static func han(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
    let value =
      UInt32(bytes[at] & 0xF) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
    return (0x3400...0x4DBF).contains(value) || (0x4E00...0x9FFF).contains(value) ? value : nil
  }

  /// Whether what begins at a place may be a combining mark or variation selector; ASCII, Han and most marks are none.
  private static func mayCombine(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if at + 2 >= bytes.count { return at < bytes.count && bytes[at] >= 0xCC }
    switch bytes[at] {
    case ..<0xCC, 0xE4...0xE9: return false
    case 0xE2: return bytes[at + 1] == 0x83
    case 0xE3: return bytes[at + 1] == 0x80 && bytes[at + 2] >= 0xAA || bytes[at + 1] == 0x82 && bytes[at + 2] >= 0x99
    case 0xEF: return bytes[at + 1] == 0xB8
    default: return true
    }
  }

  private mutating func add(_ value: UInt32, _ start: Int, _ end: Int) {
    hashes.append(Self.mixed(Self.seed ^ UInt64(value)))
    starts.append(Int32(start))
    ends.append(Int32(end))
  }

  private mutating func end(_ word: inout Word) {
    if word.length == 0 { return }
    hashes.append(word.hash)
    starts.append(Int32(word.start))
    ends.append(Int32(word.end))
    word = Word()
  }

  /// Takes in a character with the marks that belong to it, folded.
  private mutating func addCluster(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ folding: TextFolding, _ word: inout Word
  ) -> Int {
    var next = at + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    // Combining marks begin with a byte from 0xCC on.
    while next < bytes.count, bytes[next] >= 0xCC, let after = Self.mark(bytes, next) { next = after }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<next]), as: UTF8.self)
    for scalar in folding.fold(text) {
      switch ScalarClass(scalar.value) {
      case .word: word.add(scalar.value.value, at, next)
      case .han, .mark:
        end(&word)
        add(scalar.value.value, at, next)
      case .space, .dash: end(&word)
      case .quotation: break
      }
    }
    return next
  }

  /// Where a combining mark that stands at a place ends; nil for any other character.
  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    var next = at + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    let scalar = String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<next]), as: UTF8.self).unicodeScalars.first
    switch scalar?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return next
    default: return nil
    }
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ value >> 31) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed
  }

  /// A word on its way: its hash, and the hashes without its last letters.
  private struct Word {
    var start = 0, end = 0, length = 0
    private var now = TermTokens.seed, before = (TermTokens.seed, TermTokens.seed, TermTokens.seed)
    private var last: (UInt32, UInt32, UInt32) = (0, 0, 0)
    private var isASCII = true

    mutating func add(_ value: UInt32, _ start: Int, _ end: Int) {
      if length == 0 { self.start = start }
      self.end = end
      length += 1
      before = (now, before.0, before.1)
      last = (value, last.0, last.1)
      now = (now ^ UInt64(value)) &* 0x0000_0100_0000_01B3
      if !(0x61...0x7A).contains(value) { isASCII = false }
    }

    /// The hash of the word, without the ending of an English plural: -ies is -y, else -s goes, but of -ss, -us and -is.
    var hash: UInt64 {
      let s = UInt32(0x73)
      var value = now
      if isASCII, length > 3, last.0 == s, last.1 != s, last.1 != 0x75, last.1 != 0x69 {
        value = before.0
        if length > 4, last.1 == 0x65, last.2 == 0x69 { value = (before.2 ^ 0x79) &* 0x0000_0100_0000_01B3 }
      }
      return TermTokens.mixed(value)
    }
  }
}
