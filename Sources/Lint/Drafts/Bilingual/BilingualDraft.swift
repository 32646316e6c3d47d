import Alignment
import Languages
import Mentions
import Segmentation
import Terminology

/// A draft that holds a text in two languages: in two columns of a table, paragraph by paragraph, or one after the other.
public struct BilingualDraft: Sendable {
  /// All of the draft, each sentence in its own language.
  public let whole: ReadDocument
  /// The sentences that are compared, Chinese ones first, with the beads between them; both have the draft's path and text.
  public let pair: AlignedPair
  /// The terms of the pair.
  public let terms: [Concept]

  /// The draft's sentences parted by language, Chinese ones first: each is a text that rules look at as if it stood alone.
  var parts: [ReadDocument] { [Language.chinese, .english].map { whole.part(in: $0) } }
}

extension ReadDocument {
  /// The sentences in one language, in a document of the same path and text.
  func part(in language: Language) -> ReadDocument {
    part(language) { document.sentences[$0].language == language }
  }

  /// Some of the sentences.
  func part(_ language: Language, _ isWanted: (Int) -> Bool) -> ReadDocument {
    let numbers = document.sentences.indices.filter(isWanted)
    return ReadDocument(
      document: SegmentedDocument(
        path: document.path, language: language, text: document.text, sentences: numbers.map { document.sentences[$0] }),
      mentions: numbers.map { mentions[$0] })
  }
}
