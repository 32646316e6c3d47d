/// The compiled lexicon's file: a header of 20 little-endian 64-bit numbers, then the sections, each from a multiple
/// of 8 bytes.
///
/// | number | what |
/// |---|---|
/// | 0 | the letters `CONCLEX1` |
/// | 1 | `formatVersion` |
/// | 2 | length of the file in bytes |
/// | 3 | checksum of all bytes after the header |
/// | 4, 5 | the languages of headwords and of translations: up to eight letters of their tags |
/// | 6…16 | where each section of `Section` starts |
/// | 17 | where the last one ends |
/// | 18 | 0 |
/// | 19 | checksum of the header up to here |
enum LexiconLayout {
  /// Raised whenever the layout, or what the compiler puts into it, changes.
  static let formatVersion: UInt64 = 2
  static let magic: UInt64 = 0x3158_454C_434E_4F43
  static let headerCount = 20
  static let headerBytes = headerCount * 8
  static let firstSection = 6

  enum Section: Int, CaseIterable {
    /// Hash slots of headwords: hash in the upper, number + 1 in the lower 32 bits; 0 is free.
    case headwordSlots
    /// Where each headword's bytes start; one more than headwords.
    case headwordStarts
    case headwordBytes
    /// Where each headword's pairs start; one more than headwords.
    case pairStarts
    /// Key numbers.
    case pairKeys
    /// Weights, 32-bit floats.
    case pairWeights
    case keySlots
    case keyStarts
    case keyBytes
    /// Bytes of the longest headword by the first character, from U+3400 to U+9FFF; empty where no headword is Chinese.
    case longest
    /// The reading of a character, from U+3400 to U+9FFF: a key number + 1, or 0; may be empty.
    case readings
  }

  /// The characters `longest` and `readings` know.
  static let characters: ClosedRange<UInt32> = 0x3400...0x9FFF

  /// The place of a character in `longest` and `readings`.
  static func index(of scalar: UInt32) -> Int? {
    characters.contains(scalar) ? Int(scalar - characters.lowerBound) : nil
  }

  /// FNV-1a over bytes, folded to 32 bits; never 0.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    let state = ByteHash.of(bytes)
    return max(1, UInt32(truncatingIfNeeded: state ^ (state >> 32)))
  }

  /// A sum over 64-bit words in four lanes, so that it runs at the speed of memory; `bytes` is a multiple of 8 long.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let words = bytes.bindMemory(to: UInt64.self)
    var lanes = (UInt64(1), UInt64(2), UInt64(3), UInt64(4))
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at + 4 <= words.count {
      lanes.0 = (lanes.0 ^ words[at]) &* multiplier
      lanes.1 = (lanes.1 ^ words[at + 1]) &* multiplier
      lanes.2 = (lanes.2 ^ words[at + 2]) &* multiplier
      lanes.3 = (lanes.3 ^ words[at + 3]) &* multiplier
      at += 4
    }
    while at < words.count {
      lanes.0 = (lanes.0 ^ words[at]) &* multiplier
      at += 1
    }
    var sum = lanes.0
    for lane in [lanes.1, lanes.2, lanes.3] { sum = ((sum << 13 | sum >> 51) ^ lane) &* multiplier }
    return sum
  }
}
