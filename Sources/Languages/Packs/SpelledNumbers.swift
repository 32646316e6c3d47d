import ICU

/// The number words of a language by ICU's rule-based number format, so that no pack lists a hundred of them.
enum SpelledNumbers {
  private static let cardinalRules = [
    "%spellout-numbering", "%spellout-cardinal", "%spellout-cardinal-masculine", "%spellout-cardinal-feminine",
    "%spellout-cardinal-neuter",
  ]
  private static let ordinalRules = [
    "%spellout-ordinal", "%spellout-ordinal-masculine", "%spellout-ordinal-feminine", "%spellout-ordinal-neuter",
    "%spellout-ordinal-masculine-genitive", "%spellout-ordinal-n", "%spellout-ordinal-r", "%spellout-ordinal-s",
  ]

  /// Number words to ninety-nine, in all genders the language's rules have.
  static func words(
    _ language: Language, ordinalSuffixes: [String], multipliers: [String: Double]
  ) -> NumberWords {
    NumberWords(
      cardinals: spelled(language, cardinalRules, 0...99), ordinals: spelled(language, ordinalRules, 1...99),
      ordinalPrefixes: [], ordinalSuffixes: ordinalSuffixes, multipliers: multipliers)
  }

  private static func spelled(_ language: Language, _ rules: [String], _ values: ClosedRange<Int>) -> [String: Int] {
    guard let spelling = try? NumberSpelling(locale: language.tag) else { return [:] }
    var words: [String: Int] = [:]
    for rule in rules {
      for value in values {
        guard let word = try? spelling.spell(Double(value), ruleSet: rule) else { break }
        let plain = String(String.UnicodeScalarView(word.unicodeScalars.filter { $0 != "\u{AD}" })).lowercased()
        if words[plain] == nil { words[plain] = value }
      }
    }
    return words
  }
}
