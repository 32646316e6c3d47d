import Documents
import Languages
import Termbase
import Terminology

/// OmegaT's glossary: source term, target term and comment parted by tabs, in UTF-8; no quoting, so that tabs and line ends
/// inside a name become spaces.
public struct OmegaTGlossaryWriter: ExchangeWriter {
  /// The languages of the first and second column.
  public let source: Language, target: Language

  /// A writer of a glossary between two languages.
  public init(source: Language, target: Language) {
    self.source = source
    self.target = target
  }

  /// Concepts as pairs of names; a name to be avoided stands in the comment.
  public func write(_ contents: ExchangeContents) -> WrittenFile {
    var pairs = BilingualPairs(source: source, target: target)
    var losses = Losses()
    var text = ""
    var seen = Set<String>()
    for pair in pairs.pairs(of: contents.concepts) {
      let line = [pair.source.text, pair.target.text, BilingualPairs.comment(pair)].map { Self.cell($0, &losses) }
        .joined(separator: "\t")
      if seen.insert(line).inserted { text += line + "\n" }
    }
    losses.add(GlossaryLosses.of(contents, oneSided: pairs.oneSided))
    return WrittenFile(bytes: Array(text.utf8), losses: losses)
  }

  private static func cell(_ text: String, _ losses: inout Losses) -> String {
    // A line that begins with # is a comment to OmegaT.
    OneLine.text(text, &losses).replacing("\t", with: " ")
  }
}

/// What a glossary of pairs cannot hold of concepts.
enum GlossaryLosses {
  static func of(_ contents: ExchangeContents, oneSided: Int) -> Losses {
    var losses = Losses()
    let terms = contents.concepts.flatMap(\.terms)
    losses.count(.conceptsOfOneLanguage, oneSided)
    losses.count(.units, contents.units.count)
    losses.count(.types, terms.count { $0.type != nil && $0.type != .fullForm })
    losses.count(.sources, terms.count { $0.source != nil })
    losses.count(.dates, terms.count { $0.date != nil })
    losses.count(.evidence, terms.reduce(0) { $0 + $1.evidence.count })
    losses.count(.ledger, contents.concepts.reduce(0) { $0 + $1.ledger.count + $1.statuses.count })
    losses.count(.scores, contents.concepts.count { $0.score != 1 })
    losses.count(.details, contents.concepts.reduce(0) { $0 + $1.details.count { $0.category != "subjectField" } })
    return losses
  }
}

/// OmegaT's glossary, and any list of two columns parted by tabs, with a comment in the third.
public struct OmegaTGlossaryReader: ExchangeReader {
  /// The languages of the first and second column; told by their letters when nil.
  public let languages: (Language, Language)?

  /// A reader.
  public init(languages: (Language, Language)?) { self.languages = languages }

  /// A concept a line.
  /// - Throws: `InterchangeError.unknownLanguages`, `DocumentError` when it is no text.
  public func read(_ file: ExchangeFile) throws -> [EntryReading] {
    let text = try FileContents.text(of: file.bytes, path: file.path)
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      number, line in
      line.isEmpty || line.hasPrefix("#")
        ? nil
        : (line: number + 1, cells: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
    let (source, target) = try languages ?? Self.detected(rows.map(\.cells), path: file.path)
    return rows.map { row in
      let cells = row.cells.map(OneLine.collapsed)
      let terms = zip([source, target], cells).filter { !$0.1.isEmpty }.map {
        TermEntry(language: $0.0, text: $0.1)
      }
      var concept = ConceptEntry(terms: terms)
      if cells.count > 2, !cells[2].isEmpty { concept.details = [Detail("note", cells[2])] }
      let value: EntryReading.Value = terms.count < 2 ? .refused(.oneLanguage) : .concept(concept)
      return EntryReading(value: value, label: cells.first ?? "", line: row.line)
    }
  }

  private static func detected(_ rows: [[String]], path: String) throws -> (Language, Language) {
    let found = (0..<2).map { column in
      LanguagePacks.detect(rows.prefix(200).map { $0.count > column ? $0[column] : "" }.joined(separator: "\n"))
    }
    guard let first = found[0], let second = found[1], first != second else {
      throw InterchangeError.unknownLanguages(path: path)
    }
    return (first, second)
  }
}
