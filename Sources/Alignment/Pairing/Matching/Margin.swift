/// How sure a pair must be. One setting for all files, chosen on made circulars and the project's own.
enum Margin {
  /// How much better than any rival a candidate must be: about one rare thing that only it shares.
  static func needed(_ candidate: PairMatcher.Candidate) -> Double { candidate.content == nil ? 1 : 4 }

  /// Whether contents alone are enough for a pair.
  static func isSufficient(_ content: ContentScore) -> Bool {
    if content.length < -4 { return false }
    if content.shared >= 20, content.likeness >= 0.5 { return content.words < 40 || content.translatedShare >= 0.25 }
    // Texts that name little, as stories do.
    return content.words >= 60 && content.translatedShare >= 0.5 && content.wordWeight >= 20 && content.likeness >= 0.2
  }
}
