import ICU

/// Numbers in words: ICU's rules of the language that a format means.
enum NumberWords {
  /// A language's rules, and whether the word begins with a capital.
  struct Rule {
    let locale: String
    var set: String?
    var isCapitalized = false
  }

  static let rules: [String: Rule] = [
    "cardinalText": Rule(locale: "en", isCapitalized: true),
    "ordinalText": Rule(locale: "en", set: "%spellout-ordinal", isCapitalized: true),
    "vietnameseCounting": Rule(locale: "vi"),
    "hindiCounting": Rule(locale: "hi"),
    "thaiCounting": Rule(locale: "th"),
    "koreanLegal": Rule(locale: "ko", set: "%spellout-cardinal-native"),
  ]

  /// The number's word; nil when ICU has none.
  static func string(_ number: Int, _ rule: Rule) -> String? {
    guard let spelling = try? NumberSpelling(locale: rule.locale),
      let word = try? spelling.spell(Double(number), ruleSet: rule.set)
    else { return nil }
    return rule.isCapitalized ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}
