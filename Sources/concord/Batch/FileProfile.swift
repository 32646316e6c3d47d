import Alignment
import Languages
import Mentions
import Termbase

/// What one look at a file told: what pairing needs, and what tells whether the base has it.
struct FileProfile: Sendable {
  /// The file for pairing.
  let file: DocumentPairing.File
  /// What tells its text from others.
  let fingerprint: String
  /// What it holds and was not read, in words.
  var notes: [String] = []
  /// The document itself, while it is kept.
  var document: ReadDocument?
  /// What pairing needs as JSON, where it is to be noted in the base.
  var json: String?

  /// A file that was read; `lexicon` where pairing looks at what it says.
  /// - Throws: what opening the lexicon throws.
  init(_ document: ReadDocument, path: String, notes: [String], lexicon: Lazily<Lexicon>?) throws {
    let language = document.document.language
    var content: DocumentContent?
    if let lexicon = try lexicon?.get() {
      let profile = DocumentProfile(document, lexicon: lexicon)
      content = DocumentContent(profile, language: language, lexicon: lexicon)
      json = try JSON.line(profile)
    }
    file = DocumentPairing.File(path: path, language: language, content: content)
    fingerprint = Termbase.fingerprint(of: document)
    self.notes = notes
    self.document = document
  }

  /// A file that the base knows.
  init(path: String, language: Language, fingerprint: String, content: DocumentContent?) {
    file = DocumentPairing.File(path: path, language: language, content: content)
    self.fingerprint = fingerprint
  }
}

/// What became of a file that was looked at.
enum FileLook: Sendable {
  /// It was read.
  case read(FileProfile)
  /// The base knows what it says.
  case known(FileProfile)
  /// It is in a language that is not read unasked.
  case foreign(Language, isNew: Bool)
}
