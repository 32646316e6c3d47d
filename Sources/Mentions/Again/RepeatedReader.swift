import Languages
import Segmentation

/// Reads one text again and again while it is being written.
///
/// What stands before the first sentence that changed and behind the last is not read again, except where brackets define
/// something and what has changed has a say in it (`KnowledgeChange`). The result is the same as `MentionReader.read(_:)`
/// gives.
public final class RepeatedReader {
  /// Where sentences end.
  public let segmenter: Segmenter
  private let reader: MentionReader
  /// The language that is read.
  public var language: Language { reader.pack.language }
  private var last = LastReading()

  /// A reader for a language.
  public init(pack: any LanguagePack) {
    segmenter = Segmenter(pack: pack)
    reader = MentionReader(pack: pack)
  }

  /// What a document's sentences name.
  public func read(_ document: SegmentedDocument) -> ReadDocument { reader.read(document, keeping: &last) }
}
