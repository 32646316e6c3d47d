/// Greek letters as the Latin letter that their names begin with, so that α in TNF-α meets *alpha* and α alike.
enum GreekLetters {
  /// The initials of the names of U+03B1 to U+03C9 (ς like σ).
  private static let initials = Array("abgdezetiklmnxoprsstupcpo".utf8)

  /// The initial of a Greek letter's name, small or capital; nil for any other scalar.
  static func initial(of scalar: UInt32) -> UInt8? {
    let small = (0x391...0x3A9).contains(scalar) ? scalar + 0x20 : scalar
    return (0x3B1...0x3C9).contains(small) ? initials[Int(small - 0x3B1)] : nil
  }

  /// Names of Greek letters that are long enough to be no other word's beginning.
  private static let names: [[UInt8]] = [
    "alpha", "beta", "gamma", "delta", "epsilon", "kappa", "lambda", "sigma", "theta", "omega", "zeta",
  ].map { Array($0.utf8) }

  /// Small letters and digits with a Greek letter's name, alone or before a number (`beta1`), as its initial.
  static func abbreviated(_ letters: [UInt8]) -> [UInt8] {
    guard letters.count >= 4, let name = names.first(where: { letters.starts(with: $0) }),
      letters[name.count...].allSatisfy(FoldedText.isDigit)
    else { return letters }
    return [letters[0]] + letters[name.count...]
  }

  /// Bytes with each Greek letter as one Latin letter.
  static func latin(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xCE || $0 == 0xCF }) else { return Array(bytes) }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap { scalar in
      initial(of: scalar.value).map { [$0] } ?? Array(String(scalar).utf8)
    }
  }
}
