import Languages

/// One side of an alignment as the search sees it: sentences as runs of word numbers, lengths and word frequencies.
///
/// Everything is flat: the words of sentence `s` are `tokens[starts[s]..<starts[s + 1]]`.
struct TextSide {
  let language: Language
  /// How many sentences.
  let count: Int
  let vocabulary: Vocabulary
  let tokens: [Int32]
  let starts: [Int]
  /// Relative frequency of each word, one more than its count so that none is 0.
  let frequency: [Float]
  /// Unicode scalars before each sentence; one more entry than sentences.
  let lengthBefore: [Double]
  /// Marks at which a sentence could have been divided, before each sentence; one more entry than sentences.
  let clausesBefore: [Int32]

  /// Words and lengths of `sentences`.
  init(_ sentences: [String], language: Language, pack: any LanguagePack, lexicon: Lexicon) {
    self.language = language
    count = sentences.count
    var vocabulary = Vocabulary()
    var tokens: [Int32] = []
    var starts = [0]
    var lengths = [0.0]
    var clauses: [Int32] = [0]
    starts.reserveCapacity(count + 1)
    let words = SentenceWords(sentences, pack: pack, lexicon: lexicon)
    words.forEachSentence { index, parts in
      var marks: Int32 = 0
      for word in parts {
        tokens.append(vocabulary.intern(word))
        if Punctuation.endsClause(word) { marks += 1 }
      }
      starts.append(tokens.count)
      clauses.append(clauses[index] + marks)
      lengths.append(lengths[index] + Double(max(1, sentences[index].unicodeScalars.count)))
    }
    var counts = [Float](repeating: 1, count: vocabulary.words.count)
    for token in tokens { counts[Int(token)] += 1 }
    let total = Float(max(1, tokens.count))
    self.vocabulary = vocabulary
    self.tokens = tokens
    self.starts = starts
    frequency = counts.map { $0 / total }
    lengthBefore = lengths
    clausesBefore = clauses
  }

  /// All scalars of the side.
  var length: Double { lengthBefore[count] }

  /// The words of a run of sentences, as a stretch of `tokens`.
  func tokenRange(_ sentences: Range<Int>) -> Range<Int> { starts[sentences.lowerBound]..<starts[sentences.upperBound] }
}
