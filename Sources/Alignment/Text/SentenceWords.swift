import Languages

/// Cuts sentences into words: the language pack's tokens, with runs of Han cut by the lexicon's headwords.
///
/// ICU's Chinese word break is not used: it cuts one string differently by what follows it.
struct SentenceWords {
  /// A word, or a run of Han still to be cut.
  private enum Piece {
    case word(String, endsClause: Bool)
    case run(Int)
  }

  private var pieces: [Piece] = []
  private var starts = [0]
  private let cut: HanSegmentation

  /// Cuts `sentences`; Han runs are cut together, because the frequency of a word in the text decides between cuts.
  init(_ sentences: [String], pack: any LanguagePack, lexicon: Lexicon) {
    var runs = HanRuns()
    for sentence in sentences {
      Self.collect(pack.tokens(of: sentence), Array(sentence.utf8), into: &pieces, runs: &runs)
      starts.append(pieces.count)
    }
    cut = HanSegmentation(runs, lexicon: lexicon)
  }

  /// How many sentences.
  var count: Int { starts.count - 1 }

  /// Calls `body` with each word of a sentence and whether a clause may end with it.
  func forEachWord(of sentence: Int, _ body: (_ word: String, _ endsClause: Bool) -> Void) {
    for piece in pieces[starts[sentence]..<starts[sentence + 1]] {
      switch piece {
      case .word(let word, let endsClause): body(word, endsClause)
      case .run(let run): cut.forEachWord(ofRun: run) { body($0, false) }
      }
    }
  }

  private static func collect(_ tokens: [Token], _ bytes: [UInt8], into pieces: inout [Piece], runs: inout HanRuns) {
    var end = -1
    for token in tokens {
      if token.kind == .han {
        if token.range.lowerBound > end || !runs.isOpen { pieces.append(.run(runs.open())) }
        runs.append(bytes[token.range])
      } else {
        runs.close()
        pieces.append(.word(token.key, endsClause: token.endsClause))
      }
      end = token.range.upperBound
    }
    runs.close()
  }
}

extension Token {
  /// Whether a clause may end with the token.
  fileprivate var endsClause: Bool {
    guard kind == .punctuation else { return false }
    switch key {
    case ",", ";", ":", ".", "?", "!", "…": return true
    case "-": return text != "-"
    default: return false
    }
  }
}
