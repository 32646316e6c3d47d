import Languages

/// The words of a document's sentences, and where sequences of them stand.
struct EnglishIndex: Sendable {
  /// Words a sentence.
  let words: [[EnglishWord]]
  private let places: [String: [(sentence: Int, word: Int)]]

  init(_ side: Side) {
    words = side.words
    var places: [String: [(sentence: Int, word: Int)]] = [:]
    for (sentence, row) in words.enumerated() {
      for (number, word) in row.enumerated() { places[word.key, default: []].append((sentence, number)) }
    }
    self.places = places
  }

  /// Where the words stand one after the other with spaces alone between, as sentence and word numbers.
  func occurrences(of keys: [String]) -> [(sentence: Int, words: Range<Int>)] {
    guard let first = keys.first else { return [] }
    return (places[first] ?? []).compactMap { place in
      let row = words[place.sentence], end = place.word + keys.count
      guard end <= row.count else { return nil }
      for offset in 1..<max(1, keys.count)
      where row[place.word + offset].key != keys[offset] || !row[place.word + offset].isJoined { return nil }
      return (place.sentence, place.word..<end)
    }
  }

  /// Where the words stand one after the other in a sentence, as word numbers.
  static func places(of keys: [String], in row: [EnglishWord]) -> [Range<Int>] {
    guard let first = keys.first, row.count >= keys.count else { return [] }
    return (0...row.count - keys.count).compactMap { start in
      guard row[start].key == first else { return nil }
      let fits = keys.indices.allSatisfy {
        row[start + $0].key == keys[$0] && ($0 == 0 || row[start + $0].isJoined)
      }
      return fits ? start..<start + keys.count : nil
    }
  }

  /// The scalars from the first to the last word.
  func range(_ sentence: Int, _ range: Range<Int>) -> Range<Int> {
    words[sentence][range.lowerBound].range.lowerBound..<words[sentence][range.upperBound - 1].range.upperBound
  }

  /// How a term is written: its dictionary form and the plural that the document has, the better one first.
  ///
  /// The base form, where the document has it; else the spelling met most often, in small letters rather than capitals. Beside a
  /// base form stands the plural that is met as often; beside a plural alone its base form, and before it where the document has
  /// the head word by itself in the singular.
  func spellings(of places: [(sentence: Int, words: Range<Int>)], _ side: Side) -> [String] {
    var counts: [String: (count: Int, isBase: Bool)] = [:]
    for place in places {
      let text = side.texts[place.sentence].text(range(place.sentence, place.words))
      let isBase = words[place.sentence][place.words].allSatisfy { $0.key == $0.lower }
      counts[text, default: (0, isBase)].count += 1
    }
    func rank(_ entry: (key: String, value: (count: Int, isBase: Bool))) -> (Int, Int, Int, Int, String) {
      let capitals = entry.key.unicodeScalars.count { $0.isCapital }
      return (entry.value.isBase ? 0 : 1, -entry.value.count, capitals, entry.key.utf8.count, entry.key)
    }
    guard let first = counts.min(by: { rank($0) < rank($1) }) else { return [] }
    if first.value.isBase {
      let plural = counts.filter { !$0.value.isBase && $0.value.count >= first.value.count }
        .min { rank($0) < rank($1) }
      return [first.key] + (plural.map { [$0.key] } ?? [])
    }
    guard let (base, isKnown) = base(of: first.key) else { return [first.key] }
    return isKnown ? [base, first.key] : [first.key, base]
  }

  /// A spelling with its last word in the singular, and whether the document has that word; nil where another word is
  /// inflected or the last is no plural.
  private func base(of spelling: String) -> (text: String, isKnown: Bool)? {
    let parts = EnglishWords.words(ScalarText(spelling))
    guard let last = parts.last, EnglishPlural.hasSingular(last.text), spelling.hasSuffix(last.text),
      parts.dropLast().allSatisfy({ $0.key == $0.lower })
    else { return nil }
    let singular = EnglishPlural.singular(last.text)
    let isKnown = (places[last.key] ?? []).contains { words[$0.sentence][$0.word].lower == last.key }
    return (String(spelling.dropLast(last.text.count)) + singular, isKnown)
  }
}
