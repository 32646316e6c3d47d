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
  /// The clauses of each sentence: `clauseStarts[clausesBefore[s]..<clausesBefore[s + 1]]` are where they begin in
  /// `tokens`; every sentence has at least one.
  let clauseStarts: [Int]
  let clausesBefore: [Int]

  /// Words and lengths of `sentences`.
  init(_ sentences: [String], language: Language, pack: any LanguagePack, lexicon: Lexicon) {
    self.language = language
    count = sentences.count
    let words = SentenceWords(sentences, pack: pack, lexicon: lexicon)
    var vocabulary = Vocabulary()
    var tokens: [Int32] = []
    var starts = [0]
    var lengths = [0.0]
    var clauses: [Int] = []
    var clausesBefore = [0]
    for (index, sentence) in sentences.enumerated() {
      var begins = true
      words.forEachWord(of: index) { word, endsClause in
        if begins && (!endsClause || tokens.count == starts[index]) {
          clauses.append(tokens.count)
          begins = false
        }
        tokens.append(vocabulary.intern(word))
        begins = begins || endsClause
      }
      if clauses.count == clausesBefore[index] { clauses.append(tokens.count) }
      starts.append(tokens.count)
      clausesBefore.append(clauses.count)
      lengths.append(lengths[index] + Double(max(1, sentence.unicodeScalars.count)))
    }
    var counts = [Float](repeating: 1, count: vocabulary.words.count)
    for token in tokens { counts[Int(token)] += 1 }
    let total = Float(max(1, tokens.count))
    self.vocabulary = vocabulary
    self.tokens = tokens
    self.starts = starts
    frequency = counts.map { $0 / total }
    lengthBefore = lengths
    clauseStarts = clauses
    self.clausesBefore = clausesBefore
  }

  /// All scalars of the side.
  var length: Double { lengthBefore[count] }

  /// The scalars of a run of sentences.
  func length(of sentences: Range<Int>) -> Double {
    lengthBefore[sentences.upperBound] - lengthBefore[sentences.lowerBound]
  }

  /// The clauses of a sentence, as stretches of `tokens`.
  func clauses(of sentence: Int) -> [Range<Int>] {
    let numbers = clausesBefore[sentence]..<clausesBefore[sentence + 1]
    return numbers.map {
      clauseStarts[$0]..<($0 + 1 < numbers.upperBound ? clauseStarts[$0 + 1] : starts[sentence + 1])
    }
  }

  /// The words of a run of sentences, as a stretch of `tokens`.
  func tokenRange(_ sentences: Range<Int>) -> Range<Int> { starts[sentences.lowerBound]..<starts[sentences.upperBound] }
}
