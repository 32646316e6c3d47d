import Documents
import Languages
import Mentions
import Segmentation

/// Aligns the sentences of two language versions of one text.
///
/// The search maximises the sum of bead scores: log prior of the bead's kind, words in both directions under a lexicon
/// and what the document itself teaches (IBM Model 1), lengths in the document's own ratio, anchors and structure. It
/// goes from coarse to fine: a chain of sentences that share rare words, then the full score near the path, learning
/// from each path before the next. Time and memory are linear in the text, but for long stretches without any common
/// word. The result is the same for the same input.
public struct Aligner: Sendable {
  private let lexicon: Lexicon
  private let settings: AlignmentSettings

  /// An aligner with a lexicon; `settings` serve every text as they are.
  public init(lexicon: Lexicon, settings: AlignmentSettings = .init()) {
    self.lexicon = lexicon
    self.settings = settings
  }

  /// Aligns two documents.
  /// - Parameter locks: beads that are kept as they are; their numbers count the documents' sentences.
  /// - Throws: `AlignmentError.unsupportedLanguage` when a language has no pack.
  public func align(
    _ source: ReadDocument, _ target: ReadDocument, locks: BeadLocks = .none
  ) throws -> AlignedPair {
    let locked = LockedText(
      locks, sourceCount: source.document.sentences.count, targetCount: target.document.sentences.count)
    let first = locked.source(source)
    let second = locked.target(target)
    let beads = try align(
      first.document.sentences.map(\.text), source.document.language,
      second.document.sentences.map(\.text), target.document.language,
      anchors: AnchorEvidence(source: first.mentions, target: second.mentions),
      structure: StructureEvidence(first.document.sentences, second.document.sentences), locks: locked.links)
    return AlignedPair(source: source, target: target, beads: locked.restored(beads))
  }

  /// Aligns lines that are sentences already.
  /// - Parameter locks: beads that are kept as they are; their numbers count the lines.
  /// - Throws: `AlignmentError.unsupportedLanguage` when a language has no pack.
  public func align(
    sourceLines: [String], language sourceLanguage: Language, targetLines: [String], language targetLanguage: Language,
    locks: BeadLocks = .none
  ) throws -> [Bead] {
    let locked = LockedText(locks, sourceCount: sourceLines.count, targetCount: targetLines.count)
    let beads = try align(
      locked.source(sourceLines), sourceLanguage, locked.target(targetLines), targetLanguage, anchors: .none,
      structure: .none, locks: locked.links)
    return locked.restored(beads)
  }

  private func align(
    _ sourceTexts: [String], _ sourceLanguage: Language, _ targetTexts: [String], _ targetLanguage: Language,
    anchors: AnchorEvidence, structure: StructureEvidence, locks: LockedLinks
  ) throws -> [Bead] {
    let sourcePack = try pack(sourceLanguage)
    let targetPack = try pack(targetLanguage)
    let source = TextSide(sourceTexts, language: sourceLanguage, pack: sourcePack, lexicon: lexicon)
    let target = TextSide(targetTexts, language: targetLanguage, pack: targetPack, lexicon: lexicon)
    if source.count == 0 || target.count == 0 { return Self.unmatched(source.count, target.count) }
    let seeds = SeedTranslations(source, target, lexicon: lexicon, targetPack: targetPack, sourcePack: sourcePack)
    let search = BeadSearch(
      source: source, target: target, settings: settings, seeds: seeds, anchors: anchors, structure: structure,
      sourceMarks: EdgeMarks(sourceTexts), targetMarks: EdgeMarks(targetTexts), locks: locks,
      sourceForms: WordForms(sentences: sourceTexts, pack: sourcePack),
      targetForms: WordForms(sentences: targetTexts, pack: targetPack))
    return search.run()
  }

  private func pack(_ language: Language) throws -> any LanguagePack {
    guard let pack = LanguagePacks.pack(for: language) else {
      throw AlignmentError.unsupportedLanguage(language.tag)
    }
    return pack
  }

  private static func unmatched(_ sourceCount: Int, _ targetCount: Int) -> [Bead] {
    (0..<sourceCount).map { Bead(source: $0..<$0 + 1, target: 0..<0) }
      + (0..<targetCount).map { Bead(source: 0..<0, target: $0..<$0 + 1) }
  }
}
