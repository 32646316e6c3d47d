import Alignment
import ArgumentParser
import Documents
import Foundation
import Glossaries
import Languages
import Lint
import Mentions
import Segmentation
import Terminology

/// Two language versions of one circular, in any order.
struct PairOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The languages of the two files, in their order; detected when not given.", valueName: "zh,en"))
  var languages: String?

  @OptionGroup var input: InputOptions

  /// The two languages said, nil when none were.
  /// - Throws: `RequestError` when not two, or one without a pack.
  func tags() throws -> (String, String)? { try LanguageTags.pair(languages) }

  /// Reads both files; Chinese stands first in the result, and `swapped` says whether that changed their order.
  /// - Throws: `DocumentError`, `SegmentationError`, `SRXError`, `RequestError`.
  func read(
    _ first: String, _ second: String, rules: SRXRules? = nil
  ) throws -> (source: ReadDocument, target: ReadDocument, swapped: Bool) {
    let tags = try tags()
    let one = try Reading.read(try input.document(first), language: tags?.0, rules: rules)
    let two = try Reading.read(try input.document(second), language: tags?.1, rules: rules)
    try checkSaid(tags, (first, one.document.text), (second, two.document.text))
    guard one.document.language != two.document.language else {
      throw RequestError.sameLanguage(first: first, second: second, language: one.document.language.tag)
    }
    let swapped = two.document.language == .chinese
    return swapped ? (two, one, true) : (one, two, false)
  }

  /// Refuses languages that were said and cannot be: exchanged, or of other letters than the text's; of what only does not
  /// look like it, that is told.
  /// - Throws: `RequestError.exchangedLanguages`, `.noChinese`, `.otherLetters`.
  private func checkSaid(
    _ tags: (String, String)?, _ one: (path: String, text: String), _ two: (path: String, text: String)
  ) throws {
    guard let tags else { return }
    let said = (Language(tags.0), Language(tags.1))
    let read = (LanguagePacks.detect(one.text), LanguagePacks.detect(two.text))
    if said.0 != said.1, read.0 == said.1, read.1 == said.0 {
      throw RequestError.exchangedLanguages(
        first: one.path, second: two.path, said: "\(tags.0),\(tags.1)", read: "\(tags.1),\(tags.0)")
    }
    for (language, side) in [(said.0, one), (said.1, two)]
    where language == .chinese && !side.text.unicodeScalars.contains(where: \.properties.isIdeographic) {
      throw RequestError.noChinese(side.path)
    }
    for (language, side) in [(said.0, one), (said.1, two)] {
      guard let read = LanguagePacks.plainLanguage(of: side.text), read != LanguagePacks.pack(for: language)?.language
      else { continue }
      if !LanguagePacks.shareLetters(read, language) {
        throw RequestError.otherLetters(side.path, said: language.tag, read: Messages.name(of: read))
      }
      StandardError.line(
        "note: \(side.path): read as \(Messages.name(of: language)), as --languages says; it looks like "
          + Messages.name(of: read))
    }
  }

  /// Reads both files as lines that are sentences already, empty ones included; Chinese stands first.
  /// - Throws: `DocumentError`, `SegmentationError`, `RequestError`.
  func lines(_ first: String, _ second: String) throws -> (source: Lines, target: Lines, swapped: Bool) {
    let tags = try tags()
    let one = try Lines(first, input, language: tags?.0)
    let two = try Lines(second, input, language: tags?.1)
    try checkSaid(tags, (first, one.sample), (second, two.sample))
    guard one.language != two.language else {
      throw RequestError.sameLanguage(first: first, second: second, language: one.language.tag)
    }
    let swapped = two.language == .chinese
    return swapped ? (two, one, true) : (one, two, false)
  }
}

/// A text whose lines are sentences already.
struct Lines {
  /// The path as the user gave it.
  let path: String
  /// The language.
  let language: Language
  /// The first lines, which are enough to tell the language.
  let sample: String
  /// The lines without their ends; a last line end makes no line.
  let lines: [String]

  /// The lines of a file, or of standard input for `-`.
  /// - Throws: `DocumentError`; `RequestError`, `SegmentationError` when the language is not known.
  init(_ file: String, _ input: InputOptions, language tag: String?) throws {
    path = file == "-" ? input.path : file
    let reader = try LineReader(path: file == "-" ? nil : file, name: path, changes: input.reading.changes)
    reader.document.map(Reading.tellUnread)
    lines = reader.lines
    sample = lines.prefix(5000).joined(separator: "\n")
    language = try tag.map { try Reading.pack($0).language } ?? Segmenter.language(of: sample, path: path)
  }
}

/// The aligner as every command uses it: one setting.
enum Aligning {
  /// An aligner with a lexicon, which gives reasons where they are wanted.
  static func aligner(_ lexicon: Lexicon, explains: Bool = true, threads: Int = 1) -> Aligner {
    var settings = AlignmentSettings()
    settings.explains = explains
    return Aligner(lexicon: lexicon, settings: settings, threads: threads)
  }
}

/// What tells whether a draft holds both language versions, by every command that checks drafts.
enum BilingualReading {
  /// A reader whose lexicons are opened when the first draft may hold both.
  static func reader(_ lexicons: LexiconOptions) -> BilingualReader {
    let made = Lazily { try tools(try lexicons.lexicon()) }
    return BilingualReader(readers: Reading.mentionReaders) { try made.get() }
  }

  /// What sides are compared with.
  static func tools(_ lexicon: Lexicon) throws -> BilingualReader.Tools {
    BilingualReader.Tools(
      aligner: Aligning.aligner(lexicon, explains: false), extractor: try Extracting.extractor(lexicon),
      lexicon: lexicon)
  }
}

/// The extractor as every command uses it.
enum Extracting {
  /// An extractor that knows the project's glossaries, and a lexicon's words.
  static func extractor(_ lexicon: Lexicon) throws -> TerminologyExtractor {
    TerminologyExtractor(glossary: try GlossaryReader.entries(), lexicon: lexicon)
  }
}
