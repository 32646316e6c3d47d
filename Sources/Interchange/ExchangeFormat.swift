import Documents
import Languages

/// The formats of other programs, by the name that the command line gives them.
public enum ExchangeFormat: String, Sendable, CaseIterable {
  case tbx, tmx, xliff, csv, tsv, xlsx, omegat, utx, jsonl

  /// The format of a file, told by its content; nil when it is none of these.
  public init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .xlsx
      return
    }
    // UTF-16 as well: the zeros are passed over.
    let opening = bytes.prefix(4096).filter { $0 != 0 && $0 < 0x80 }
    let text = String(decoding: opening.drop { $0 <= 0x20 }, as: UTF8.self)
    if text.hasPrefix("<") {
      guard let root = Self.root(text) else { return nil }
      self = root == "tmx" ? .tmx : root == "xliff" ? .xliff : .tbx
      return
    }
    if text.hasPrefix("{") {
      self = .jsonl
      return
    }
    if text.uppercased().hasPrefix("#UTX") {
      self = .utx
      return
    }
    // Spreadsheets save tables in other charsets as well.
    guard let decoded = try? FileContents.text(of: bytes, path: ""),
      let line = decoded.split(whereSeparator: \.isNewline).first
    else { return nil }
    let plain = String(line)
    let separator = [",", "\t", ";"].max { left, right in plain.components(left) < plain.components(right) } ?? ","
    let heading = Heading(
      plain.split(separator: Character(separator), omittingEmptySubsequences: false).map { cell in
        String(cell.filter { $0 != "\"" })
      })
    if heading.isOfTerms || heading.isOfConcepts {
      self = separator == "\t" ? .tsv : .csv
    } else if plain.contains("\t") {
      self = .omegat
    } else if plain.contains(",") || plain.contains(";") {
      self = .csv
    } else {
      return nil
    }
  }

  /// The outermost element's name, after declarations, comments and a document type.
  private static func root(_ text: String) -> String? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.first != "?" && rest.first != "!" {
        return String(rest.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" }).lowercased()
      }
    }
    return nil
  }

  /// What reads the format.
  /// - Parameter languages: those of a glossary's two columns.
  /// - Throws: `InterchangeError.notRead` for a format that is only written.
  public func reader(languages: (Language, Language)?, path: String) throws -> any ExchangeReader {
    switch self {
    case .tbx: TBXReader()
    case .tmx: TMXMemoryReader()
    case .xliff: XLIFFReader()
    case .csv, .tsv: TermTableReader()
    case .omegat: OmegaTGlossaryReader(languages: languages)
    case .utx: UTXReader()
    case .jsonl: JSONLinesExchangeReader()
    case .xlsx: throw InterchangeError.notRead(path: path, format: "XLSX")
    }
  }
}

extension String {
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
