import Languages

/// Where the words of some sentences stand, by their small letters: what is looked for name by name costs only the places
/// of its words.
struct WordIndex {
  /// A word, by its sentence and its number there.
  struct Place: Hashable {
    let sentence: Int
    let word: Int
  }

  /// The sentences that are indexed.
  let sentences: [DraftSentence]
  /// The words of each sentence, in scalars.
  let words: [[Range<Int>]]
  /// The places of each word in small letters, in order.
  let places: [String: [Place]]

  init(_ sentences: [DraftSentence]) {
    self.sentences = sentences
    let words = sentences.map(\.facts.words)
    self.words = words
    places = sentences.indices.reduce(into: [:]) { places, number in
      for (at, word) in words[number].enumerated() {
        places[sentences[number].text(word).lowercased(), default: []].append(Place(sentence: number, word: at))
      }
    }
  }
}
