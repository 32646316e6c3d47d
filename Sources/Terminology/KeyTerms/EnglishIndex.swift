import Languages

/// The words of a document's sentences, and where sequences of them stand.
struct EnglishIndex: Sendable {
  /// Words a sentence.
  let words: [[EnglishWord]]
  private let places: [String: [(sentence: Int, word: Int)]]

  init(_ side: Side) {
    words = side.texts.map { EnglishWords.words($0) }
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

  /// The spelling met most often; of those met as often the one in small letters, then the shortest.
  func spelling(of places: [(sentence: Int, words: Range<Int>)], _ side: Side) -> String {
    var counts: [String: Int] = [:]
    for place in places { counts[side.texts[place.sentence].text(range(place.sentence, place.words)), default: 0] += 1 }
    func rank(_ text: String) -> (Int, Int, Int, String) {
      (-(counts[text] ?? 0), text.unicodeScalars.count { $0.isCapital }, text.utf8.count, text)
    }
    return counts.keys.min { rank($0) < rank($1) } ?? ""
  }
}
