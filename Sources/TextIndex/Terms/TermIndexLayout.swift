/// What stands where in an index of terms. Strings stand one after the other, each with a zero byte behind it, and beside them
/// where each starts. Terms are sorted by their keys.
enum TermIndexLayout {
  static let kind: UInt64 = 2

  enum Section: Int {
    /// Rows of the terms, 64 bits.
    case rows
    case keyStarts, keys
    case wordStarts, words
    case textStarts, texts
    /// Hash table of segments (`TermSegments`): where each bucket's terms start; then the terms, 32 bits each, and beside
    /// them the signatures of their words, 64 bits each.
    case bucketStarts, bucketTerms, bucketSignatures
    /// Readings, sorted, and the term of each.
    case readingStarts, readings, readingTerms
    /// The tables of `TermTrie`.
    case trieSlots, trieStarts, trieTerms
  }
}

/// Into which segments words are cut so that words a few edits apart have one in common: three of about the same length
/// (the pigeonhole of PassJoin: Li and others 2011, "Pass-Join: a partition-based method for similarity joins").
enum TermSegments {
  static let count = 3

  /// Where a segment of words of so many scalars begins and ends.
  static func range(_ number: Int, of length: Int) -> Range<Int> {
    let short = length / count
    let long = length % count
    // The last ones are longer.
    func start(_ segment: Int) -> Int { segment * short + max(0, segment - (count - long)) }
    return start(number)..<start(number + 1)
  }

  /// Which scalars some words have and how often, each scalar's first, second and further place as one of 64 bits: an edit
  /// changes two of them at most, a swap none.
  static func signature(_ scalars: UnsafeBufferPointer<UInt32>) -> UInt64 {
    var signature: UInt64 = 0
    for at in scalars.indices {
      var times: UInt32 = 0
      for before in scalars[..<at] where before == scalars[at] { times += 1 }
      let hash = (UInt64(scalars[at]) << 8 | UInt64(times)) &* 0x9E37_79B9_7F4A_7C15
      signature |= 1 << (hash >> 58)
    }
    return signature
  }

  /// The hash of a segment: of the length of its words, its number and its scalars.
  static func hash(_ scalars: UnsafeBufferPointer<UInt32>, _ number: Int, of length: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(length << 2 | number)
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    hash &*= 0xBF58_476D_1CE4_E5B9
    return hash ^ hash >> 32
  }
}
