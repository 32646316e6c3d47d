import Alignment
import Documents
import Foundation
import Lint
import Mentions
import Segmentation

/// Drafts as `concord lint` has read them: each with the document its places lead back to.
struct LintDrafts {
  /// A draft and the document it was read from.
  struct Draft {
    let document: Document
    let read: ReadDocument
  }

  /// The drafts in the order given, then other language versions.
  let drafts: [Draft]
  /// The paths of those given as drafts.
  private let paths: Set<String>
  /// Drafts and their other languages, aligned for the rules.
  private let pairs: [DraftPair]

  /// The drafts of a set, with the documents they were read from by path; `given` are the paths of the drafts themselves.
  init(set: DraftSet, documents: [String: Document], given: [String]) {
    drafts = set.drafts.compactMap { read in
      documents[read.document.path].map { Draft(document: $0, read: read) }
    }
    paths = Set(given)
    pairs = set.pairs
  }

  /// What the rules look at.
  var read: [ReadDocument] { drafts.map(\.read) }

  /// The paths whose text is the file as it stands.
  var sources: Set<String> { Set(drafts.filter(\.document.format.isSource).map(\.document.path)) }

  /// Those given as drafts, without other language versions.
  var given: [Draft] { drafts.filter { paths.contains($0.document.path) } }

  /// The Word documents among those.
  var word: [Draft] { given.filter { $0.document.format == .word } }

  /// The drafts' `concord-ignore` comments, by path.
  /// - Throws: `ConfigurationError`.
  func ignored() throws -> [String: IgnoreRemarks] {
    try drafts.reduce(into: [:]) { $0[$1.document.path] = try IgnoreRemarks($1.document) }
  }

  /// What the other language versions in the set say, those in a draft itself among them: by the alignment that the rules
  /// had, else by aligning each pair; none where two texts hardly translate each other.
  /// - Throws: `AlignmentError`.
  func counterparts(_ lexicon: () throws -> Lexicon) throws -> Counterparts {
    var links: [Link] = []
    for pair in pairs {
      links += Self.links(pair.source.map(\.sentence), pair.target.map(\.sentence), pair.paths, pair.beads)
    }
    let paired = Set(pairs.flatMap { [$0.paths.0, $0.paths.1] })
    if pairs.contains(where: { $0.paths.0 != $0.paths.1 }) { return Counterparts(links) }
    let files = drafts.filter { !paired.contains($0.document.path) }.map {
      DocumentPairing.File(path: $0.document.path, language: $0.read.document.language)
    }
    let byPath = Dictionary(drafts.map { ($0.document.path, $0.read) }) { first, _ in first }
    let found = DocumentPairing.pair(files).pairs
    if found.isEmpty { return Counterparts(links) }
    let aligner = Aligning.aligner(try lexicon(), explains: false)
    for pair in found {
      guard let source = byPath[pair.source.path], let target = byPath[pair.target.path] else { continue }
      let aligned = try aligner.align(source, target)
      if aligned.likeness < CircularAdder.sufficientLikeness { continue }
      let paths = (pair.source.path, pair.target.path)
      links += Self.links(source.document.sentences, target.document.sentences, paths, aligned.beads)
    }
    return Counterparts(links)
  }

  private typealias Link = (location: Location, passage: Counterparts.Passage)

  private static func links(
    _ source: [Sentence], _ target: [Sentence], _ paths: (String, String), _ beads: [Bead]
  ) -> [Link] {
    beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.flatMap { bead in
      links(source[bead.source], paths.0, to: target[bead.target], paths.1)
        + links(target[bead.target], paths.1, to: source[bead.source], paths.0)
    }
  }

  private static func links(
    _ sentences: ArraySlice<Sentence>, _ path: String, to others: ArraySlice<Sentence>, _ otherPath: String
  ) -> [Link] {
    guard let first = others.first, let last = others.last else { return [] }
    let passage = Counterparts.Passage(
      text: others.map(\.text).joined(separator: first.language == .chinese ? "" : " "), language: first.language,
      location: Location(file: otherPath, place: Place(start: first.place.start, end: last.place.end)))
    return sentences.map { (Location(file: path, place: $0.place), passage) }
  }
}

extension DraftPair {
  /// The paths of the two versions.
  fileprivate var paths: (String, String) { (source.first?.path ?? "", target.first?.path ?? "") }
}
