import Documents
import Lint
import Mentions

/// A draft as the linter takes it: as one text, or as two where it holds both language versions.
struct DraftText {
  /// All of it.
  let read: ReadDocument
  /// Its two versions.
  let bilingual: BilingualDraft?

  /// A draft in the language said; else in both of its languages, which `reader` tells, or in the one detected.
  /// - Throws: as `Reading.read`; `AlignmentError`.
  init(_ document: Document, language: String?, _ reader: BilingualReader?) throws {
    bilingual = language == nil ? try reader?.read(document) : nil
    read = try bilingual?.whole ?? Reading.read(document, language: language)
  }
}
