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
    var vocabulary = Vocabulary()
    var tokens: [Int32] = []
    var starts = [0]
    var lengths = [0.0]
    var clauses: [Int] = []
    var clausesBefore = [0]
    for first in stride(from: 0, to: sentences.count, by: Self.batch) {
      let batch = Array(sentences[first..<min(first + Self.batch, sentences.count)])
      let words = SentenceWords(batch, pack: pack, lexicon: lexicon)
      for (number, sentence) in batch.enumerated() {
        let index = first + number
        var begins = true
        words.forEachWord(of: number) { word, endsClause in
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
    }
    self.init(
      language: language, vocabulary: vocabulary, tokens: tokens, starts: starts, lengthBefore: lengths,
      clauseStarts: clauses, clausesBefore: clausesBefore)
  }

  /// How many sentences are cut into words together, which bounds what cutting needs.
  private static let batch = 20_000

  private init(
    language: Language, vocabulary: Vocabulary, tokens: [Int32], starts: [Int], lengthBefore: [Double],
    clauseStarts: [Int], clausesBefore: [Int]
  ) {
    self.language = language
    count = starts.count - 1
    var counts = [Float](repeating: 1, count: vocabulary.words.count)
    for token in tokens { counts[Int(token)] += 1 }
    let total = Float(max(1, tokens.count))
    self.vocabulary = vocabulary
    self.tokens = tokens
    self.starts = starts
    frequency = counts.map { $0 / total }
    self.lengthBefore = lengthBefore
    self.clauseStarts = clauseStarts
    self.clausesBefore = clausesBefore
  }

  /// Some of the sentences as a side of their own, with words numbered anew.
  func part(_ sentences: Range<Int>) -> TextSide {
    var numbers = [Int32](repeating: -1, count: self.vocabulary.words.count)
    var vocabulary = Vocabulary()
    let range = tokenRange(sentences)
    let tokens = self.tokens[range].map { token in
      if numbers[Int(token)] < 0 { numbers[Int(token)] = vocabulary.intern(self.vocabulary.words[Int(token)]) }
      return numbers[Int(token)]
    }
    let clauses = clausesBefore[sentences.lowerBound]..<clausesBefore[sentences.upperBound]
    let ends = sentences.lowerBound...sentences.upperBound
    return TextSide(
      language: language, vocabulary: vocabulary, tokens: tokens, starts: starts[ends].map { $0 - range.lowerBound },
      lengthBefore: lengthBefore[ends].map { $0 - lengthBefore[sentences.lowerBound] },
      clauseStarts: clauseStarts[clauses].map { $0 - range.lowerBound },
      clausesBefore: clausesBefore[ends].map { $0 - clauses.lowerBound })
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
