import Alignment
import Mentions
import Termbase

/// What one look at a file told: what pairing needs, and what tells whether the base has it.
struct FileProfile: Sendable {
  /// The file for pairing.
  let file: DocumentPairing.File
  /// What tells its text from others.
  let fingerprint: String
  /// What it holds and was not read, in words.
  let notes: [String]
  /// The document itself, while it is kept.
  var document: ReadDocument?

  init(_ document: ReadDocument, path: String, content: DocumentContent?, notes: [String]) {
    file = DocumentPairing.File(path: path, language: document.document.language, content: content)
    fingerprint = Termbase.fingerprint(of: document)
    self.notes = notes
    self.document = document
  }
}
