import Alignment
import Languages
import Termbase

/// Translation Memory eXchange 1.1 to 1.4b as units of the base, with what the memory says of them. Codes of inline elements are
/// left out.
public struct TMXMemoryReader: ExchangeReader {
  /// The format has no options.
  public init() {}

  /// The units of a file.
  /// - Throws: `TrainingError`.
  public func read(_ file: ExchangeFile) throws -> [EntryReading] {
    var source = ""
    var readings: [EntryReading] = []
    try TranslationMemory.read(file.bytes, path: file.path, onHeader: { source = $0.sourceLanguage }) { unit in
      readings.append(Self.reading(unit, source: source))
    }
    return readings
  }

  private static func reading(_ unit: TMXUnit, source: String) -> EntryReading {
    let filled = unit.sides.filter { side in side.text.utf8.contains { $0 > 0x20 } }
    let label = unit.attributes["tuid"] ?? String((filled.first?.text ?? "").prefix(40))
    var result = EntryReading(value: .refused(.oneLanguage), label: label, line: unit.line)
    var sides: [TranslationUnit.Side] = []
    var remarks = self.remarks(unit.attributes, unit.notes, unit.properties, side: nil)
    for side in filled {
      guard let language = LanguageTag.read(side.tag)?.language else {
        result.value = .refused(.invalidLanguage(side.tag))
        return result
      }
      if sides.contains(where: { $0.language == language }) {
        result.remarks.append(.leftOut(category: side.tag))
        continue
      }
      let document = side.properties.first { $0.type == TMXAttributes.document }?.value
      sides.append(.init(language: language, text: side.text, document: document ?? ""))
      if side.tag != language.tag { remarks.append(.init(TMXAttributes.language, side.tag, side: language)) }
      remarks += self.remarks(side.attributes, side.notes, side.properties, side: language)
    }
    if sides.count < 2 { return result }
    // The side that was translated from stands first.
    let first = LanguageTag.read(unit.attributes["srclang"] ?? source)?.language
    sides = sides.filter { $0.language == first } + sides.filter { $0.language != first }
    var read = TranslationUnit(sides: sides, remarks: remarks)
    read.confidence = unit.properties.first { $0.type == TMXAttributes.confidence }.flatMap {
      Confidence.read($0.value)
    }
    takeDate(&read)
    result.value = .unit(read)
    return result
  }

  /// A creation date at midnight is the day of the documents.
  private static func takeDate(_ unit: inout TranslationUnit) {
    let at = unit.remarks.firstIndex { $0.name == "creationdate" && $0.side == nil && $0.value.hasSuffix("T000000Z") }
    guard let at, unit.remarks[at].value.utf8.count == 16 else { return }
    let digits = Array(unit.remarks.remove(at: at).value)
    unit.date = "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
  }

  private static func remarks(
    _ attributes: [String: String], _ notes: [String], _ properties: [TMXUnit.Property], side: Language?
  ) -> [TranslationUnit.Remark] {
    let own = [TMXAttributes.document, TMXAttributes.confidence]
    return attributes.sorted { $0.key < $1.key }.map { .init($0.key, $0.value, side: side) }
      + notes.map { .init("note", $0, side: side) }
      + properties.filter { !own.contains($0.type) }.map {
        .init(TMXAttributes.property + $0.type, $0.value, side: side)
      }
  }
}
