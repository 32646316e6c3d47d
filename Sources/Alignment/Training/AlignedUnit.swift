import Languages

/// Texts that translate one another, one a language, as a file of aligned text holds them.
public struct AlignedUnit: Sendable, Equatable {
  /// A text with the language tag it stands under.
  public struct Side: Sendable, Equatable {
    /// The language as the file has it: `zh-CN`, `EN-GB`.
    public let tag: String
    /// One or more sentences.
    public let text: String

    /// A text under a tag.
    public init(tag: String, text: String) {
      self.tag = tag
      self.text = text
    }

    /// The language without region or script.
    public var language: Language { Language(String(tag.prefix { $0 != "-" && $0 != "_" })) }
  }

  /// The sides in the order of the file.
  public let sides: [Side]

  /// The first text in a language, nil when there is none.
  public func text(in language: Language) -> String? { sides.first { $0.language == language }?.text }

  /// A unit.
  public init(_ sides: [Side]) { self.sides = sides }
}

/// A format of aligned text, read from first to last without being kept: one file a format.
protocol AlignedTextReader {
  /// Calls `body` with each unit.
  /// - Throws: `TrainingError`, and what `body` throws.
  func read(_ input: ByteInput, _ body: (AlignedUnit) throws -> Void) throws
}
