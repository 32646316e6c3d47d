import Alignment
import Languages
import Lint
import Mentions
import Termbase
import Terminology

/// Aligns, extracts and stores circulars: what `concord add` does with each. Preparing needs no base and may be done on
/// several threads; storing is one transaction an addition.
struct CircularAdder: Sendable {
  let reader: CircularReader
  let aligner: Aligner
  let extractor: TerminologyExtractor
  /// Looks at what is added, where its findings are to be counted.
  let linter: Linter?

  init(reader: CircularReader, lexicon: Lexicon, lints: Bool) throws {
    self.reader = reader
    linter = lints ? Linter() : nil
    aligner = Aligning.aligner(lexicon)
    extractor = try Extracting.extractor(lexicon)
  }

  /// The share of a pair's text that must find a counterpart; two texts that are no translations of each other stay far
  /// below, the project's and other circulars far above.
  static let sufficientLikeness = 0.5

  /// Reads, aligns and extracts; two texts that hardly translate each other are to be added apart.
  /// - Throws: `AlignmentError`, and what reading throws.
  func prepare(_ item: AddItem) throws -> PreparedItem {
    let texts = try texts(of: item)
    return PreparedItem(
      texts: texts, findings: linter.map { FindingCount.counts($0.findings(in: DraftSet(texts))) } ?? [])
  }

  private func texts(of item: AddItem) throws -> PreparedTexts {
    let documents = try zip(item.paths, item.names).map { try reader.read($0, named: $1).document }
    if documents.count == 2 {
      let pair = try aligner.align(documents[0], documents[1])
      if pair.likeness >= Self.sufficientLikeness { return .joined(pair, extractor.concepts(in: pair)) }
    }
    return .apart(documents.map { ($0, extractor.concepts(in: $0)) })
  }

  /// Stores what was prepared, unless the base has it.
  /// - Throws: `TermbaseError`.
  static func store(_ item: PreparedItem, in base: Termbase) throws -> [AddReport] {
    switch item.texts {
    case .joined(let pair, let concepts): [try base.add(pair, concepts: concepts, date: pair.date)]
    case .apart(let documents):
      try documents.map { try base.add($0.document, concepts: $0.concepts, date: $0.document.date) }
    }
  }
}

extension DraftSet {
  /// The texts of an item: a pair is compared with each other, texts without a partner are looked at apart.
  fileprivate init(_ texts: PreparedTexts) {
    switch texts {
    case .joined(let pair, let concepts): self.init([], pairs: [pair], terms: concepts)
    case .apart(let documents): self.init(documents.map(\.document))
    }
  }
}

extension AlignedPair {
  /// The day of the circular: the first version that shows one tells.
  var date: String? { source.date ?? target.date }

  /// How much of the two texts is expected to be in right beads, 0 to 1, counted in sentences: the mean confidence of the
  /// beads that join both, those without counterpart counted as 0.
  var likeness: Double {
    let all = source.document.sentences.count + target.document.sentences.count
    let joined = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let sure = joined.reduce(0) { $0 + $1.confidence * Double($1.source.count + $1.target.count) }
    return all == 0 ? 0 : sure / Double(all)
  }
}
