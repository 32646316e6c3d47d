/// All rules there are.
public enum RuleSet {
  /// The rules in the order of their names.
  public static let all: [any Rule.Type] = [
    AcronymBeforeOrWithoutExpansion.self,
    AcronymExpandedInTwoWays.self,
    DateRangeFormat.self,
    DoubledCharacterOrWord.self,
    FormerNameConflict.self,
    FormerNameNotation.self,
    HalfWidthMark.self,
    NearDuplicateNames.self,
    ParallelItems.self,
    RecommendationTitleVariant.self,
    StraySpace.self,
    SupersededProvisionalName.self,
    TelephoneFormat.self,
  ]

  /// The rule of a name; nil when there is none.
  public static func rule(named name: String) -> (any Rule.Type)? { all.first { $0.name == name } }
}
