/// Strings by number and numbers by string, in a lexicon's bytes: open addressing with linear probing.
struct StringTable {
  let slots: UnsafeBufferPointer<UInt64>
  let starts: UnsafeBufferPointer<UInt32>
  let bytes: UnsafeBufferPointer<UInt8>
  /// How many strings; the section's end may hold padding, so the last slot of `starts` in use is found by its value.
  let count: Int

  init(slots: UnsafeBufferPointer<UInt64>, starts: UnsafeBufferPointer<UInt32>, bytes: UnsafeBufferPointer<UInt8>) {
    self.slots = slots
    self.starts = starts
    self.bytes = bytes
    count = starts.isEmpty ? 0 : Int(starts[0])
  }

  // `starts[0]` holds the count, `starts[1]` the first string's start (0), and so on.
  private func range(_ number: Int) -> Range<Int> { Int(starts[number + 1])..<Int(starts[number + 2]) }

  /// The number of the string in `wanted[range]`.
  func find(_ wanted: [UInt8], _ range: Range<Int>) -> Int32? {
    guard !slots.isEmpty else { return nil }
    return wanted.withUnsafeBytes { all in
      let string = UnsafeRawBufferPointer(rebasing: all[range])
      let hash = LexiconLayout.hash(string)
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 {
        if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
          let number = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
          if isEqual(number, string) { return Int32(number) }
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  private func isEqual(_ number: Int, _ string: UnsafeRawBufferPointer) -> Bool {
    let stretch = range(number)
    guard stretch.count == string.count else { return false }
    for offset in 0..<string.count where bytes[stretch.lowerBound + offset] != string[offset] { return false }
    return true
  }

  /// A string by its number.
  func string(_ number: Int32) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range(Int(number))]), as: UTF8.self)
  }
}
