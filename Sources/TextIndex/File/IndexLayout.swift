/// The file that every index stands in: a header of 32 little-endian 64-bit numbers, then sections, each from a multiple
/// of 8 bytes.
///
/// | number | what |
/// |---|---|
/// | 0 | the letters `CONCIDX1` |
/// | 1 | `formatVersion` |
/// | 2 | what kind of index it is |
/// | 3 | length of the file in bytes |
/// | 4 | checksum of all bytes after the header |
/// | 5…12 | numbers that mean something to the kind |
/// | 13 | how many sections |
/// | 14…30 | where each section starts, and where the last one ends |
/// | 31 | checksum of the header up to here |
enum IndexLayout {
  /// Raised whenever the layout, or what is put into it, changes.
  static let formatVersion: UInt64 = 2
  static let magic: UInt64 = 0x3158_4449_434E_4F43
  static let headerBytes = 256
  static let numberCount = 8
  static let firstNumber = 5
  static let firstSection = 14
  static let mostSections = 16
}

/// A checksum over 64-bit words that notices every single changed word: each step can be undone, so that two inputs that
/// differ in one word never agree.
struct IndexChecksum {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var value: UInt64 = 1

  /// Takes in bytes whose count is a multiple of 8.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let words = bytes.bindMemory(to: UInt64.self)
    var lanes = (value, value ^ 2, value ^ 3, value ^ 4)
    var at = 0
    while at + 4 <= words.count {
      lanes.0 = (lanes.0 ^ words[at]) &* Self.multiplier
      lanes.1 = (lanes.1 ^ words[at + 1]) &* Self.multiplier
      lanes.2 = (lanes.2 ^ words[at + 2]) &* Self.multiplier
      lanes.3 = (lanes.3 ^ words[at + 3]) &* Self.multiplier
      at += 4
    }
    while at < words.count {
      lanes.0 = (lanes.0 ^ words[at]) &* Self.multiplier
      at += 1
    }
    value = lanes.0
    for lane in [lanes.1, lanes.2, lanes.3] { value = ((value << 13 | value >> 51) ^ lane) &* Self.multiplier }
  }
}
