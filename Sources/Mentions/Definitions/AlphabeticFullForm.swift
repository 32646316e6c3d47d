/// Finds where an acronym's full form begins in a language with initials.
///
/// The method is Schwartz and Hearst's (A simple algorithm for identifying abbreviation definitions in biomedical text,
/// PSB 2003): the words before the bracket are searched for the acronym's letters, the first of which must begin a word.
/// Instead of their greedy search from the right, which is content with letters inside any word, all alignments are
/// weighed, so that initials count most, letters at a word's beginning next, and words left over count against; `4`
/// stands for “for”, `2` for “to”, `&` for “and”, `X` for “everything” or “exchange”. Nested brackets are passed over.
/// Names that initials do not explain (Telecommunication Standardization Sector, ITU-T) are taken from the glossary, or
/// when the initials agree in another order.
struct AlphabeticFullForm: Sendable {
  let skipped: Set<String>
  /// Known full forms by acronym.
  let known: [String: [String]]

  /// A word before the bracket.
  struct Word {
    let range: Range<Int>
    let letters: [UInt8]
    let isSkipped: Bool
    /// Whether a hyphen, or a sign of a chemical name, joins it to the word before: *based* in *blockchain-based*, 4 in *3,4-*.
    let isJoined: Bool
    /// Whether brackets are passed over between it and the next word.
    var isBeforeBrackets = false
    /// Whether it says no more than a place: the numbers in *6-cyano-7-nitroquinoxaline-2,3-dione*.
    var isLocant: Bool { isJoined && letters.allSatisfy(FoldedText.isDigit) }
  }

  /// The stretch of the full form that ends at `end`. With `isWhole` the form must begin there; with `needsInitials` every
  /// letter must be the initial of a word.
  func fullForm(
    _ text: FoldedText, endingAt end: Int, of acronym: String, isWhole start: Int? = nil, needsInitials: Bool = false
  ) -> Range<Int>? {
    if let form = knownForm(text, end, acronym).map({ sector(text, $0.lowerBound)..<$0.upperBound }) {
      return start == nil || form.lowerBound == start ? form : nil
    }
    let signs = AcronymSymbols(acronym)
    guard signs.symbols.count >= 2 else { return nil }
    let words = words(text, end, limit: start ?? 0, most: min(18, signs.symbols.count * 2 + 5))
    if words.isEmpty { return nil }
    let first =
      best(words, signs, start, weakest: needsInitials ? 1.6 : 1.0)
      ?? (needsInitials ? inOneWord(words, signs) : other(words, signs, acronym) ?? placed(words, signs, text))
    guard var first, start == nil || words[first].range.lowerBound == start else { return nil }
    // A compound with a hyphen is one word: c-Jun N-terminal kinase.
    while words[first].isJoined, first > 0, start == nil { first -= 1 }
    return sector(text, words[first].range.lowerBound)..<end
  }

  /// Where it begins by the rules for what initials do not explain, the surest first.
  private func other(_ words: [Word], _ signs: AcronymSymbols, _ acronym: String) -> Int? {
    permuted(words, signs) ?? turned(words, acronym) ?? inOneWord(words, signs) ?? numbered(words, signs)
  }

  /// A name that says behind *of* which country's it is: Communications Authority of Kenya (CA). The words before must be as
  /// many as letters, with these for initials, and all have capitals.
  private func placed(_ words: [Word], _ signs: AcronymSymbols, _ text: FoldedText) -> Int? {
    func hasCapital(_ word: Word) -> Bool { FoldedText.isUpper(text[word.range.lowerBound]) }
    guard let of = words.lastIndex(where: { $0.letters.elementsEqual("of".utf8) }),
      case let place = words[(of + 1)...], !place.isEmpty, place.allSatisfy(hasCapital)
    else { return nil }
    let named = words[..<of].indices.filter { !words[$0].isSkipped }.suffix(signs.symbols.count)
    guard named.map({ words[$0].letters.first }) == signs.symbols, named.allSatisfy({ hasCapital(words[$0]) })
    else { return nil }
    return named.first
  }

  // MARK: Words

