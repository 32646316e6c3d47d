import Languages

/// What scalars a sentence has at all, found in one pass.
struct SentenceTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A decimal digit.
  static let digit = SentenceTraits(rawValue: 1)
  /// A capital of ASCII.
  static let capital = SentenceTraits(rawValue: 2)
  /// A quotation mark that may open a title.
  static let quotation = SentenceTraits(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The traits of some scalars.
  init(_ scalars: [Unicode.Scalar]) {
    var traits: SentenceTraits = []
    for scalar in scalars {
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19: traits.insert(.digit)
      case 0x41...0x5A: traits.insert(.capital)
      case 0x22, 0x201C: traits.insert(.quotation)
      default: break
      }
    }
    self = traits
  }
}
