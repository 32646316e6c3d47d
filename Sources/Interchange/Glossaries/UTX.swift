import Documents
import Foundation
import Languages
import Termbase
import Terminology

/// Universal Terminology eXchange 1.20 (AAMT): a header of properties (version, `lang`, last modified date, creator; 3.2), the
/// names of the columns, then a pair of names a line, parted by tabs.
public struct UTXWriter: ExchangeWriter {
  /// The languages of the pairs.
  public let source: Language, target: Language

  /// A writer of a glossary between two languages.
  public init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  /// Concepts as pairs of names with the standing of the second; names to be avoided are `forbidden`.
  public func write(_ contents: ExchangeContents) -> WrittenFile {
    var pairs = BilingualPairs(source: source, target: target)
    var losses = Losses()
    let dates = contents.concepts.flatMap(\.terms).compactMap(\.date)
    var header = ["#UTX 1.20", "lang: \(source.tag)/\(target.tag)"]
    if let last = dates.max() { header.append("last modified date: \(last)") }
    header.append("creator: Concord")
    var text = header.joined(separator: "; ") + "\r\n" + "#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment\r\n"
    var seen = Set<String>()
    func add(_ pair: BilingualPairs.Pair, _ target: TermEntry) {
      let part = pair.source.details.first { $0.category == "partOfSpeech" }?.value ?? ""
      let cells = [
        pair.source.text, target.text, part, Self.written(target.status), "\(pair.number)",
        BilingualPairs.comment(pair),
      ]
      let line = cells.map { OneLine.text($0, &losses).replacing("\t", with: " ") }.joined(separator: "\t")
      if seen.insert(line).inserted { text += line + "\r\n" }
    }
    for pair in pairs.pairs(of: contents.concepts) {
      add(pair, pair.target)
      for avoided in pair.avoided where avoided.type == pair.source.type { add(pair, avoided) }
    }
    losses.add(GlossaryLosses.of(contents, oneSided: pairs.oneSided))
    return WrittenFile(bytes: Array(text.utf8), losses: losses)
  }

  static let statuses: [(TermStatus, String)] = [
    (.preferred, "approved"), (.admitted, "non-standard"), (.deprecated, "forbidden"), (.superseded, "obsolete"),
  ]

  private static func written(_ status: TermStatus?) -> String {
    statuses.first { $0.0 == status }?.1 ?? "provisional"
  }
}

/// Universal Terminology eXchange 1.00 to 1.20: columns `src` and `tgt` between the two languages of the header, or `term:en`
/// and the like.
public struct UTXReader: ExchangeReader {
  /// The format has no options.
  public init() {}

  /// A concept for each identifier, or each line where there is none.
  /// - Throws: `InterchangeError`, `DocumentError` when it is no text.
  public func read(_ file: ExchangeFile) throws -> [EntryReading] {
    let text = try FileContents.text(of: file.bytes, path: file.path)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let header = lines.prefix { $0.hasPrefix("#") }
    guard let columns = header.last.map({ Self.cells(String($0.dropFirst())) }), header.count > 1 else {
      throw InterchangeError.noHeading(path: file.path)
    }
    guard let table = UTXColumns(columns.map { $0.lowercased() }, header: header.first ?? "") else {
      throw InterchangeError.unknownLanguages(path: file.path)
    }
    var readings: [EntryReading] = []
    var places: [String: Int] = [:]
    for (number, line) in lines.enumerated().dropFirst(header.count) where !line.isEmpty && !line.hasPrefix("#") {
      let (concept, remarks) = table.concept(Self.cells(line))
      if !concept.id.isEmpty, let at = places[concept.id], case .concept(var before) = readings[at].value {
        for term in concept.terms
        where !before.terms.contains(where: { $0.language == term.language && $0.text == term.text }) {
          before.terms.append(term)
        }
        readings[at].value = .concept(before)
        readings[at].remarks += remarks
        continue
      }
      let value: EntryReading.Value = concept.terms.count < 2 ? .refused(.oneLanguage) : .concept(concept)
      if !concept.id.isEmpty { places[concept.id] = readings.count }
      readings.append(
        EntryReading(value: value, label: concept.terms.first?.text ?? "", line: number + 1, remarks: remarks))
    }
    return readings
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { OneLine.collapsed(String($0)) }
  }
}

/// What the columns of a UTX file are.
struct UTXColumns {
  private let names: [String]
  private let languages: [Int: Language]

  /// Nil when the columns do not tell two languages.
  init?(_ names: [String], header: String) {
    self.names = names
    var languages: [Int: Language] = [:]
    let declared = Self.languages(header)
    for (at, name) in names.enumerated() {
      if name == "src" || name == "tgt" {
        let place = name == "src" ? 0 : 1
        languages[at] = place < declared.count ? LanguageTag.read(declared[place])?.language : nil
      } else if name.hasPrefix("term:") {
        languages[at] = LanguageTag.read(String(name.dropFirst(5)))?.language
      }
    }
    if Set(languages.values).count < 2 { return nil }
    self.languages = languages
  }

  /// The two tags of `lang: en-US/ja-JP` (1.20), or of the property without a name (`en-US/ja-JP`, until 1.11).
  private static func languages(_ header: String) -> [String] {
    let properties = header.split(separator: ";").map { property in
      property.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let said =
      properties.first { $0.count == 2 && $0[0].lowercased() == "lang" }?[1]
      ?? properties.first { $0.count == 1 && $0[0].contains("/") }?[0]
    return said?.split(separator: "/").map { String($0.filter { !$0.isWhitespace }) } ?? []
  }

  func concept(_ cells: [String]) -> (ConceptEntry, [Remark]) {
    var concept = ConceptEntry()
    var remarks: [Remark] = []
    var standing: TermStatus?
    var part: String?
    for (at, cell) in cells.enumerated() where at < names.count && !cell.isEmpty && cell != "-" {
      switch names[at] {
      case _ where languages[at] != nil: concept.terms.append(TermEntry(language: languages[at], text: cell))
      case "term status":
        standing = UTXWriter.statuses.first { $0.1 == cell.lowercased() }?.0
        if cell.lowercased() == "rejected" { standing = .deprecated }
        if standing == nil && cell.lowercased() != "provisional" {
          remarks.append(.unknownValue(category: "status", value: cell))
        }
      case "src:pos", "pos": part = cell
      case "concept id", "id": concept.id = cell
      default: concept.details.append(Detail("note", cell))
      }
    }
    if let part, !concept.terms.isEmpty { concept.terms[0].details.append(Detail("partOfSpeech", part)) }
    // The standing is that of the translation.
    if let standing, concept.terms.count > 1 { concept.terms[1].status = standing }
    return (concept, remarks)
  }
}
