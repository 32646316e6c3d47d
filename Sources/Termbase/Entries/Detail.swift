import Languages

/// Something that is said of a concept, of its names in one language, or of a term, beside what every term has.
///
/// `category` is the name of an ISO 30042 data category: `subjectField`, `definition`, `note`, `source`, `partOfSpeech`,
/// `geographicalUsage`, `grammaticalGender`, `termLocation`, `termType` (where it says more than the term's type),
/// `customerSubset`, `projectSubset`, `externalCrossReference`, `xGraphic`; `origination` and `modification` have the day as
/// their value and who was responsible as their source. One that is not known here stands with the element it came in:
/// `termNote/register`.
public struct Detail: Sendable, Hashable, Codable {
  /// What it is.
  public var category: String
  /// What is said; one paragraph.
  public var value: String
  /// The language of the section it stands in; nil for the whole concept, and for a term, whose language is its own.
  public var language: Language?
  /// Where that is from; for a cross-reference the address it leads to.
  public var source: String?

  /// A detail.
  public init(_ category: String, _ value: String, language: Language? = nil, source: String? = nil) {
    self.category = category
    self.value = value
    self.language = language
    self.source = source
  }
}
