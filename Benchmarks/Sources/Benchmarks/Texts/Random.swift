/// Random numbers from a seed: the same on every run and machine (SplitMix64, Steele and others 2014).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something of the given probability happens.
  mutating func happens(_ probability: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < probability }

  /// A number below `count`.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// A number below `count`, the smaller the likelier, about as words are (Zipf's law).
  mutating func ranked(_ count: Int) -> Int {
    let uniform = Double(next() >> 11) * 0x1p-53
    var value = 1.0
    // (count + 1) ^ uniform - 1, by its exponential series in steps that are the same on every machine.
    let base = Double(count + 1)
    var power = base
    var rest = uniform
    for _ in 0..<24 {
      power = power.squareRoot()
      rest *= 2
      if rest >= 1 {
        value *= power
        rest -= 1
      }
    }
    return min(count - 1, Int(value) - 1)
  }
}
