/// The best alignment of an acronym's signs with words: a dynamic programme over words and signs.
///
/// Inside a word a letter that opens a syllable (electro|c|ardio|g|ram) says more than another: compounds of Greek and Latin
/// are abbreviated by their parts.
struct InitialAlignment {
  private let words: [AlphabeticFullForm.Word]
  private let symbols: [UInt8]
  private let year: String?
  private var memory: [Double?]

  /// What a match or a miss is worth. Hand-set so that one letter inside a word never outweighs an initial.
  private enum Weight {
    static let initial = 2.0, follows = 0.9, opens = 0.75, inside = 0.45
    static let leftOver = -1.2, leftOverBesideTwo = -2.5, leftOverPart = -0.4, leftOverSmall = -0.1, missing = -2.5
    static let within = 0.4, missingIndex = -1.7, overBrackets = -0.8
  }

  init(words: [AlphabeticFullForm.Word], symbols: [UInt8], year: String?) {
    self.words = words
    self.symbols = symbols
    self.year = year
    memory = Array(repeating: nil, count: (words.count + 1) * (symbols.count + 1))
  }

  /// The best score of an alignment whose first word is `first` and begins with the first sign; nil when it does not.
  mutating func score(from first: Int) -> Double? {
    guard matches(words[first], symbols[0]) else { return nil }
    return consumed(first, 0)
  }

  /// The best score of the words from `word` with the signs from `sign`.
  private mutating func rest(_ word: Int, _ sign: Int) -> Double {
    if sign == symbols.count { return leftOver(from: word) }
    if word == words.count { return (sign..<symbols.count).reduce(0) { $0 + cost(ofMissing: $1) } }
    let key = word * (symbols.count + 1) + sign
    if let known = memory[key] { return known }
    let skip = cost(of: words[word]) + passed(word) + rest(word + 1, sign)
    var best = max(skip, cost(ofMissing: sign) + rest(word, sign + 1))
    if matches(words[word], symbols[sign]) { best = max(best, consumed(word, sign)) }
    if symbols.count > 2, let inner = within(word, sign) { best = max(best, inner) }
    memory[key] = best
    return best
  }

  /// What it costs to go on behind a word: something where brackets are passed over, which rarely stand inside a name.
  private func passed(_ word: Int) -> Double { words[word].isBeforeBrackets ? Weight.overBrackets : 0 }

  /// What the words behind the last sign cost; the year of an assembly's name costs nothing.
  private func leftOver(from word: Int) -> Double {
    words[word...].reduce(0) { sum, word in
      if let year, word.letters.suffix(2).elementsEqual(year.utf8), word.letters.count == 4 { return sum }
      return sum + cost(of: word)
    }
  }

  /// What a word costs that no sign stands for: *and* next to nothing, a part of a compound little.
  private func cost(of word: AlphabeticFullForm.Word) -> Double {
    if word.isSkipped || word.isLocant { return Weight.leftOverSmall }
    if word.isJoined { return Weight.leftOverPart }
    // Two letters are found in any few words.
    return symbols.count > 2 ? Weight.leftOver : Weight.leftOverBesideTwo
  }

  /// What a sign costs that no word has: less when it is a number at the end, which may be an index (BOD5).
  private func cost(ofMissing sign: Int) -> Double {
    sign > 2 && sign == symbols.count - 1 && FoldedText.isDigit(symbols[sign]) ? Weight.missingIndex : Weight.missing
  }

  /// The best score when the sign opens a syllable inside `word`, whose initial is none of the signs: alanine
  /// amino|transferase (ALT).
  private mutating func within(_ word: Int, _ sign: Int) -> Double? {
    let letters = words[word].letters
    guard letters.count > 5, !words[word].isSkipped, !FoldedText.isDigit(symbols[sign]),
      let place = letters.indices.dropFirst(2).first(where: { letters[$0] == symbols[sign] && Self.opens(letters, $0) })
    else { return nil }
    return Weight.within + further(word, place, sign + 1)
  }

  /// Whether a word has the signs in order, the first at its beginning; with `onlyOpenings` each where a syllable opens.
  static func contains(_ letters: [UInt8], _ symbols: [UInt8], onlyOpenings: Bool) -> Bool {
    guard letters.first == symbols.first else { return false }
    var at = 0
    for symbol in symbols.dropFirst() {
      guard
        let next = letters.indices[(at + 1)...].first(where: {
          letters[$0] == symbol && (!onlyOpenings || opens(letters, $0))
        })
      else { return false }
      at = next
    }
    return true
  }

  /// The best score when `word` takes the sign as its initial, and perhaps more signs inside.
  private mutating func consumed(_ word: Int, _ sign: Int) -> Double {
    Weight.initial + further(word, 0, sign + 1)
  }

  /// The best score of what follows a letter of a word that has taken a sign.
  private mutating func further(_ word: Int, _ at: Int, _ sign: Int) -> Double {
    var best = passed(word) + rest(word + 1, sign)
    let letters = words[word].letters
    guard sign < symbols.count, at + 1 < letters.count,
      let found = letters[(at + 1)...].firstIndex(of: symbols[sign])
    else { return best }
    best = max(best, value(found, after: at, letters) + further(word, found, sign + 1))
    // The first place, or the first one that opens a syllable.
    let opening = letters.indices[(found + 1)...].first { letters[$0] == symbols[sign] && Self.opens(letters, $0) }
    if let opening, !Self.opens(letters, found) {
      best = max(best, Weight.opens + further(word, opening, sign + 1))
    }
    return best
  }

  private func value(_ found: Int, after at: Int, _ letters: [UInt8]) -> Double {
    found == at + 1 ? Weight.follows : Self.opens(letters, found) ? Weight.opens : Weight.inside
  }

  /// Whether a letter opens a syllable: a consonant before a vowel, or before l, r, h or y; a vowel behind another
  /// (radio|i|mmuno|a|ssay).
  private static func opens(_ letters: [UInt8], _ at: Int) -> Bool {
    if isVowel(letters[at]) { return isVowel(letters[at - 1]) }
    return at + 1 < letters.count && (isVowel(letters[at + 1]) || "lrhy".utf8.contains(letters[at + 1]))
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  /// Whether the sign can be the word's initial.
  private func matches(_ word: AlphabeticFullForm.Word, _ sign: UInt8) -> Bool {
    if word.letters.first == sign { return true }
    func begins(_ text: String) -> Bool { word.letters.starts(with: text.utf8) }
    switch sign {
    case 0x26: return word.letters.elementsEqual("and".utf8)
    case 0x31: return word.letters.elementsEqual("one".utf8) || word.letters.elementsEqual("first".utf8)
    case 0x32: return word.letters.elementsEqual("to".utf8) || word.letters.elementsEqual("two".utf8)
    case 0x33: return word.letters.elementsEqual("three".utf8) || word.letters.elementsEqual("third".utf8)
    case 0x34: return word.letters.elementsEqual("for".utf8) || word.letters.elementsEqual("four".utf8)
    case 0x78: return begins("ex") || begins("every") || begins("any") || begins("cross")
    default: return false
    }
  }
}
