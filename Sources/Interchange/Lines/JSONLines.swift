import Foundation
import Languages
import Termbase
import Terminology

/// JSON Lines: all that the base keeps, a concept or unit a line. A unit's texts are members named by their languages, as
/// everywhere in Concord; `languages` says which was translated from.
public struct JSONLinesExchangeWriter: ExchangeWriter {
  /// The format has no options.
  public init() {}

  /// Concepts, then units.
  /// - Throws: what Foundation's JSON encoder throws; nothing here is known to make it.
  public func write(_ contents: ExchangeContents) throws -> WrittenFile {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for concept in contents.concepts { bytes += Array(try encoder.encode(concept)) + [0x0A] }
    for unit in contents.units { bytes += Array(try encoder.encode(UnitLine(unit: unit))) + [0x0A] }
    return WrittenFile(bytes: bytes)
  }
}

/// JSON Lines as they are written here, as `concord align` and `concord extract` print them, and `{"zh": "…", "en": "…"}`.
public struct JSONLinesExchangeReader: ExchangeReader {
  /// The format has no options.
  public init() {}

  /// A concept or unit a line; a line that is neither is refused.
  public func read(_ file: ExchangeFile) throws -> [EntryReading] {
    var readings: [EntryReading] = []
    var number = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      readings.append(Self.reading(Data(line), number))
    }
    return readings
  }

  private struct Shape: Decodable {
    let terms: [Ignored]?, kind: String?
    struct Ignored: Decodable {}
  }

  private static func reading(_ line: Data, _ number: Int) -> EntryReading {
    let decoder = JSONDecoder()
    func refused(_ reason: Refusal) -> EntryReading { EntryReading(value: .refused(reason), label: "", line: number) }
    guard let shape = try? decoder.decode(Shape.self, from: line) else {
      return refused(.malformed(expected: "a JSON object"))
    }
    if shape.terms != nil || shape.kind != nil {
      let entry =
        shape.terms != nil
        ? try? decoder.decode(ConceptEntry.self, from: line)
        : (try? decoder.decode(TermRecord.self, from: line)).map { RecordEntry.entry($0) }
      guard let entry else { return refused(.malformed(expected: "a concept with terms")) }
      if !entry.terms.contains(where: { !$0.text.isEmpty }) { return refused(.noTerm) }
      if let tag = entry.terms.compactMap({ $0.language?.tag }).first(where: { LanguageTag.read($0) == nil }) {
        return refused(.invalidLanguage(tag))
      }
      let label = entry.id.isEmpty ? entry.terms.first?.text ?? "" : entry.id
      return EntryReading(value: .concept(entry), label: label, line: number)
    }
    guard let unit = try? decoder.decode(UnitLine.self, from: line).unit else {
      return refused(.malformed(expected: #"an object such as {"zh": "…", "en": "…"}"#))
    }
    if unit.sides.count < 2 { return refused(.oneLanguage) }
    return EntryReading(value: .unit(unit), label: String(unit.sides[0].text.prefix(40)), line: number)
  }
}

/// A unit as a line.
struct UnitLine: Codable {
  let unit: TranslationUnit

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(unit: TranslationUnit) { self.unit = unit }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let documents = (try? container.decode([String: String].self, forKey: Key("documents"))) ?? [:]
    let order = (try? container.decode([String].self, forKey: Key("languages"))) ?? ["zh"]
    func rank(_ name: String) -> (Int, String) { (order.firstIndex(of: name) ?? order.count, name) }
    var sides: [TranslationUnit.Side] = []
    for name in container.allKeys.map(\.stringValue).sorted(by: { rank($0) < rank($1) }) {
      guard let language = LanguageTag.read(name)?.language, let text = Self.text(container, name, language),
        text.utf8.contains(where: { $0 > 0x20 })
      else { continue }
      sides.append(.init(language: language, text: text, document: documents[name] ?? ""))
    }
    unit = TranslationUnit(
      sides: sides,
      confidence: (try? container.decode(Double.self, forKey: Key("confidence"))).flatMap(Confidence.checked),
      date: try? container.decode(String.self, forKey: Key("date")),
      remarks: (try? container.decode([TranslationUnit.Remark].self, forKey: Key("remarks"))) ?? [])
  }

  private static func text(
    _ container: KeyedDecodingContainer<Key>, _ name: String, _ language: Language
  ) -> String? {
    if let text = try? container.decode(String.self, forKey: Key(name)) { return text }
    let joint = ["zh", "ja"].contains(language.tag.prefix(2)) ? "" : " "
    return (try? container.decode([String].self, forKey: Key(name)))?.joined(separator: joint)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for side in unit.sides { try container.encode(side.text, forKey: Key(side.language.tag)) }
    try container.encode(unit.sides.map(\.language.tag), forKey: Key("languages"))
    let documents = unit.sides.filter { !$0.document.isEmpty }.map { ($0.language.tag, $0.document) }
    if !documents.isEmpty {
      try container.encode(Dictionary(documents, uniquingKeysWith: { $1 }), forKey: Key("documents"))
    }
    if let confidence = unit.confidence {
      try container.encode(Confidence.rounded(confidence), forKey: Key("confidence"))
    }
    try container.encodeIfPresent(unit.date, forKey: Key("date"))
    if !unit.remarks.isEmpty { try container.encode(unit.remarks, forKey: Key("remarks")) }
  }
}