  /// The words that end at `end`, in order; it stops at punctuation that ends a phrase and at an open bracket. Of brackets
  /// that belong to a chemical name the words inside count too: *poly(ADP-ribose) polymerase*.
  private func words(_ text: FoldedText, _ end: Int, limit: Int, most: Int) -> [Word] {
    var result: [Word] = []
    var count = 0
    var within: Int?
    var hasPassed = false
    var at = end
    while at > limit, count < most, result.count < 40 {
      let byte = text[at - 1]
      if isWordByte(text, at - 1) {
        var start = at
        while start > limit, isWordByte(text, start - 1) { start -= 1 }
        result.append(word(text, start..<at))
        result[result.count - 1].isBeforeBrackets = hasPassed
        hasPassed = false
        if result.last?.isJoined == false { count += 1 }
        at = start
      } else if byte == 0x29 || byte == 0x5D {
        guard let open = opening(text, at - 1, limit) else { break }
        let isInside = isPartOfWord(text, open, at - 1)
        within = isInside ? open : within
        hasPassed = hasPassed || !isInside && !result.isEmpty
        at = isInside ? at - 1 : open
      } else if [0x20, 0x2D, 0x2C, 0x22, 0x27, 0x2F, 0x25, 0x2B].contains(byte) || at - 1 == within
        || byte == 0x2E && FoldedText.isDigit(text[at]) && FoldedText.isDigit(text[at - 2])
        || byte == 0x3A && isWordByte(text, at) && isWordByte(text, at - 2)
      {
        at -= 1
      } else if at >= 3, (0x2018...0x201D).contains(text.wide(at - 3)) || text.wide(at - 3) == 0x2032 {
        at -= 3
      } else {
        break
      }
    }
    return result.reversed()
  }

  private func word(_ text: FoldedText, _ range: Range<Int>) -> Word {
    let letters = GreekLetters.abbreviated(
      GreekLetters.latin(text.bytes[range]).map { FoldedText.isUpper($0) ? $0 | 0x20 : $0 })
    let start = range.lowerBound
    return Word(
      range: range, letters: letters,
      isSkipped: skipped.contains(String(decoding: letters, as: UTF8.self))
        || letters == [0x73] && (text[start - 1] == 0x27 || text.wide(start - 3) == 0x2019),
      isJoined: isJoined(text, start))
  }

  /// Whether nothing but hyphens and signs of chemical names stands between a word and the one before it.
  private func isJoined(_ text: FoldedText, _ start: Int) -> Bool {
    var at = start
    while at > 1, [0x2D, 0x2C, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x2E, 0x3A].contains(text[at - 1]) { at -= 1 }
    return at < start && at > 0 && isWordByte(text, at - 1)
  }

  /// Whether brackets belong to the word before them: no space on their left, and on their right more of the word, or a
  /// hyphen inside.
  private func isPartOfWord(_ text: FoldedText, _ open: Int, _ close: Int) -> Bool {
    guard open > 0, isWordByte(text, open - 1) || text[open - 1] == 0x2D else { return false }
    return text[close + 1] == 0x2D || isWordByte(text, close + 1)
      || text.bytes[open..<close].contains(0x2D) && !text.bytes[open..<close].contains(0x20)
  }

  /// The first bytes of accented and of Greek letters.
  private static func isLead(_ byte: UInt8) -> Bool { (0xC3...0xC9).contains(byte) || byte == 0xCE || byte == 0xCF }

  /// Letters, digits, & and the bytes of accented and Greek letters.
  private func isWordByte(_ text: FoldedText, _ at: Int) -> Bool {
    let byte = text[at]
    return FoldedText.isAlphanumeric(byte) || byte == 0x26 || Self.isLead(byte)
      || byte & 0xC0 == 0x80 && Self.isLead(text[at - 1])
  }

  private func opening(_ text: FoldedText, _ close: Int, _ limit: Int) -> Int? {
    let mark = text[close], other: UInt8 = mark == 0x5D ? 0x5B : 0x28
    var depth = 0
    for at in stride(from: close, through: limit, by: -1) {
      if text[at] == mark { depth += 1 }
      if text[at] == other {
        depth -= 1
        if depth == 0 { return at }
      }
    }
    return nil
  }

  // MARK: Alignments

  /// The word at which the best alignment begins.
  private func best(_ words: [Word], _ signs: AcronymSymbols, _ start: Int?, weakest: Double) -> Int? {
    var alignment = InitialAlignment(words: words, symbols: signs.symbols, year: signs.year)
    var best: (score: Double, first: Int)?
    for first in words.indices where !words[first].isSkipped || first == 0 || opensName(words[first], signs) {
      if let start, words[first].range.lowerBound != start { continue }
      guard var score = alignment.score(from: first) else { continue }
      if words[first].isSkipped { score -= 0.1 }
      guard score > best?.score ?? -.infinity else { continue }
      best = (score, first)
    }
    guard let best, best.score >= Double(signs.symbols.count) * weakest else { return nil }
    return best.first
  }

  /// Whether a name may begin with a small word: *in vitro fertilization*, but not *the* and *a*.
  private func opensName(_ word: Word, _ signs: AcronymSymbols) -> Bool {
    signs.symbols.count > 2 && word.letters.count == 2 && !word.letters.elementsEqual("an".utf8)
  }

