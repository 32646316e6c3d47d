/// The JSON shape of a record: a fixed set of keys a kind, and for a term one key a language.
extension TermRecord: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A string, a list of strings, or null.
  private struct Strings: Decodable {
    let list: [String]
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        list = []
      } else if let one = try? container.decode(String.self) {
        list = [one]
      } else {
        list = try container.decode([String].self)
      }
    }
  }

  /// Reads a line; members of other kinds and unknown ones are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(kind: try container.decode(String.self, forKey: Key("kind")))
    func lists(_ name: String) throws -> [String: [String]] {
      try container.decodeIfPresent([String: Strings].self, forKey: Key(name))?.mapValues(\.list) ?? [:]
    }
    number = try container.decodeIfPresent(String.self, forKey: Key("number"))
    dual = try container.decodeIfPresent([String].self, forKey: Key("dual")) ?? []
    former = try container.decodeIfPresent(String.self, forKey: Key("former"))
    contradicted = try container.decodeIfPresent([String].self, forKey: Key("contradicted")) ?? []
    title = try lists("title")
    titleVariants = try lists("titleVariants")
    statuses = (try? container.decodeIfPresent([StatusEntry].self, forKey: Key("statuses"))) ?? []
    acronym = try container.decodeIfPresent(String.self, forKey: Key("acronym"))
    forms = try lists("forms")
    glossary = try lists("glossary")
    deprecated = try lists("deprecated")
    score = try container.decodeIfPresent(Double.self, forKey: Key("score"))
    evidence = try container.decodeIfPresent([Evidence].self, forKey: Key("evidence")) ?? []
    guard kind == ConceptKind.term.rawValue else { return }
    for key in container.allKeys where !["kind", "score", "deprecated", "evidence"].contains(key.stringValue) {
      renderings[key.stringValue] = try? container.decode(String.self, forKey: key)
    }
  }

  /// Writes the members of the record's kind.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: Key("kind"))
    switch ConceptKind(rawValue: kind) {
    case .recommendation:
      try container.encode(number, forKey: Key("number"))
      try container.encode(former, forKey: Key("former"))
      try container.encode(title.compactMapValues(\.first), forKey: Key("title"))
      if !dual.isEmpty { try container.encode(dual, forKey: Key("dual")) }
      if !contradicted.isEmpty { try container.encode(contradicted, forKey: Key("contradicted")) }
      if !titleVariants.isEmpty { try container.encode(titleVariants, forKey: Key("titleVariants")) }
      if !statuses.isEmpty { try container.encode(statuses, forKey: Key("statuses")) }
    case .body, .acronym:
      try container.encode(acronym, forKey: Key("acronym"))
      try container.encode(forms, forKey: Key("forms"))
      if !glossary.isEmpty { try container.encode(glossary, forKey: Key("glossary")) }
    case .term, nil:
      for (language, text) in renderings { try container.encode(text, forKey: Key(language)) }
      try container.encode(score, forKey: Key("score"))
    }
    if !deprecated.isEmpty { try container.encode(deprecated, forKey: Key("deprecated")) }
    try container.encode(evidence, forKey: Key("evidence"))
  }
}
