/// What was read and learnt.
public struct TrainingReport: Sendable {
  /// Pairs learnt from.
  public internal(set) var pairs = 0
  /// Pairs left out because a side was missing or empty, and because one was longer than `LexiconTrainer.longestText`.
  public internal(set) var empty = 0, tooLong = 0
  /// Words and marks of both sides.
  public internal(set) var sourceWords = 0, targetWords = 0
  /// Different words of both sides, marks and numbers left out.
  public internal(set) var differentSourceWords = 0, differentTargetWords = 0
  /// Headwords of the lexicon, and their translations.
  public internal(set) var headwords = 0, entries = 0
  /// The most certain entries, as they are written, best first.
  public internal(set) var examples: [(source: String, target: String)] = []
  /// How many examples are shown.
  static let exampleCount = 10
}
