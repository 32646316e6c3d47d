extension PairingReason {
  /// The reason in words, with its weight: `34/36 names, numbers and dates in both +210.4`.
  public var text: String {
    let words =
      switch kind {
      case .names: "the names differ in the language only"
      case .number: weight < 0 ? "different numbers" : "the number \(detail)"
      case .date: detail.isEmpty ? "different dates" : "the date \(detail)"
      case .mentions: "\(detail) names, numbers and dates in both"
      case .words: "\(detail) words translated"
      case .length: "length"
      case .onlyTwo: "there are only these two"
      case .said: "said so"
      }
    if weight == 0 { return words }
    return words + (weight > 0 ? " +" : " ") + "\(weight)"
  }
}

extension DoubtCause {
  /// The cause in words.
  public var text: String {
    switch self {
    case .rival(let other): "\(other) may be the counterpart as well"
    case .namesAgainstContents(let other): "the names say so, the contents say \(other)"
    case .contradiction: "what they say does not go together"
    case .revision: "one is a revision that the other is not"
    case .weak: "too little speaks for it"
    case .sameLanguage: "the names are those of two languages, the texts are in one"
    }
  }
}
