import Alignment
import ArgumentParser
import Languages
import Lint
import Mentions
import Termbase

/// What drafts are compared with beside each other: their other language, and a base.
struct DraftSetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The other language version: both are aligned and compared. Several go with the drafts in their order.",
      valueName: "file"))
  var against: [String] = []

  @Option(
    name: .customLong("base"),
    help: ArgumentHelp(
      "A base whose names the drafts are compared with: the folder that holds .concord.", valueName: "folder"))
  var base: String?

  @Option(help: ArgumentHelp("The day (2023-05-18) as of which the base is read.", valueName: "date"))
  var asOf: String?

  @OptionGroup var lexicons: LexiconOptions

  /// - Throws: `ValidationError` when options do not go together.
  func check(drafts: [String]) throws {
    if against.count > drafts.count {
      throw ValidationError("--against goes with a draft each: there are \(against.count) for \(drafts.count).")
    }
    if asOf != nil && base == nil { throw ValidationError("--as-of is the day of a base: it goes with --base.") }
  }

  /// The drafts as a set, read by `read`.
  /// - Throws: what reading throws; `RequestError.sameLanguage`, `.invalidDate`; `AlignmentError`, `TermbaseError`.
  func set(of files: [String], reading read: (String) throws -> DraftText) throws -> DraftSet {
    // A base that cannot be read is told before the drafts are.
    let base = try base.map { try Termbase.open(at: $0, readOnly: true) }
    let day = try asOf.map(Lookup.day)
    let set = try set(of: try files.map(read), reading: read)
    guard let base else { return set }
    let asked = NamesAsked(set)
    return set.knowing(KnownNames(try base.names(in: asked.texts, or: asked.names, knownOn: day)))
  }

  private func set(of texts: [DraftText], reading read: (String) throws -> DraftText) throws -> DraftSet {
    let drafts = texts.map(\.read)
    let bilingual = texts.compactMap(\.bilingual)
    if against.isEmpty { return DraftSet(drafts, bilingual: bilingual) }
    let lexicon = try lexicons.lexicon()
    let aligner = Aligning.aligner(lexicon, explains: false)
    let pairs = try zip(drafts, against).map { draft, other in try pair(draft, try read(other).read, aligner) }
    let extractor = try Extracting.extractor(lexicon)
    return DraftSet(drafts, pairs: pairs, bilingual: bilingual, terms: pairs.flatMap(extractor.concepts))
  }

  private func pair(_ draft: ReadDocument, _ other: ReadDocument, _ aligner: Aligner) throws -> AlignedPair {
    let languages = [draft, other].map(\.document.language)
    guard languages[0] != languages[1] else {
      throw RequestError.sameLanguage(
        first: draft.document.path, second: other.document.path, language: languages[0].tag)
    }
    try lexicons.noteUnused(for: languages[0], languages[1])
    return languages[1] == .chinese ? try aligner.align(other, draft) : try aligner.align(draft, other)
  }
}
