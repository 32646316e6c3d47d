/// Where pairs of scalars of three bytes (two Han characters) stand in a text: what is counted again and again is compared at
/// these places alone.
///
/// Places lie in buckets by a hash of the six bytes, in order; a bucket may hold places of another pair too.
struct HanPairIndex: Sendable {
  /// Where each bucket begins in `places`, and the end of the last.
  private var starts: [Int32]
  private var places: [Int32]
  private let mask: Int

  /// An index of a text.
  init(_ text: [UInt8]) {
    var size = 1
    while size < text.count / 6 { size *= 2 }
    mask = size - 1
    var starts = [Int32](repeating: 0, count: size + 1)
    for at in text.indices.dropLast(5) where text[at] >= 0xE0 { starts[(Self.hash(text, at) & mask) + 1] += 1 }
    for slot in 0..<size { starts[slot + 1] += starts[slot] }
    var places = [Int32](repeating: 0, count: Int(starts[size]))
    var next = starts
    for at in text.indices.dropLast(5) where text[at] >= 0xE0 {
      let slot = Self.hash(text, at) & mask
      places[Int(next[slot])] = Int32(truncatingIfNeeded: at)
      next[slot] += 1
    }
    self.starts = starts
    self.places = places
  }

  /// The places where a stretch may stand, in order; nil when it does not begin with such a pair.
  func places(of stretch: ArraySlice<UInt8>) -> ArraySlice<Int32>? {
    guard stretch.count > 5, stretch[stretch.startIndex] >= 0xE0 else { return nil }
    let slot = Self.hash(stretch, stretch.startIndex) & mask
    return places[Int(starts[slot])..<Int(starts[slot + 1])]
  }

  /// A hash of six bytes (FNV-1a, Fowler, Noll and Vo 1991).
  private static func hash<Bytes: Collection<UInt8>>(_ bytes: Bytes, _ at: Int) -> Int where Bytes.Index == Int {
    var hash: UInt32 = 2_166_136_261
    for step in 0..<6 { hash = (hash ^ UInt32(bytes[at + step])) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}
