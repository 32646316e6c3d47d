/// Where a Recommendation, Supplement, Resolution, Question or work item stands on its way (ITU-T Resolution 1,
/// Recommendations A.8 and A.1; ITU-R Resolution 1).
public enum RecommendationStatus: String, Sendable, Codable, CaseIterable {
  /// It is being written.
  case workItem
  /// Determined: mature for approval under TAP.
  case determined
  /// Consented: mature for the last call under AAP.
  case consented
  /// Member States or members are asked: TAP consultation, AAP last call.
  case underConsultation
  case approved
  /// It goes by another number.
  case renumbered
  /// Another one has taken its place.
  case superseded
  /// Deleted, withdrawn, or the work on it stopped.
  case deleted
}

/// Words that say where a Recommendation stands. `…` stands for up to a few words between two parts.
///
/// A phrase whose subject it is (`was approved`, 已…批准) speaks of what is named before it, one with an object (`approved`,
/// 批准了) of what is named after it.
public struct StatusWords: Sendable {
  /// Phrases after what they speak of.
  public var after: [RecommendationStatus: [String]] = [:]
  /// Phrases before what they speak of.
  public var before: [RecommendationStatus: [String]] = [:]
  /// Between an old and a new number: renumbered as, 重新编号为.
  public var renumbered: [String] = []
  /// Between the one that takes the place and the one that loses it: supersedes, 取代.
  public var supersedes: [String] = []
  /// Between the one that loses its place and the one that takes it: superseded by.
  public var supersededBy: [String] = []
  /// What turns `supersedes` round, before the one that takes the place: 被, 由.
  public var passiveMarks: [String] = []
  /// Words right before a phrase, or inside of it, that say it is not so (yet): not, if, to be; 未, 拟, 供.
  public var denials: [String] = []
  /// Words that begin a condition: if, once; 如, 一旦.
  public var conditions: [String] = []
  /// Words soon after a phrase that say it is over: closed, 结束.
  public var endings: [String] = []

  /// No words.
  public init() {}
}
