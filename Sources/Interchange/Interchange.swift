import Foundation
import Languages
import Termbase

/// Formats of other programs: one file a format, written and read through one model, the base's entries and units.
///
///     base ─▶ ConceptEntry, TranslationUnit ─▶ a format's writer ─▶ file, and what the format could not hold
///     file ─▶ a format's reader ─▶ readings (an entry, or why it is refused; remarks) ─▶ base
///
/// A writer is given everything and says with counts what its format has no place for. A reader takes what it can: an entry
/// that cannot be taken is refused with its line and reason, and the others are read; only a file that is not of the format, or
/// breaks a limit, ends the reading. Writers use no clock: equal contents give equal bytes.
///
/// XML is written by libxml2's text writer and read by its push parser, entities off (`Syntax`); spreadsheets by
/// libxlsxwriter. Sources: ISO 30042:2019 and the TBX-Basic, Min and Core dialects' schemas; TMX 1.4b (LISA OSCAR, 2005);
/// XLIFF 2.1 (OASIS, 2018); RFC 4180; UTX 1.20 (AAMT, 2018).
public struct ExchangeContents: Sendable, Equatable {
  /// Concepts.
  public var concepts: [ConceptEntry]
  /// Texts that translate each other.
  public var units: [TranslationUnit]

  /// Contents.
  public init(concepts: [ConceptEntry] = [], units: [TranslationUnit] = []) {
    self.concepts = concepts
    self.units = units
  }
}

/// A file as it is to be written.
public struct WrittenFile: Sendable {
  /// Its bytes.
  public var bytes: [UInt8]
  /// What the format has no place for.
  public var losses: Losses

  /// A file.
  public init(bytes: [UInt8], losses: Losses = Losses()) {
    self.bytes = bytes
    self.losses = losses
  }
}

/// A format that is written.
public protocol ExchangeWriter: Sendable {
  /// The whole file.
  /// - Throws: `InterchangeError`, `XMLWriter.Failure`.
  func write(_ contents: ExchangeContents) throws -> WrittenFile
}

/// A format that is read.
public protocol ExchangeReader: Sendable {
  /// All entries and units of a file.
  /// - Throws: `InterchangeError`, `DocumentError`, `TrainingError`: when the file as a whole cannot be read.
  func read(_ file: ExchangeFile) throws -> [EntryReading]
}

/// A file of another program, in memory.
public struct ExchangeFile: Sendable {
  /// What messages call it.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// One entry or unit of a file, or why it was refused.
public struct EntryReading: Sendable, Equatable {
  /// What was read.
  public enum Value: Sendable, Equatable {
    case concept(ConceptEntry)
    case unit(TranslationUnit)
    case refused(Refusal)
  }

  /// What was read.
  public var value: Value
  /// What the entry is called in the file: its identifier, or its first term.
  public var label: String
  /// The line it begins in, from 1.
  public var line: Int
  /// What of it was taken in another form, or left out.
  public var remarks: [Remark] = []
}

/// Why an entry was refused.
public enum Refusal: Sendable, Hashable {
  /// It has no term that is not empty.
  case noTerm
  /// It has a text in one language only.
  case oneLanguage
  /// A language tag that is none (BCP 47).
  case invalidLanguage(String)
  /// A row has more cells than the heading.
  case tooManyCells(expected: Int, found: Int)
  /// A row or line that is not of its format; what it should be.
  case malformed(expected: String)
}

/// What of an entry was taken in another form, or left out.
public enum Remark: Sendable, Hashable {
  /// A value that is none of its category's; the entry was taken without it.
  case unknownValue(category: String, value: String)
  /// A category that refers to other parts of the file, which are not kept.
  case leftOut(category: String)
  /// A tag with a region was taken as the language, with the region as its geographical usage.
  case regionAsUsage(tag: String)
  /// Something stood at a level where it does not belong, and was taken for the level above.
  case movedUp(category: String)
  /// A term of the entry that is empty was passed over.
  case emptyTerm
}

extension ExchangeContents {
  /// The two languages that most terms are in, Chinese first, else in the order of their tags.
  /// - Throws: `InterchangeError.twoLanguagesNeeded`.
  public func mainLanguages(for format: ExchangeFormat) throws -> (Language, Language) {
    var counts: [String: Int] = [:]
    for term in concepts.flatMap(\.terms) { counts[term.language?.tag ?? "", default: 0] += 1 }
    counts[""] = nil
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map(\.key)
    guard most.count == 2 else {
      throw InterchangeError.twoLanguagesNeeded(format: format.rawValue, found: counts.keys.sorted())
    }
    let ordered = most.sorted { ($0.hasPrefix("zh") ? 0 : 1, $0) < ($1.hasPrefix("zh") ? 0 : 1, $1) }
    return (Language(ordered[0]), Language(ordered[1]))
  }
}
