import ArgumentParser
import Documents
import Foundation
import Languages
import Mentions
import Segmentation

/// What the user asked for that cannot be.
enum RequestError: Error, Equatable {
  /// A language without a pack.
  case unsupportedLanguage(String)
  /// Two versions in one language.
  case sameLanguage(first: String, second: String, language: String)
  /// Two versions, each in the language that the other is said to have.
  case exchangedLanguages(first: String, second: String, said: String, read: String)
  /// A text said to be Chinese without a Chinese character.
  case noChinese(String)
  /// A text said to be in a language that other letters are used for, and the language it looks like.
  case otherLetters(String, said: String, read: String)
  /// Not two languages.
  case languageCount(String)
  /// No base upward from a folder.
  case noBase(String)
  /// Not a date.
  case invalidDate(String)
  /// No rule of the linter.
  case unknownRule(String)
  /// A folder without files that are read.
  case noCirculars(String)
  /// A file whose name is not UTF-8; what is wrong in it is replaced.
  case misnamed(String)
  /// Comments asked for, and no Word document among the drafts.
  case noWordDraft(String)
  /// Comments in several Word documents, and one file for the copies.
  case severalWordDrafts(String)
  /// Two copies would be one file.
  case sameCopy(String)
  /// Both files that may be the configuration of a folder.
  case twoConfigurations(String, String)
  /// A baseline to be written, and none named.
  case noBaseline
}

/// How documents are read, by every command that reads them.
struct ReadingOptions: ParsableArguments {
  @Option(help: "How tracked changes of a Word document are read.")
  var changes: TrackedChanges = .accept
}

extension TrackedChanges: ExpressibleByArgument {}

/// How files are named on the command line.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The name of standard input (-) in messages and results.", valueName: "path"))
  var path: String = "standard input"

  @OptionGroup var reading: ReadingOptions

  /// Reads a file, or standard input for `-`.
  /// - Throws: `DocumentError`.
  func document(_ file: String) throws -> Document {
    let document =
      file == "-"
      ? try DocumentReader.readStandardInput(path: path, changes: reading.changes)
      : try DocumentReader.read(path: file, changes: reading.changes)
    Reading.tellUnread(document)
    return document
  }
}

/// Files on their way through the first three rooms.
enum Reading {
  /// A language with a pack.
  /// - Throws: `RequestError.unsupportedLanguage`.
  static func pack(_ tag: String) throws -> any LanguagePack {
    guard let pack = LanguagePacks.pack(for: Language(tag)) else { throw RequestError.unsupportedLanguage(tag) }
    return pack
  }

  /// Says on standard error what a document holds and was not read.
  static func tellUnread(_ document: Document) {
    for line in Messages.unread(document) { StandardError.write("concord: note: \(line)\n") }
  }

  /// A document in sentences, in the language said or else detected, by own rules where there are some.
  /// - Throws: `RequestError.unsupportedLanguage`, `SegmentationError`, `SRXError`.
  static func segment(
    _ document: Document, language tag: String?, rules: SRXRules? = nil
  ) throws -> SegmentedDocument {
    try Segmenter.segment(document, language: tag.map { try pack($0).language }, rules: rules)
  }

  /// A document in sentences, with what they name.
  /// - Throws: as `segment`.
  static func read(
    _ document: Document, language tag: String?, rules: SRXRules? = nil
  ) throws -> ReadDocument {
    let segmented = try segment(document, language: tag, rules: rules)
    guard let reader = mentionReaders.reader(for: segmented.language) else {
      throw RequestError.unsupportedLanguage(segmented.language.tag)
    }
    return reader.read(segmented)
  }

  /// One for all that a run of the command reads.
  static let mentionReaders = MentionReaders()
}
