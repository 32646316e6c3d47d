/// Some scalars, asked for at every place of a text: a bit for each of the first 65,536, where all marks and nearly all
/// characters are, so that most answers cost one look.
struct ScalarSet: Sendable {
  private var bits: [UInt64]
  private var others: Set<UInt32> = []

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    bits = Array(repeating: 0, count: 1024)
    for scalar in scalars {
      if scalar.value < 0x10000 {
        bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
      } else {
        others.insert(scalar.value)
      }
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000
      ? bits[Int(scalar.value >> 6)] >> UInt64(scalar.value & 63) & 1 == 1 : others.contains(scalar.value)
  }
}
