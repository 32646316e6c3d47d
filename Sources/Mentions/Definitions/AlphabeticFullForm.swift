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
    /// Whether a hyphen joins it to the word before: *based* in *blockchain-based*.
    let isJoined: Bool
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
      best(words, signs, start, weakest: needsInitials ? 1.6 : 1.05)
      ?? (needsInitials ? nil : permuted(words, signs) ?? turned(words, acronym))
    guard var first, start == nil || words[first].range.lowerBound == start else { return nil }
    // A compound with a hyphen is one word: c-Jun N-terminal kinase.
    while words[first].isJoined, first > 0, start == nil { first -= 1 }
    return sector(text, words[first].range.lowerBound)..<end
  }

  // MARK: Words

  /// The words that end at `end`, in order; it stops at punctuation that ends a phrase and at an open bracket.
  private func words(_ text: FoldedText, _ end: Int, limit: Int, most: Int) -> [Word] {
    var result: [Word] = []
    var at = end
    while at > limit, result.count < most {
      let byte = text[at - 1]
      if isWordByte(text, at - 1) {
        var start = at
        while start > limit, isWordByte(text, start - 1) { start -= 1 }
        let letters = GreekLetters.abbreviated(
          GreekLetters.latin(text.bytes[start..<at]).map { FoldedText.isUpper($0) ? $0 | 0x20 : $0 })
        result.append(
          Word(
            range: start..<at, letters: letters,
            isSkipped: skipped.contains(String(decoding: letters, as: UTF8.self))
              || letters == [0x73] && (text[start - 1] == 0x27 || text.wide(start - 3) == 0x2019),
            isJoined: start > 1 && text[start - 1] == 0x2D && isWordByte(text, start - 2)))
        at = start
      } else if byte == 0x29 {
        guard let open = opening(text, at - 1, limit) else { break }
        at = open
      } else if [0x20, 0x2D, 0x2C, 0x22, 0x27, 0x2F, 0x25, 0x2B].contains(byte) {
        at -= 1
      } else if at >= 3, (0x2018...0x201D).contains(text.wide(at - 3)) {
        at -= 3
      } else {
        break
      }
    }
    return result.reversed()
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
    var depth = 0
    for at in stride(from: close, through: limit, by: -1) {
      if text[at] == 0x29 { depth += 1 }
      if text[at] == 0x28 {
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
    for first in words.indices where !words[first].isSkipped || first == 0 {
      if let start, words[first].range.lowerBound != start { continue }
      guard let score = alignment.score(from: first), score > best?.score ?? -.infinity else { continue }
      best = (score, first)
    }
    guard let best, best.score >= Double(signs.symbols.count) * weakest else { return nil }
    return best.first
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

  /// A quantity's letter with what is said of it behind: maximum concentration (Cmax), maximal velocity (Vmax).
  private func turned(_ words: [Word], _ acronym: String) -> Int? {
    let signs = Array(acronym.utf8)
    guard signs.count >= 4, FoldedText.isUpper(signs[0]), signs.dropFirst().allSatisfy(FoldedText.isLower),
      case let content = words.indices.filter({ !words[$0].isSkipped }).suffix(2), content.count == 2,
      let first = content.first, let last = content.last, words[last].letters.first == signs[0] | 0x20,
      words[first].letters.starts(with: signs.dropFirst())
    else { return nil }
    return first
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
