import Languages
import Syntax
import Termbase

/// XLIFF 2.1 of an alignment: a unit of one segment for each bead, in the order of the source; sentences without counterpart
/// have no target, or an empty source. The confidence is metadata of the unit, the day and the other document are metadata of
/// the file (the standard's metadata module).
public struct XLIFFWriter: ExchangeWriter {
  /// The languages, and what the two documents are called.
  public let source: Language, target: Language

  /// A writer of units between two languages.
  public init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  /// Units as XLIFF, a `file` for each pair of documents.
  /// - Throws: `XMLWriter.Failure`.
  public func write(_ contents: ExchangeContents) throws -> WrittenFile {
    var losses = Losses()
    losses.count(.concepts, contents.concepts.count)
    losses.count(.remarks, contents.units.reduce(0) { $0 + $1.remarks.count })
    let xml = try XMLWriter()
    try xml.element(
      "xliff",
      [
        "xmlns": "urn:oasis:names:tc:xliff:document:2.0", "xmlns:mda": "urn:oasis:names:tc:xliff:metadata:2.0",
        "version": "2.1", "srcLang": source.tag, "trgLang": target.tag,
      ]
    ) {
      for (number, file) in files(contents.units).enumerated() {
        try xml.element("file", ["id": "f\(number + 1)", "original": file.source.isEmpty ? nil : file.source]) {
          let date = file.units.lazy.compactMap(\.date).first
          try metadata(["date": date, "target-document": file.target.isEmpty ? nil : file.target], to: xml)
          for (number, unit) in file.units.enumerated() { try write(unit, number + 1, to: xml) }
        }
      }
    }
    let bytes = try xml.finish()
    losses.count(.characters, xml.leftOut)
    return WrittenFile(bytes: bytes, losses: losses)
  }

  private struct File {
    let source: String, target: String
    var units: [TranslationUnit]
  }

  /// Units of the same two documents stand in one file; a side that is missing says nothing of its document.
  private func files(_ units: [TranslationUnit]) -> [File] {
    var files: [File] = []
    for unit in units {
      let (from, to) = (side(unit, source), side(unit, target))
      let fits = files.firstIndex {
        (from == nil || from?.document == $0.source) && (to == nil || to?.document == $0.target)
      }
      if let fits {
        files[fits].units.append(unit)
      } else {
        files.append(File(source: from?.document ?? "", target: to?.document ?? "", units: [unit]))
      }
    }
    return files
  }

  private func side(_ unit: TranslationUnit, _ language: Language) -> TranslationUnit.Side? {
    unit.sides.first { $0.language == language }
  }

  private func write(_ unit: TranslationUnit, _ number: Int, to xml: XMLWriter) throws {
    let target = side(unit, target)
    try xml.element("unit", ["id": "u\(number)", "xml:space": "preserve"]) {
      try metadata(["confidence": unit.confidence.map(Confidence.text)], to: xml)
      try xml.element("segment", ["id": "s1", "state": target == nil ? "initial" : "translated"]) {
        try xml.element("source", text: side(unit, source)?.text ?? "")
        if let target { try xml.element("target", text: target.text) }
      }
    }
  }

  private func metadata(_ values: KeyValuePairs<String, String?>, to xml: XMLWriter) throws {
    if values.allSatisfy({ $0.value == nil }) { return }
    try xml.element("mda:metadata") {
      try xml.element("mda:metaGroup", ["category": "concord"]) {
        for (type, value) in values {
          if let value { try xml.element("mda:meta", ["type": type], text: value) }
        }
      }
    }
  }
}
