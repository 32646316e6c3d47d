import Languages

/// What the Chinese from each of its places on may stand for in an English sentence: the steps from which a compound is
/// put together.
struct CompoundSteps {
  /// A word of the lexicon that translates one word, or a term of the glossary that translates several.
  struct Step {
    /// How many characters it has.
    let length: Int
    /// The English words, as numbers.
    let words: Range<Int>

    var isPhrase: Bool { words.count > 1 }
  }

  /// The steps from each place of the Chinese on, terms of the glossary first.
  let steps: [[Step]]

  /// The pieces of a Chinese sentence: what the lexicon and the glossary know there, whatever the English.
  struct Pieces {
    let words: [[PieceTable.Piece]]
    /// Numbers of the glossary's terms with several English words.
    let terms: [[Int]]

    init(_ text: ScalarText, _ table: PieceTable, _ glossary: GlossaryIndex) {
      words = table.pieces(text)
      terms = text.scalars.indices.map { place in
        (glossary.byFirst[text.scalars[place]] ?? []).filter { number in
          let pair = glossary.pairs[number]
          return pair.en.count > 1 && text.has(pair.zh, at: place) && pair.zh.allSatisfy(\.isHan)
        }
      }
    }
  }

  init(_ pieces: Pieces, _ words: [EnglishWord], _ table: PieceTable, _ glossary: GlossaryIndex) {
    var places: [Int: [Int]] = [:]
    for (place, stem) in table.stems(words).enumerated() where !words[place].isGrammatical {
      places[stem, default: []].append(place)
    }
    steps = pieces.words.indices.map { start in
      var steps: [Step] = []
      for number in pieces.terms[start] {
        let pair = glossary.pairs[number]
        for range in EnglishIndex.places(of: pair.en, in: words) {
          steps.append(Step(length: pair.zh.count, words: range))
        }
      }
      for piece in pieces.words[start] {
        for stem in piece.stems {
          for place in places[stem] ?? [] { steps.append(Step(length: piece.length, words: place..<place + 1)) }
        }
      }
      return steps
    }
  }
}
