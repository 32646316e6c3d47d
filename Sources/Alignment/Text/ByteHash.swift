/// FNV-1a over bytes, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv): the same on every run and machine, as what is
/// written to files must be.
enum ByteHash {
  /// The state before the first byte.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of `bytes`, going on from `state`.
  static func of(_ bytes: some Sequence<UInt8>, from state: UInt64 = start) -> UInt64 {
    var state = state
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return state
  }
}
