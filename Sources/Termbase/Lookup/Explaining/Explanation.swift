import Terminology

/// Why a concept is as it is: what joined it, and who says what of each of its names.
public struct Explanation: Sendable, Hashable, Codable {
  /// Who speaks of a concept.
  public enum Voice: String, Sendable, Codable {
    case person, file, glossary, documents
  }

  /// What documents, an imported file or a glossary brought to the concept.
  public struct Contribution: Sendable, Hashable, Codable {
    /// Who.
    public let by: Voice
    /// The documents' paths, the file's name, or what the glossary names as its source.
    public let sources: [String]
    /// Their day (ISO 8601), when known.
    public let date: String?
    /// The names that it brought and that were there before: by these it was found to be the same concept. Empty for the
    /// first one, and where a person joined them or a name told by its parts.
    public let joinedBy: [String]
    /// The names that it was the first to bring.
    public let newNames: [String]
  }

  /// What somebody says of a name.
  public struct Statement: Sendable, Hashable, Codable {
    /// Who.
    public let by: Voice
    /// The person, the documents' paths, the file's name, or what the glossary names as its source.
    public let sources: [String]
    /// The day (ISO 8601), when known.
    public let date: String?
    /// The standing that this gives the name.
    public let status: TermStatus
    /// How many sentences show it.
    public let sentences: Int
    /// Whether the name's standing is another.
    public let dissents: Bool
  }

  /// A name of the concept.
  public struct Name: Sendable, Hashable, Codable {
    /// The language's tag, `mul` for a name that is the same in all.
    public let language: String
    /// The name.
    public let text: String
    /// What it is.
    public let type: TermType
    /// Its standing.
    public let status: TermStatus
    /// Whose word its standing is; nil for a name that nobody attests any more.
    public let decidedBy: Statement?
    /// Whether it is not preferred because a person prefers another name of its language and type.
    public let isOutranked: Bool
    /// What everybody says, the weightiest first.
    public let statements: [Statement]
    /// How many sentences each document shows it in, by path.
    public let counts: [String: Int]
    /// The sentences, with their places.
    public let evidence: [Evidence]
  }

  /// What joined the concept, in the order in which it came into the base.
  public let contributions: [Contribution]
  /// Its names, as a look-up lists them.
  public let names: [Name]
}
