/// Precision, recall and their harmonic mean.
public struct Score: Sendable, Equatable {
  /// Right among those given.
  public let precision: Double
  /// Right among those wanted.
  public let recall: Double

  /// A score from its two parts.
  public init(precision: Double, recall: Double) {
    self.precision = precision
    self.recall = recall
  }

  /// The harmonic mean; 0 when both are 0.
  public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
}
