import Languages

/// Cuts sentences into words: what the language pack finds, Han runs cut by the lexicon's headwords, and punctuation in
/// its common spelling.
///
/// ICU's Chinese word break is not used: it cuts one string differently by what follows it.
struct SentenceWords {
  /// A word, or a run of Han still to be cut.
  private enum Piece {
    case word(String)
    case run(Int)
  }

  private var pieces: [Piece] = []
  private var starts = [0]
  private let cut: HanSegmentation

  /// Cuts `sentences`; Han runs are cut together, because the frequency of a word in the text decides between cuts.
  init(_ sentences: [String], pack: any LanguagePack, lexicon: Lexicon) {
    var runs = HanRuns()
    for sentence in sentences {
      Self.collect(sentence, tokens: pack.tokens(of: sentence), into: &pieces, runs: &runs)
      starts.append(pieces.count)
    }
    cut = HanSegmentation(runs, lexicon: lexicon)
  }

  /// Calls `body` with each sentence's number and words.
  func forEachSentence(_ body: (Int, [String]) -> Void) {
    var words: [String] = []
    for sentence in 0..<starts.count - 1 {
      words.removeAll(keepingCapacity: true)
      for piece in pieces[starts[sentence]..<starts[sentence + 1]] {
        switch piece {
        case .word(let word): words.append(word)
        case .run(let run): cut.appendWords(ofRun: run, to: &words)
        }
      }
      body(sentence, words)
    }
  }

  private static func collect(_ text: String, tokens: [Token], into pieces: inout [Piece], runs: inout HanRuns) {
    let bytes = Array(text.utf8)
    var at = 0
    for token in tokens {
      if token.range.lowerBound > at { collectMarks(bytes[at..<token.range.lowerBound], into: &pieces) }
      if Han.starts(bytes, at: token.range.lowerBound) {
        if token.range.lowerBound > at || !runs.isOpen { pieces.append(.run(runs.open())) }
        runs.append(bytes[token.range])
      } else {
        runs.close()
        pieces.append(.word(token.key))
      }
      at = token.range.upperBound
    }
    if at < bytes.count { collectMarks(bytes[at...], into: &pieces) }
    runs.close()
  }

  private static func collectMarks(_ bytes: ArraySlice<UInt8>, into pieces: inout [Piece]) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 { continue }
      pieces.append(.word(Punctuation.common(scalar)))
    }
  }
}
