/// Han characters in UTF-8.
enum Han {
  /// Whether the character that starts at `offset` is Han (Unified Ideographs and their extensions).
  static func starts(_ bytes: [UInt8], at offset: Int) -> Bool {
    let first = bytes[offset]
    if first < 0xE3 { return false }
    if first == 0xE3 { return offset + 1 < bytes.count && bytes[offset + 1] >= 0x90 }  // from U+3400
    if first <= 0xE9 { return true }  // U+4000 to U+9FFF
    if first == 0xEF { return offset + 1 < bytes.count && bytes[offset + 1] >= 0xA4 && bytes[offset + 1] <= 0xAB }
    return first == 0xF0 && offset + 1 < bytes.count && bytes[offset + 1] >= 0xA0 && bytes[offset + 1] < 0xB2
  }

  /// How many bytes the character that begins with `first` has.
  static func width(_ first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }
}

/// Stretches of Han text to be cut into words, in one buffer.
struct HanRuns {
  private(set) var bytes: [UInt8] = []
  /// Where each run starts in `bytes`.
  private(set) var starts: [Int] = []
  private(set) var isOpen = false

  /// Begins a run and gives its number.
  mutating func open() -> Int {
    starts.append(bytes.count)
    isOpen = true
    return starts.count - 1
  }

  /// Adds a character to the open run.
  mutating func append(_ character: ArraySlice<UInt8>) { bytes.append(contentsOf: character) }

  /// Ends the open run.
  mutating func close() { isOpen = false }

  /// The stretch of a run in `bytes`.
  func range(_ run: Int) -> Range<Int> { starts[run]..<(run + 1 < starts.count ? starts[run + 1] : bytes.count) }
}