  /// As many words as letters right before the bracket, whose initials are the letters in another order; a number is one
  /// letter: 50% inhibitory concentration (IC50).
  private func permuted(_ words: [Word], _ signs: AcronymSymbols) -> Int? {
    let symbols = signs.symbols.enumerated().filter { at, symbol in
      at == 0 || !FoldedText.isDigit(symbol) || !FoldedText.isDigit(signs.symbols[at - 1])
    }.map(\.element)
    let content = words.indices.filter { !words[$0].isSkipped }.suffix(symbols.count)
    guard symbols.count >= 3, content.count == symbols.count, let first = content.first,
      content.compactMap({ words[$0].letters.first }).sorted() == symbols.sorted()
    else { return nil }
    return first
  }

  /// A quantity's letter with what is said of it behind: maximum concentration (Cmax), maximal velocity (Vmax), dissociation
  /// constant (Kd); a constant's letter is K.
  private func turned(_ words: [Word], _ acronym: String) -> Int? {
    let signs = Array(acronym.utf8)
    guard signs.count >= 2, FoldedText.isUpper(signs[0]), signs.dropFirst().allSatisfy(FoldedText.isLower),
      case let content = words.indices.filter({ !words[$0].isSkipped }).suffix(2), content.count == 2,
      let first = content.first, let last = content.last
    else { return nil }
    let isConstant = signs[0] == 0x4B && words[last].letters.starts(with: "constant".utf8)
    let says = words[first].letters
    let isExtreme = Self.extremes.contains { name, words in
      signs.dropFirst().elementsEqual(name.utf8) && words.contains { says.elementsEqual($0.utf8) }
    }
    guard words[last].letters.first == signs[0] | 0x20 || isConstant, isExtreme || says.starts(with: signs.dropFirst())
    else { return nil }
    return first
  }

  private static let extremes = [("max", ["peak", "highest"]), ("min", ["trough", "lowest", "nadir"])]

  /// The one word before the bracket when it has all letters in order, each behind the first at the beginning of a syllable:
  /// intraperitoneal (ip); with three letters or more wherever they stand (methylenedioxymethamphetamine, MDMA).
  private func inOneWord(_ words: [Word], _ signs: AcronymSymbols) -> Int? {
    guard let last = words.indices.last, words[last].letters.count >= 2 * signs.symbols.count + 2,
      words[last].letters.first == signs.symbols[0], signs.symbols.allSatisfy(FoldedText.isLower)
    else { return nil }
    return InitialAlignment.contains(words[last].letters, signs.symbols, onlyOpenings: signs.symbols.count < 3)
      ? last : nil
  }

  /// A questionnaire's number of questions, last in its short form and first in its name: 36-item Short Form Health Survey
  /// (SF-36).
  private func numbered(_ words: [Word], _ signs: AcronymSymbols) -> Int? {
    let tail = signs.symbols.reversed().prefix(while: FoldedText.isDigit).reversed()
    let digits = signs.year.map { Array($0.utf8) } ?? Array(tail)
    let letters = signs.year == nil ? Array(signs.symbols.dropLast(digits.count)) : signs.symbols
    guard !digits.isEmpty, letters.count >= 2, let number = words.indices.last(where: { words[$0].letters == digits })
    else { return nil }
    let isName = words.indices[(number + 1)...].prefix(2).contains { first in
      words.indices[first...].contains { last in
        var alignment = InitialAlignment(words: Array(words[first...last]), symbols: letters, year: nil)
        return alignment.score(from: 0) ?? 0 >= 1.25 * Double(letters.count)
      }
    }
    return isName ? number : nil
  }

  private func knownForm(_ text: FoldedText, _ end: Int, _ acronym: String) -> Range<Int>? {
    let signs = AcronymSymbols(acronym)
    let stem = signs.year == nil ? acronym : String(acronym.dropLast(3))
    let singular = stem.hasSuffix("s") ? String(stem.dropLast()) : stem
    let forms = (known[stem] ?? []) + (known[singular] ?? [])
    for form in forms.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) where form != acronym {
      for suffix in [form, form + "s"] {
        let start = end - suffix.utf8.count
        guard start >= 0, text.isWordStart(start), text[start - 1] != 0x2D,
          text.string(start..<end).lowercased() == suffix.lowercased()
        else { continue }
        return start..<end
      }
    }
    return nil
  }

  // MARK: Edges

  /// “ITU-T ” before “Study Group 20” or “SG20” belongs to the name.
  private func sector(_ text: FoldedText, _ start: Int) -> Int {
    guard text.has("SG", at: start) || text.has("Study Group", at: start), start >= 6, text.has("ITU-", at: start - 6)
    else { return start }
    return start - 6
  }
}
