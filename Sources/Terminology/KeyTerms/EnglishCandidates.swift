import Languages

/// English word sequences that could be terms.
///
/// One to five words that spaces alone part, neither the first nor the last of them grammatical; inside, *of*, *and* and
/// *for* may stand.
enum EnglishCandidates {
  private static let grammatical: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "it", "its", "they", "them", "their", "i", "we", "you", "your",
    "our",
    "he", "she", "his", "her", "who", "which", "whose", "what", "how", "when", "where", "if", "as", "than", "such",
    "there",
    "of", "in", "on", "at", "to", "by", "for", "from", "with", "without", "under", "over", "between", "within", "into",
    "through", "via", "during", "before", "after", "until", "since", "per", "against", "about", "among", "concerning",
    "and", "or", "but", "not", "no", "nor", "so", "also", "only", "both", "either", "each", "any", "all", "some",
    "other",
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would",
    "shall",
    "should", "may", "might", "can", "could", "must", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "first", "second", "third", "more", "most", "less", "least", "very", "too", "then", "therefore",
    "up",
    "out", "new", "following", "based", "including", "include", "please", "same", "many", "much", "few", "several",
    "own",
    "held", "take", "taken", "make", "made", "given", "set", "use", "used", "using", "due", "until", "available",
    "well",
    "provided", "provide", "whether", "yet", "because", "while", "although", "mr", "ms", "hour", "day", "month", "year",
    "around", "across", "near", "towards", "namely", "often", "enough", "further", "therefore", "thus", "already",
    "still",
    "again", "however", "throughout", "upon", "like", "rather", "just", "even", "ever", "never", "always", "together",
  ]
  private static let inner: Set<String> = ["of", "and", "for", "on"]

  /// The longest candidate in words.
  static let longest = 5

  /// Whether a word in small letters, or a key, is that of a grammatical word.
  static func isGrammatical(_ key: String) -> Bool { grammatical.contains(key) }

  /// The candidates of a sentence as ranges of word numbers.
  static func ranges(_ words: [EnglishWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let isBad = words.map(\.isGrammatical)
    for start in words.indices where !isBad[start] {
      var end = start + 1
      while end <= min(words.count, start + longest) {
        if end - start > 1, !words[end - 1].isJoined { break }
        if !isBad[end - 1] {
          if end - start > 1 || words[start].lower.utf8.count > 2 { ranges.append(start..<end) }
        } else if !inner.contains(words[end - 1].lower) {
          break
        }
        end += 1
      }
    }
    return ranges
  }
}
