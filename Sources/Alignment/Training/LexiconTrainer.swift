import Foundation
import Languages

/// Learns a lexicon from pairs of texts that translate each other.
///
/// Pairs are taken in blocks, so that memory does not grow with their number: each block is learnt by IBM Model 1 in both
/// directions, beginning with what the blocks before it taught (and with `prior`), and what both directions agree on is
/// counted. The same pairs in the same order give the same bytes.
public struct LexiconTrainer {
  /// The languages of headwords and of translations: Chinese first, otherwise in the order of their tags.
  public let source: Language, target: Language
  private let sourcePack: any LanguagePack
  private let targetPack: any LanguagePack
  private let prior: Lexicon
  private let blockWords: Int
  private var block: [(source: String, target: String)] = []
  private var words = 0
  private var store: LinkStore
  private var learnt = Lexicon.empty
  private var report = TrainingReport()
  private var spellings = Spellings()

  /// A trainer for two languages, in any order.
  /// - Parameters:
  ///   - prior: what cuts Chinese text into words and is known of translations before.
  ///   - blockScalars: how much text is learnt from at a time, in Unicode scalars of both sides.
  ///   - capacity: how many pairs of words are kept at most.
  public init(
    _ first: any LanguagePack, _ second: any LanguagePack, prior: Lexicon = .empty, blockScalars: Int = 1_500_000,
    capacity: Int = 2_000_000
  ) {
    let isReversed = LanguageOrder.isReversed(first.language, second.language)
    sourcePack = isReversed ? second : first
    targetPack = isReversed ? first : second
    source = sourcePack.language
    target = targetPack.language
    self.prior = prior
    blockWords = blockScalars
    store = LinkStore(capacity: capacity)
  }

  /// The most Unicode scalars of a text: a longer one is no sentence, and teaches nothing for much work.
  public static let longestText = 2_000

  /// Takes in a pair; one with an empty or an overlong side is counted and left out.
  /// - Parameters:
  ///   - first: the text in `source`.
  ///   - second: the text in `target`.
  public mutating func add(_ first: String, _ second: String) {
    let lengths = [first, second].map { $0.unicodeScalars.count }
    if [first, second].contains(where: { $0.utf8.allSatisfy { $0 <= 0x20 } }) { return report.empty += 1 }
    if lengths.contains(where: { $0 > Self.longestText }) { return report.tooLong += 1 }
    report.pairs += 1
    block.append((first, second))
    words += lengths[0] + lengths[1]
    if words >= blockWords { learnBlock() }
  }

  /// Counts a unit that lacks one of the languages.
  public mutating func skip() { report.empty += 1 }

  private mutating func learnBlock() {
    if block.isEmpty { return }
    spellings.note(block.map(\.source), sourcePack, block.map(\.target), targetPack)
    let known = prior.adding(learnt)
    var learner = BlockLearner(block, sourcePack, targetPack, cutting: known, seeds: known)
    let counts = learner.count(into: &store)
    report.sourceWords += counts.source
    report.targetWords += counts.target
    store.prune()
    block.removeAll(keepingCapacity: true)
    words = 0
    learnt = LearntEntries(store).lexicon(source, target)
  }

  /// What was learnt: the lexicon's bytes, for a file that `Lexicon.read` opens, and a report.
  public mutating func finish() -> (bytes: Data, report: TrainingReport) {
    learnBlock()
    let entries = LearntEntries(store)
    report.differentSourceWords = store.sourceWords.words.count
    report.differentTargetWords = store.targetWords.words.count
    report.entries = entries.all.count
    report.headwords = Set(entries.all.map(\.source)).count
    report.examples = entries.mostCertain(TrainingReport.exampleCount).map {
      (spellings.source($0.source), spellings.target($0.target))
    }
    return (entries.bytes(source, target), report)
  }
}
