internal import CDivsufsort

/// Sorts the suffixes of a text (Mori's divsufsort: induced sorting by type-B* suffixes, see Fischer and Kurpicz 2017,
/// "Dismantling DivSufSort").
enum SuffixSorter {
  /// The places of `starts` in the order of the suffixes that begin there, compared as bytes.
  ///
  /// All suffixes are sorted, four bytes of memory each, and those that are no starts left out.
  /// - Parameters:
  ///   - text: fewer than 2³¹ bytes.
  ///   - starts: a bit a byte of the text.
  static func sorted(_ text: [UInt8], starts: BitSet) -> [UInt32] {
    if text.isEmpty { return [] }
    let all = UnsafeMutablePointer<Int32>.allocate(capacity: text.count)
    defer { all.deallocate() }
    let failed = text.withUnsafeBufferPointer { divsufsort($0.baseAddress!, all, Int32(text.count)) }
    precondition(failed == 0, "no memory to sort \(text.count) suffixes")
    var kept: [UInt32] = []
    kept.reserveCapacity(starts.count)
    for index in 0..<text.count where starts.contains(Int(all[index])) { kept.append(UInt32(all[index])) }
    return kept
  }
}
