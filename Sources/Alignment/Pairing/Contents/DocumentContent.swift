import Languages

/// What a document says, as far as it helps to find its other language version: some thousand bytes, so that the text
/// itself need not be kept.
public struct DocumentContent: Sendable {
  /// What it names, and names in Latin letters; sorted, each once.
  let features: [Feature]
  /// Its words, stemmed; sorted, each once.
  let words: [Feature]
  /// Translations of its words, each with the word's number, sorted by translation.
  let translations: [(feature: Feature, word: Int32)]
  /// How many of its words have translations.
  let translatedWords: Int
  /// Hashes of its sentences without spaces and marks; sorted, each once.
  let sentences: [UInt64]
  /// How long it is, in Unicode scalars.
  let length: Int
  /// The number that it bears at its head, `circular:96`; empty where none is found.
  let numbers: Set<String>
  /// The date that it bears.
  let date: String?
  /// What it is a revision of, by its head.
  let revisions: Set<RevisionMark>

  /// How many things it names, plain names in Latin letters left out.
  var namedThings: Int { features.count { $0.kind != .name } }
}
