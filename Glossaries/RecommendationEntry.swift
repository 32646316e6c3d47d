/// A line of a list of Recommendations (`recommendations/y4000.tsv`): one edition of one Recommendation.
public struct RecommendationEntry: Sendable, Hashable {
  /// The number without `ITU-T`, `Y.4221`; for an amendment as published, `Y.4405 (2008) Amd.1`.
  public let number: String
  /// The other number of a text with two, `Y.2060` of Y.4000.
  public let dual: String?
  /// The edition, `06/2012`.
  public let edition: String?
  /// The day of publication (ISO 8601).
  public let published: String?
  /// The title as published in English.
  public let titleEnglish: String?
  /// The title in Chinese.
  public let titleChinese: String?
  /// The provisional name before the number was given.
  public let former: String?
  /// Where the facts come from.
  public let source: String

  /// An entry from its cells.
  public init(
    number: String, dual: String? = nil, edition: String? = nil, published: String? = nil,
    titleEnglish: String? = nil, titleChinese: String? = nil, former: String? = nil, source: String
  ) {
    self.number = number
    self.dual = dual
    self.edition = edition
    self.published = published
    self.titleEnglish = titleEnglish
    self.titleChinese = titleChinese
    self.former = former
    self.source = source
  }
}

/// A line of the list of provisional names (`recommendations/former-names.tsv`).
public struct FormerNameEntry: Sendable, Hashable {
  /// The number, `Y.4221`.
  public let number: String
  /// The provisional or former name.
  public let former: String
  /// The document that says so, nil when it is not known.
  public let document: String?
  /// When that document was made (ISO 8601): a day, or a month or year where no more is known.
  public let date: String?
  /// Where the fact comes from.
  public let source: String

  /// An entry from its cells.
  public init(number: String, former: String, document: String? = nil, date: String? = nil, source: String) {
    self.number = number
    self.former = former
    self.document = document
    self.date = date
    self.source = source
  }
}
