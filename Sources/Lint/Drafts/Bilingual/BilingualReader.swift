import Alignment
import Documents
import Languages
import Mentions
import Segmentation
import Terminology

/// Finds out whether a document holds one text in two languages, and reads it as that.
///
/// Letters and tables say where it may (`BilingualLayout`): of a document in one language they are all that is looked at. What
/// they say is tried: the two sides are aligned, and taken for translations of each other only where most of one side has a
/// counterpart that the aligner is sure of and whose words the lexicon finds in it (`isTranslation`). So a Chinese circular with an English annex
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
    let tools = try tools()
    var taken: Set<BilingualLayout.Column> = []
    var found: [Translation] = []
    for columns in layout.tables where taken.isDisjoint(with: columns.columns) {
      guard let translation = try translation(columns, of: document, tools) else { continue }
      taken.formUnion(columns.columns)
      found.append(translation)
    }
    if let text = layout.runningText(without: taken), let translation = try translation(text, of: document, tools) {
      found.append(translation)
    }
    return found.isEmpty ? nil : try draft(document, found, tools)
  }

  /// A stretch whose sides translate each other, with the beads between its sentences.
  private struct Translation {
    let stretch: BilingualLayout.Stretch
    let beads: [Bead]
  }

  /// A stretch as a translation; nil when it is none.
  private func translation(
    _ stretch: BilingualLayout.Stretch, of document: Document, _ tools: Tools
  ) throws -> Translation? {
    let blocks = Dictionary(stretch.blocks.map { ($0.number, $0.language) }) { first, _ in first }
    let languages = document.blocks.indices.map { blocks[$0] ?? .chinese }
    let whole = try read(document, language: .chinese, languages: languages)
    let sides = sides(of: stretch, in: whole)
    let pair = try tools.aligner.align(sides.source, sides.target)
    return Self.isTranslation(pair, tools.lexicon) ? Translation(stretch: stretch, beads: pair.beads) : nil
  }

  /// The draft with the translations found in it. What belongs to none of them is in the document's own language.
  private func draft(_ document: Document, _ found: [Translation], _ tools: Tools) throws -> BilingualDraft {
    let own = (try? Segmenter.language(of: document)) ?? .chinese
    var languages = [Language](repeating: own, count: document.blocks.count)
    for (number, language) in found.flatMap(\.stretch.blocks) { languages[number] = language }
    let whole = try read(document, language: own, languages: languages)
    let pair = joined(found, whole)
    return BilingualDraft(whole: whole, pair: pair, terms: tools.extractor.concepts(in: pair))
  }

  /// All translations as one pair.
  private func joined(_ found: [Translation], _ whole: ReadDocument) -> AlignedPair {
    var (sources, targets): ([ReadDocument], [ReadDocument]) = ([], [])
    var beads: [Bead] = []
    var (source, target) = (0, 0)
    for translation in found {
      let sides = sides(of: translation.stretch, in: whole)
      beads += translation.beads.map { $0.shifted(source, target) }
      sources.append(sides.source)
      targets.append(sides.target)
      source += sides.source.mentions.count
      target += sides.target.mentions.count
    }
    return AlignedPair(
      source: .joined(sources, .chinese, whole), target: .joined(targets, .english, whole), beads: beads)
  }

  private func sides(
    of stretch: BilingualLayout.Stretch, in whole: ReadDocument
  ) -> (source: ReadDocument, target: ReadDocument) {
    let numbers = Set(stretch.blocks.map(\.number))
    func side(_ language: Language) -> ReadDocument {
      let sentences = whole.document.sentences
      return whole.part(language) { sentences[$0].language == language && numbers.contains(sentences[$0].block) }
    }
    return (side(.chinese), side(.english))
  }

  /// A document whose blocks are in the languages said, with what its sentences name. Each language is read by itself.
  private func read(_ document: Document, language: Language, languages: [Language]) throws -> ReadDocument {
    let segmented = try Segmenter.segment(document, language: language, languages: languages)
    var mentions = [SentenceMentions](repeating: SentenceMentions(), count: segmented.sentences.count)
    let empty = ReadDocument(document: segmented, mentions: mentions)
    for language in Set(languages) {
      guard let reader = readers.reader(for: language) else { continue }
      let read = reader.read(empty.part(in: language).document)
      let numbers = segmented.sentences.indices.filter { segmented.sentences[$0].language == language }
      for (number, found) in zip(numbers, read.mentions) { mentions[number] = found }
    }
    return ReadDocument(document: segmented, mentions: mentions)
  }

  /// Whether the sides of a pair translate each other: of one side three fifths of the text, counted in characters, stand in
  /// beads that the aligner is fairly sure of, at least two of them, and of whose Chinese words the lexicon finds a third in
  /// the English. The aligner alone would join the rows of any table, for they stand side by side. Of circulars with
  /// their translations more than four fifths stand in such beads, of those that have nothing to do with each other less than
  /// a sixth.
  private static func isTranslation(_ pair: AlignedPair, _ lexicon: Lexicon) -> Bool {
    let texts = [pair.source, pair.target].map { $0.document.sentences.map(\.text) }
    var words = SharedWords(lexicon)
    let sure = pair.beads.filter { bead in
      !bead.source.isEmpty && !bead.target.isEmpty && bead.confidence >= leastConfidence
        && words.share(of: texts[0][bead.source], in: texts[1][bead.target]) >= leastSharedWords
    }
    let shares = zip(texts, [sure.map(\.source), sure.map(\.target)]).map { texts, ranges in
      let lengths = texts.map(\.unicodeScalars.count)
      let joined = ranges.reduce(0) { $0 + lengths[$1].reduce(0, +) }
      return Double(joined) / Double(max(1, lengths.reduce(0, +)))
    }
    return sure.count > 1 && (shares.max() ?? 0) >= leastShare
  }

  private static let leastConfidence = 0.5, leastSharedWords = 1.0 / 3, leastShare = 0.6
}

extension ReadDocument {
  /// Parts of a document one after the other.
  fileprivate static func joined(_ parts: [ReadDocument], _ language: Language, _ whole: ReadDocument) -> ReadDocument {
    ReadDocument(
      document: SegmentedDocument(
        path: whole.document.path, language: language, text: whole.document.text,
        sentences: parts.flatMap(\.document.sentences)),
      mentions: parts.flatMap(\.mentions))
  }
}
