import Documents
import Languages
import Mentions
import Segmentation

/// Aligns the sentences of two language versions of one text.
///
/// The search maximises the sum of bead scores: log prior of the bead's kind, words in both directions under a lexicon
/// and what the document itself teaches (IBM Model 1), lengths in the document's own ratio, anchors and structure. It
/// goes from coarse to fine: a chain of sentences that share rare words, then the full score near the path, learning
/// from each path before the next. Time and memory are linear in the text: a very long one is cut into sections
/// (`TextSections`), and a long stretch without any common word is narrowed to a path by lengths (`LengthPath`). Sentences
/// in another order are found after a first search (`MovedText`), within a section. The result is the same for the same
/// input, on any number of threads.
public struct Aligner: Sendable {
  private let lexicon: Lexicon
  private let settings: AlignmentSettings
  private let threads: Int

  /// An aligner with a lexicon; `settings` serve every text as they are.
  /// - Parameter threads: how many threads may work at once; the result is the same for any number.
  public init(lexicon: Lexicon, settings: AlignmentSettings = .init(), threads: Int = 1) {
    self.lexicon = lexicon
    self.settings = settings
    self.threads = max(1, threads)
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
    if source.count == 0 || target.count == 0 { return Self.unmatched(0..<source.count, 0..<target.count) }
    @Sendable func search(
      _ source: TextSide, _ target: TextSide, _ p: Range<Int>, _ q: Range<Int>, threads: Int
    ) -> [Bead] {
      let (left, right) = (Array(sourceTexts[p]), Array(targetTexts[q]))
      return BeadSearch(
        source: source, target: target, settings: settings,
        seeds: SeedTranslations(source, target, lexicon: lexicon, targetPack: targetPack, sourcePack: sourcePack),
        anchors: anchors.part(p, q), structure: structure.part(p, q), sourceMarks: EdgeMarks(left),
        targetMarks: EdgeMarks(right), locks: locks.part(p, q),
        sourceForms: WordForms(sentences: left, pack: sourcePack),
        targetForms: WordForms(sentences: right, pack: targetPack), threads: threads
      ).run()
    }
    if source.count + target.count <= settings.longestWhole {
      return search(source, target, 0..<source.count, 0..<target.count, threads: threads)
    }
    let sections = sections(source, target, sourcePack, targetPack, locks).ranges
    return Parallel.map(sections.count, threads: threads) { number in
      let (p, q) = sections[number]
      if p.isEmpty || q.isEmpty { return Self.unmatched(p, q) }
      return search(source.part(p), target.part(q), p, q, threads: 1).map { $0.shifted(p.lowerBound, q.lowerBound) }
    }.flatMap { $0 }
  }

  private func sections(
    _ source: TextSide, _ target: TextSide, _ sourcePack: any LanguagePack, _ targetPack: any LanguagePack,
    _ locks: LockedLinks
  ) -> TextSections {
    let seeds = SeedTranslations(source, target, lexicon: lexicon, targetPack: targetPack, sourcePack: sourcePack)
    return TextSections(
      CoarsePath(source, target, rows: seeds.forward).keeping(locks), source, target, whole: settings.longestWhole)
  }

  private func pack(_ language: Language) throws -> any LanguagePack {
    guard let pack = LanguagePacks.pack(for: language) else {
      throw AlignmentError.unsupportedLanguage(language.tag)
    }
    return pack
  }

  private static func unmatched(_ source: Range<Int>, _ target: Range<Int>) -> [Bead] {
    source.map { Bead(source: $0..<$0 + 1, target: target.lowerBound..<target.lowerBound) }
      + target.map { Bead(source: source.upperBound..<source.upperBound, target: $0..<$0 + 1) }
  }
}
