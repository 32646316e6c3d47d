import Alignment
import Languages
import Mentions
import Termbase
import Terminology

/// Aligns, extracts and stores circulars: what `concord add` does with each.
struct CircularAdder {
  let base: Termbase
  let lexicon: Lexicon
  let extractor: TerminologyExtractor

  /// The share of a pair's text that must find a counterpart; two texts that are no translations of each other stay far
  /// below, the project's and other circulars far above.
  static let sufficientLikeness = 0.5

  /// Adds two language versions; apart where they hardly translate each other. Versions that the base has as they are
  /// are not aligned again.
  /// - Throws: `AlignmentError`, `TermbaseError`.
  func add(_ source: ReadDocument, _ target: ReadDocument) throws -> [AddReport] {
    if let known = try base.known([source, target]) { return [known] }
    let pair = try Aligning.aligner(lexicon).align(source, target)
    if pair.likeness < Self.sufficientLikeness { return [try add(source), try add(target)] }
    return [try base.add(pair, concepts: extractor.concepts(in: pair), date: pair.date)]
  }

  /// Adds a document by itself.
  /// - Throws: `TermbaseError`.
  func add(_ document: ReadDocument) throws -> AddReport {
    if let known = try base.known([document]) { return known }
    return try base.add(document, concepts: extractor.concepts(in: document), date: document.date)
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
