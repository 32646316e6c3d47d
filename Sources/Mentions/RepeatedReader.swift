import Languages
import Segmentation

/// Reads one text again and again while it is being written.
///
/// What a sentence names is kept by the sentence's text; a sentence that was there the last time is not read again, except
/// where brackets may define something, which the whole document has a say in. The result is the same as
/// `MentionReader.read(_:)` gives.
public final class RepeatedReader {
  /// Where sentences end.
  public let segmenter: Segmenter
  private let reader: MentionReader
  private var cache = SentenceCache()

  /// A reader for a language.
  public init(pack: any LanguagePack) {
    segmenter = Segmenter(pack: pack)
    reader = MentionReader(pack: pack)
  }

  /// What a document's sentences name.
  public func read(_ document: SegmentedDocument) -> ReadDocument { reader.read(document, keeping: &cache) }
}

/// Sentences of the last reading with what they name.
struct SentenceCache {
  /// A sentence that was read.
  struct Kept {
    let folded: FoldedText
    /// What it names; nil where that depends on the whole document.
    var mentions: SentenceMentions?
  }

  /// By the sentence's text.
  var kept: [String: Kept] = [:]
  /// The joined acronyms that the document had.
  var compounds: Set<String> = []
}
