/// Right ones, wanted ones and given ones.
public struct Counts: Sendable, Equatable {
  /// In both.
  public internal(set) var right = 0
  /// In the gold.
  public internal(set) var wanted = 0
  /// In the test.
  public internal(set) var given = 0

  /// Precision and recall; 0 where nothing was given or wanted.
  public var score: Score {
    Score(
      precision: given > 0 ? Double(right) / Double(given) : 0,
      recall: wanted > 0 ? Double(right) / Double(wanted) : 0)
  }
}
