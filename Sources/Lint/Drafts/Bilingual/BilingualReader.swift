import Alignment
import Documents
import Mentions
import Terminology

/// Finds out whether a document holds one text in two languages, and reads it as that.
///
/// Letters and tables say where it may (`BilingualLayout`): of a document in one language they are all that is looked at. What
/// they say is tried: the two sides are aligned, and taken for translations of each other only where most of one side has a
/// counterpart that the aligner is sure of and whose words the lexicon finds in it (`TranslationTrial`). So a Chinese circular with an English annex
/// stays one text, as does a table of names with remarks in another language.
public final class BilingualReader: Sendable {
  private let tools: @Sendable () throws -> Tools
  private let readers: MentionReaders

  /// What sides are compared with.
  public struct Tools: Sendable {
    let aligner: Aligner
    let extractor: TerminologyExtractor
    let lexicon: Lexicon

    /// An aligner and an extractor, and the lexicon that says whether what was aligned goes together.
    public init(aligner: Aligner, extractor: TerminologyExtractor, lexicon: Lexicon) {
      self.aligner = aligner
      self.extractor = extractor
      self.lexicon = lexicon
    }
  }

  /// A reader.
  /// - Parameters:
  ///   - readers: readers of mentions, shared with whoever reads documents of one language.
  ///   - tools: what sides are compared with; asked for each document that may have two sides, and for no other.
  public init(readers: MentionReaders = MentionReaders(), tools: @escaping @Sendable () throws -> Tools) {
    self.readers = readers
    self.tools = tools
  }

  /// A document in its two languages; nil where it is in one.
  /// - Throws: `SegmentationError`, `AlignmentError`, and what `tools` throws.
  public func read(_ document: Document) throws -> BilingualDraft? {
    guard let layout = BilingualLayout(document.blocks) else { return nil }
    var trial = TranslationTrial(document, try tools(), readers)
    var taken: Set<BilingualLayout.Column> = []
    var found: [TranslationTrial.Translation] = []
    for columns in layout.tables where taken.isDisjoint(with: columns.columns) {
      guard let translation = try trial.translation(in: columns) else { continue }
      taken.formUnion(columns.columns)
      found.append(translation)
    }
    if let text = layout.runningText(without: taken), let translation = try trial.translation(in: text) {
      found.append(translation)
    }
    return found.isEmpty ? nil : try trial.draft(with: found)
  }
}
