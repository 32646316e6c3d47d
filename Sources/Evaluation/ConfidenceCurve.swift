import Foundation

/// A curve from given to refitted confidences: the log odds are shifted and stretched (Platt 1999), fitted to the
/// outcomes by maximum likelihood; an identity counts for a few beads. The steps are Newton's with the largest curvature
/// there can be (Böhning and Lindsay 1988), which never overshoot.
struct ConfidenceCurve {
  private var shift = 0.0
  private var stretch = 1.0

  private static let steps = 300
  private static let identityStrength = 1.0

  init(fitting outcomes: [CalibrationScore.Outcome]) {
    for _ in 0..<Self.steps { improve(outcomes) }
  }

  /// One step on shift and stretch.
  private mutating func improve(_ outcomes: [CalibrationScore.Outcome]) {
    var gradient = (Self.identityStrength * shift, Self.identityStrength * (stretch - 1))
    var curvature = (Self.identityStrength, 0.0, Self.identityStrength)
    for outcome in outcomes {
      let odds = Self.logOdds(outcome.confidence)
      let value = Self.share(shift + stretch * odds)
      let excess = value - (outcome.isRight ? 1 : 0)
      gradient.0 += excess
      gradient.1 += excess * odds
      let weight = 0.25
      curvature.0 += weight
      curvature.1 += weight * odds
      curvature.2 += weight * odds * odds
    }
    let determinant = curvature.0 * curvature.2 - curvature.1 * curvature.1
    shift -= (curvature.2 * gradient.0 - curvature.1 * gradient.1) / determinant
    stretch -= (curvature.0 * gradient.1 - curvature.1 * gradient.0) / determinant
  }

  /// The refitted confidence.
  func value(at confidence: Double) -> Double { Self.share(shift + stretch * Self.logOdds(confidence)) }

  private static func logOdds(_ confidence: Double) -> Double {
    let inside = min(max(confidence, 1e-4), 1 - 1e-4)
    return log(inside / (1 - inside))
  }

  private static func share(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }
}
