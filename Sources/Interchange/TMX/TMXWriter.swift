import Languages
import Syntax
import Termbase

/// Translation Memory eXchange 1.4b: a unit for each bead that has both sides.
///
/// The day of the documents is the unit's creation date (at midnight, UTC), so that nothing depends on the clock; the
/// documents and the confidence are properties (`x-document`, `x-confidence`). What another program said of a unit that came
/// from it goes back as it was.
public struct TMXWriter: ExchangeWriter {
  /// The version of Concord that the header names.
  public let version: String

  /// A writer.
  public init(version: String) { self.version = version }

  /// Units as TMX.
  /// - Throws: `XMLWriter.Failure`.
  public func write(_ contents: ExchangeContents) throws -> WrittenFile {
    var losses = Losses()
    losses.count(.concepts, contents.concepts.count)
    let units = contents.units.filter { $0.sides.count > 1 }
    losses.count(.oneSided, contents.units.count - units.count)
    let xml = try XMLWriter(documentType: ("tmx", "tmx14.dtd"))
    let sources = Set(units.compactMap { $0.sides.first?.language.tag })
    try xml.element("tmx", ["version": "1.4"]) {
      try xml.element(
        "header",
        [
          "creationtool": "Concord", "creationtoolversion": version, "segtype": "sentence", "o-tmf": "Concord",
          "adminlang": "en", "srclang": sources.count == 1 ? sources.first : "*all*", "datatype": "plaintext",
        ])
      try xml.element("body") {
        for unit in units { try write(unit, to: xml) }
      }
    }
    let bytes = try xml.finish()
    losses.count(.characters, xml.leftOut)
    return WrittenFile(bytes: bytes, losses: losses)
  }

  private func write(_ unit: TranslationUnit, to xml: XMLWriter) throws {
    let own = unit.remarks.filter { $0.side == nil }
    let created = unit.date.flatMap { $0.utf8.count == 10 ? $0.replacing("-", with: "") + "T000000Z" : nil }
    try xml.element("tu", TMXAttributes.pairs(own, created: created)) {
      try remarks(own, to: xml)
      if let confidence = unit.confidence {
        try xml.element("prop", ["type": TMXAttributes.confidence], text: Confidence.text(confidence))
      }
      for side in unit.sides {
        let said = unit.remarks.filter { $0.side == side.language }
        let tag = said.first { $0.name == TMXAttributes.language }?.value ?? side.language.tag
        try xml.element("tuv", TMXAttributes.pairs(said, language: tag)) {
          try remarks(said, to: xml)
          if !side.document.isEmpty {
            try xml.element("prop", ["type": TMXAttributes.document], text: side.document)
          }
          try xml.element("seg", text: side.text)
        }
      }
    }
  }

  private func remarks(_ remarks: [TranslationUnit.Remark], to xml: XMLWriter) throws {
    for remark in remarks where remark.name == "note" { try xml.element("note", text: remark.value) }
    for remark in remarks where remark.name.hasPrefix(TMXAttributes.property) {
      try xml.element(
        "prop", ["type": String(remark.name.dropFirst(TMXAttributes.property.count))], text: remark.value)
    }
  }
}

/// The attributes of units and their sides (TMX 1.4b, 2.1), and the properties that are Concord's own.
enum TMXAttributes {
  /// The property that has the confidence, and the one that has a side's document.
  static let confidence = "x-confidence", document = "x-document"
  /// How remarks that are properties begin.
  static let property = "prop/"
  /// The remark that has a side's language as its file wrote it.
  static let language = "xml:lang"

  /// Those of one element; a creation date of its own goes before that of the documents.
  static func pairs(
    _ remarks: [TranslationUnit.Remark], created: String? = nil, language: String? = nil
  ) -> KeyValuePairs<String, String?> {
    func value(_ name: String) -> String? { remarks.first { $0.name == name }?.value }
    return [
      "tuid": language == nil ? value("tuid") : nil, Self.language: language,
      "creationdate": value("creationdate") ?? created, "creationid": value("creationid"),
      "creationtool": value("creationtool"), "creationtoolversion": value("creationtoolversion"),
      "changedate": value("changedate"), "changeid": value("changeid"), "usagecount": value("usagecount"),
      "lastusagedate": value("lastusagedate"), "datatype": value("datatype"), "o-tmf": value("o-tmf"),
      "o-encoding": value("o-encoding"), "segtype": language == nil ? value("segtype") : nil,
      "srclang": language == nil ? value("srclang") : nil,
    ]
  }
}
