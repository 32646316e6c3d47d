import Languages
import Syntax
import Termbase

/// XLIFF 2.0 and 2.1 as units of the base: each segment that has a source and a target. Inline codes and marks are left out, their
/// text stays. Confidence, day and the other document are read where `XLIFFWriter` puts them.
public struct XLIFFReader: ExchangeReader {
  /// The format has no options.
  public init() {}

  /// The units of a file; a segment without target, or without source, is refused as being of one language.
  /// - Throws: `InterchangeError`.
  public func read(_ file: ExchangeFile) throws -> [EntryReading] {
    var readings: [EntryReading] = []
    var languages = ("", "")
    try InterchangeError.wrapping(file.path) {
      try XMLSubtrees.read(
        file.bytes, name: file.path, wanted: ["file"], allowsDocumentType: true,
        onRoot: { root in
          guard root.name == "xliff" else {
            throw InterchangeError.otherRoot(path: file.path, element: root.name)
          }
          let version = root.attributes["version"] ?? ""
          guard version.hasPrefix("2.") else {
            throw InterchangeError.otherVersion(path: file.path, format: "XLIFF", version: version)
          }
          languages = (root.attributes["srcLang"] ?? "", root.attributes["trgLang"] ?? "")
        },
        onEntry: { readings += XLIFFFile($0, source: languages.0, target: languages.1).readings })
    }
    return readings
  }
}

/// Reads one `file` of an XLIFF document.
private struct XLIFFFile {
  private(set) var readings: [EntryReading] = []
  private let source: String, target: String
  private let documents: (source: String, target: String)
  private let date: String?

  init(_ node: XMLNode, source: String, target: String) {
    self.source = source
    self.target = target
    let values = Self.metadata(node)
    documents = (node.attributes["original"] ?? "", values["target-document"] ?? "")
    date = values["date"]
    read(node)
  }

  /// The units of a file or of a group in it.
  private mutating func read(_ node: XMLNode) {
    for child in node.elements {
      if child.name == "group" { read(child) }
      if child.name == "unit" { readUnit(child) }
    }
  }

  private mutating func readUnit(_ unit: XMLNode) {
    let id = unit.attributes["id"] ?? "", confidence = Self.metadata(unit)["confidence"].flatMap(Confidence.read)
    let segments = unit.elements("segment")
    for segment in segments {
      let label = segments.count > 1 ? "\(id)/\(segment.attributes["id"] ?? "")" : id
      readings.append(
        EntryReading(
          value: value(segment, confidence, unit), label: label, line: segment.line, remarks: remarks(segment)))
    }
  }

  private func value(_ segment: XMLNode, _ confidence: Double?, _ unit: XMLNode) -> EntryReading.Value {
    var sides: [TranslationUnit.Side] = []
    let keepsSpace = unit.attributes["space"] == "preserve"
    for (name, tag, document) in [("source", source, documents.source), ("target", target, documents.target)] {
      guard let text = segment.elements(name).first?.text, text.utf8.contains(where: { $0 > 0x20 }) else {
        return .refused(.oneLanguage)
      }
      guard let language = LanguageTag.read(tag)?.language else { return .refused(.invalidLanguage(tag)) }
      sides.append(.init(language: language, text: keepsSpace ? text : OneLine.collapsed(text), document: document))
    }
    if sides[0].language == sides[1].language { return .refused(.oneLanguage) }
    var read = TranslationUnit(sides: sides)
    read.confidence = confidence
    read.date = date
    return .unit(read)
  }

  /// The kinds of inline elements that a segment loses.
  private func remarks(_ segment: XMLNode) -> [Remark] {
    func names(_ node: XMLNode) -> [String] { node.elements.flatMap { [$0.name] + names($0) } }
    return Set(segment.elements("source", "target").flatMap(names)).sorted().map { .leftOut(category: $0) }
  }

  /// The metadata that `XLIFFWriter` gives an element, by type.
  private static func metadata(_ node: XMLNode) -> [String: String] {
    let groups = node.elements("metadata").flatMap { $0.elements("metaGroup") }
    let own = groups.filter { $0.attributes["category"] == "concord" }.flatMap { $0.elements("meta") }
    return Dictionary(own.map { ($0.attributes["type"] ?? "", $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
