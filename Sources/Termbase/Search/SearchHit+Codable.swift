extension SearchHit: Codable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  private static let ownNames: Set<String> = [
    "document", "documents", "match", "translations", "confidence",
  ]

  /// Texts are read from every member that is not the hit's own.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    var texts: [String: String] = [:]
    for key in container.allKeys where !Self.ownNames.contains(key.stringValue) {
      texts[key.stringValue] = try container.decode(String.self, forKey: key)
    }
    self.texts = texts
    document = try container.decode(String.self, forKey: Name("document"))
    documents = try container.decode([String: String].self, forKey: Name("documents"))
    match = try container.decode(SearchMatch.self, forKey: Name("match"))
    translations = try container.decode([SearchMatch].self, forKey: Name("translations"))
    confidence = try container.decode(Double.self, forKey: Name("confidence"))
  }

  /// Texts are written as members named by their language.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
      try container.encode(text, forKey: Name(language))
    }
    try container.encode(document, forKey: Name("document"))
    try container.encode(documents, forKey: Name("documents"))
    try container.encode(match, forKey: Name("match"))
    try container.encode(translations, forKey: Name("translations"))
    try container.encode(confidence, forKey: Name("confidence"))
  }
}
