/// All rules there are.
public enum RuleSet {
  /// The rules in the order of their names.
  public static let all: [any Rule.Type] = [
    AcronymBeforeOrWithoutExpansion.self,
    AcronymExpandedInTwoWays.self,
    AcronymNeverUsed.self,
    AcronymRedefined.self,
    BaseBodyName.self,
    BaseLedger.self,
    BaseTitle.self,
    BodyWithTwoAcronyms.self,
    DateRangeFormat.self,
    DeadlineAfterEvent.self,
    DeprecatedTerm.self,
    DesignationNotation.self,
    DoubledCharacterOrWord.self,
    FormerNameConflict.self,
    FormerNameNotation.self,
    FullWidthMark.self,
    HalfWidthMark.self,
    ImpossibleDate.self,
    MissingAgendaItem.self,
    MissingItem.self,
    MissingReferenceTarget.self,
    MixedSpacing.self,
    NearDuplicateNames.self,
    NumberingGap.self,
    ParallelItems.self,
    PreferredTerm.self,
    RecommendationTitleVariant.self,
    SeriesLetter.self,
    StraySpace.self,
    SupersededProvisionalName.self,
    TelephoneFormat.self,
    TermRenderedInSeveralWays.self,
    TranslatedDate.self,
    TranslatedNumber.self,
    TranslatedReference.self,
    UnbalancedMark.self,
    UntranslatedSentence.self,
    WeekdayMismatch.self,
  ]

  /// The rules that run unless others are asked for.
  public static let standard: [any Rule.Type] = all.filter { !$0.isOptional }

  /// The rule of a name; nil when there is none.
  public static func rule(named name: String) -> (any Rule.Type)? { all.first { $0.name == name } }
}
