import Alignment
import Documents
import Languages
import Mentions
import Segmentation

/// Tries whether stretches of a document are one text in two languages, and reads the document as what was found.
struct TranslationTrial {
  private let document: Document
  /// The language of what is no translation.
  private let own: Language
  private let tools: BilingualReader.Tools
  private let readers: MentionReaders
  /// The document as it was read last, and the languages of its blocks then: most drafts are tried and then taken as one.
  private var last: (languages: [Language], whole: ReadDocument)?

  init(_ document: Document, _ tools: BilingualReader.Tools, _ readers: MentionReaders) {
    self.document = document
    self.tools = tools
    self.readers = readers
    own = (try? Segmenter.language(of: document)) ?? .chinese
  }

  /// A stretch whose sides translate each other, with the beads between its sentences.
  struct Translation {
    let stretch: BilingualLayout.Stretch
    let beads: [Bead]
  }

  /// A stretch as a translation; nil when it is none.
  /// - Throws: `SegmentationError`, `AlignmentError`.
  mutating func translation(in stretch: BilingualLayout.Stretch) throws -> Translation? {
    let sides = Self.sides(of: stretch, in: try read([stretch]))
    let pair = try tools.aligner.align(sides.source, sides.target)
    return Self.isTranslation(pair, tools.lexicon) ? Translation(stretch: stretch, beads: pair.beads) : nil
  }

  /// The document with the translations found in it.
  /// - Throws: `SegmentationError`.
  mutating func draft(with found: [Translation]) throws -> BilingualDraft {
    let whole = try read(found.map(\.stretch))
    let pair = Self.joined(found, whole)
    return BilingualDraft(whole: whole, pair: pair, terms: tools.extractor.concepts(in: pair))
  }

  /// All translations as one pair.
  private static func joined(_ found: [Translation], _ whole: ReadDocument) -> AlignedPair {
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

  private static func sides(
    of stretch: BilingualLayout.Stretch, in whole: ReadDocument
  ) -> (source: ReadDocument, target: ReadDocument) {
    let numbers = Set(stretch.blocks.map(\.number))
    func side(_ language: Language) -> ReadDocument {
      let sentences = whole.document.sentences
      return whole.part(language) { sentences[$0].language == language && numbers.contains(sentences[$0].block) }
    }
    return (side(.chinese), side(.english))
  }

  /// The document with some stretches in their languages and the rest in its own, and what its sentences name. Each language is
  /// read by itself.
  private mutating func read(_ stretches: [BilingualLayout.Stretch]) throws -> ReadDocument {
    var languages = [Language](repeating: own, count: document.blocks.count)
    for (number, language) in stretches.flatMap(\.blocks) { languages[number] = language }
    if let last, last.languages == languages { return last.whole }
    let segmented = try Segmenter.segment(document, language: own, languages: languages)
    var mentions = [SentenceMentions](repeating: SentenceMentions(), count: segmented.sentences.count)
    let empty = ReadDocument(document: segmented, mentions: mentions)
    for language in Set(languages) {
      guard let reader = readers.reader(for: language) else { continue }
      let read = reader.read(empty.part(in: language).document)
      let numbers = segmented.sentences.indices.filter { segmented.sentences[$0].language == language }
      for (number, found) in zip(numbers, read.mentions) { mentions[number] = found }
    }
    let whole = ReadDocument(document: segmented, mentions: mentions)
    last = (languages, whole)
    return whole
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
