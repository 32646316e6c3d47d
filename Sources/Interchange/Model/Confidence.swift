/// How sure it is that texts translate each other, 0 to 1, with the four digits that files hold.
enum Confidence {
  /// A confidence as files hold it.
  static func rounded(_ confidence: Double) -> Double { (confidence * 10_000).rounded() / 10_000 }

  /// A number of another program, nil when it is none from 0 to 1.
  static func checked(_ number: Double) -> Double? { (0...1).contains(number) ? rounded(number) : nil }

  /// The confidence of a text.
  static func read(_ text: String) -> Double? { Double(text).flatMap(checked) }

  /// The confidence without zeros at its end.
  static func text(_ confidence: Double) -> String {
    let digits = Int((confidence * 10_000).rounded())
    if digits % 10_000 == 0 { return "\(digits / 10_000)" }
    var fraction = String(10_000 + digits % 10_000).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return "\(digits / 10_000).\(fraction)"
  }
}
