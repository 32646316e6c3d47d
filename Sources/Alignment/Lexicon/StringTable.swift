/// Strings by number and numbers by string, in a lexicon's bytes: open addressing with linear probing.
///
/// Nothing in the bytes is trusted: a number or offset outside the tables finds nothing, whatever they hold.
struct StringTable {
  let slots: UnsafeBufferPointer<UInt64>
  let starts: UnsafeBufferPointer<UInt32>
  let bytes: UnsafeBufferPointer<UInt8>
  /// How many strings; the section's end may hold padding, so the count stands in `starts[0]`.
  let count: Int

  /// A table over its three sections; one whose slots are no power of two or that has fewer starts than it says is
  /// empty.
  init(slots: UnsafeBufferPointer<UInt64>, starts: UnsafeBufferPointer<UInt32>, bytes: UnsafeBufferPointer<UInt8>) {
    self.slots = slots
    self.starts = starts
    self.bytes = bytes
    let said = starts.isEmpty ? 0 : Int(starts[0])
    let isWhole = slots.count > 0 && slots.count & (slots.count - 1) == 0 && said + 2 <= starts.count
    count = isWhole ? said : 0
  }

  // `starts[0]` holds the count, `starts[1]` the first string's start (0), and so on.
  private func range(_ number: Int) -> Range<Int>? {
    guard number >= 0, number < count else { return nil }
    let lower = Int(starts[number + 1])
    let upper = Int(starts[number + 2])
    return lower <= upper && upper <= bytes.count ? lower..<upper : nil
  }

  /// The number of the string in `wanted[range]`.
  func find(_ wanted: [UInt8], _ range: Range<Int>) -> Int32? {
    guard count > 0 else { return nil }
    return wanted.withUnsafeBytes { all in
      let string = UnsafeRawBufferPointer(rebasing: all[range])
      let hash = LexiconLayout.hash(string)
      var slot = Int(hash) & (slots.count - 1)
      var probes = 0
      while slots[slot] != 0 && probes < slots.count {
        if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
          let number = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
          if isEqual(number, string) { return Int32(number) }
        }
        slot = (slot + 1) & (slots.count - 1)
        probes += 1
      }
      return nil
    }
  }

  private func isEqual(_ number: Int, _ string: UnsafeRawBufferPointer) -> Bool {
    guard let stretch = range(number), stretch.count == string.count else { return false }
    for offset in 0..<string.count where bytes[stretch.lowerBound + offset] != string[offset] { return false }
    return true
  }

  /// A string by its number; empty when there is none.
  func string(_ number: Int32) -> String {
    guard let stretch = range(Int(number)) else { return "" }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[stretch]), as: UTF8.self)
  }
}
