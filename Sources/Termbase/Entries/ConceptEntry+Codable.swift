import Languages
import Terminology

/// The shape of JSON Lines. What is empty or not said is left out; `language` of a name that is the same in all languages is
/// `mul`.
extension ConceptEntry: Codable {
  private enum Key: String, CodingKey { case concept, kind, score, details, terms, ledger, statuses }

  /// Reads an entry; all members but `terms` may be missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try container.decodeIfPresent(String.self, forKey: .concept) ?? "",
      kind: try container.decodeIfPresent(ConceptKind.self, forKey: .kind),
      score: try container.decodeIfPresent(Double.self, forKey: .score) ?? 1,
      details: try container.decodeIfPresent([Detail].self, forKey: .details) ?? [],
      terms: try container.decode([TermEntry].self, forKey: .terms),
      ledger: try container.decodeIfPresent([LedgerEntry].self, forKey: .ledger) ?? [],
      statuses: try container.decodeIfPresent([StatusEntry].self, forKey: .statuses) ?? [])
  }

  /// Writes the members that say something.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if !id.isEmpty { try container.encode(id, forKey: .concept) }
    try container.encodeIfPresent(kind, forKey: .kind)
    if score != 1 { try container.encode(score, forKey: .score) }
    if !details.isEmpty { try container.encode(details, forKey: .details) }
    try container.encode(terms, forKey: .terms)
    if !ledger.isEmpty { try container.encode(ledger, forKey: .ledger) }
    if !statuses.isEmpty { try container.encode(statuses, forKey: .statuses) }
  }
}

extension TermEntry: Codable {
  private enum Key: String, CodingKey { case language, term, type, status, source, date, note, details, evidence }

  /// Reads a term; all members but `language` and `term` may be missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let tag = try container.decode(String.self, forKey: .language)
    self.init(
      language: tag == SharedLanguage.tag ? nil : Language(tag), text: try container.decode(String.self, forKey: .term),
      type: try container.decodeIfPresent(TermType.self, forKey: .type),
      status: try container.decodeIfPresent(TermStatus.self, forKey: .status),
      source: try container.decodeIfPresent(String.self, forKey: .source),
      date: try container.decodeIfPresent(String.self, forKey: .date),
      note: try container.decodeIfPresent(String.self, forKey: .note),
      details: try container.decodeIfPresent([Detail].self, forKey: .details) ?? [],
      evidence: try container.decodeIfPresent([Evidence].self, forKey: .evidence) ?? [])
  }

  /// Writes the members that say something.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(language?.tag ?? SharedLanguage.tag, forKey: .language)
    try container.encode(text, forKey: .term)
    try container.encodeIfPresent(type, forKey: .type)
    try container.encodeIfPresent(status, forKey: .status)
    try container.encodeIfPresent(source, forKey: .source)
    try container.encodeIfPresent(date, forKey: .date)
    try container.encodeIfPresent(note, forKey: .note)
    if !details.isEmpty { try container.encode(details, forKey: .details) }
    if !evidence.isEmpty { try container.encode(evidence, forKey: .evidence) }
  }
}
