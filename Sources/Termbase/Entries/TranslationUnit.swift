import Languages

/// Texts that translate each other: a bead of the base, a unit of a translation memory.
public struct TranslationUnit: Sendable, Hashable, Codable {
  /// A text in a language.
  public struct Side: Sendable, Hashable, Codable {
    /// The language.
    public var language: Language
    /// One or more sentences.
    public var text: String
    /// The document it is from; empty when not known.
    public var document: String

    /// A side.
    public init(language: Language, text: String, document: String = "") {
      self.language = language
      self.text = text
      self.document = document
    }
  }

  /// What another program said of the unit, kept for the way back.
  public struct Remark: Sendable, Hashable, Codable {
    /// A TMX attribute (`tuid`, `creationdate`, `changeid`), `note`, or `prop/` and the property's type.
    public var name: String
    /// Its value.
    public var value: String
    /// The side it is said of, by language; nil for the unit.
    public var side: Language?

    /// A remark.
    public init(_ name: String, _ value: String, side: Language? = nil) {
      self.name = name
      self.value = value
      self.side = side
    }
  }

  /// Its sides, the source first.
  public var sides: [Side]
  /// How sure it is that they translate each other, 0 to 1; nil when not said.
  public var confidence: Double?
  /// The day of the documents (ISO 8601), when known.
  public var date: String?
  /// What else is said of it.
  public var remarks: [Remark]

  /// A unit.
  public init(sides: [Side], confidence: Double? = nil, date: String? = nil, remarks: [Remark] = []) {
    self.sides = sides
    self.confidence = confidence
    self.date = date
    self.remarks = remarks
  }
}
