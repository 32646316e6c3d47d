import Documents
import Languages

/// Why a document could not be segmented.
public enum SegmentationError: Error, Equatable {
  /// No pack for the language asked for.
  case unsupportedLanguage(Language, file: String)
  /// The document has no letters, or mostly letters of no language that has a pack.
  case unknownLanguage(file: String)
  /// The document is in a language that is read only where it is said, or not at all.
  case foreignLanguage(Language, file: String)
}

extension Segmenter {
  /// A document in sentences.
  /// - Parameters:
  ///   - document: the blocks.
  ///   - language: what it is to be read as; found from its letters when nil.
  ///   - rules: where sentences end, in place of the language pack's rules.
  /// - Throws: `SegmentationError` when there is no pack for the language, or none was said and the letters tell none;
  ///   `SRXError` when the rules cannot be used.
  public static func segment(
    _ document: Document, language: Language? = nil, rules: SRXRules? = nil
  ) throws -> SegmentedDocument {
    let pack = try pack(for: document, language: language)
    guard let rules else { return Segmenter(pack: pack).segment(document) }
    let splitter = try SRXSplitter(rules, language: pack.language)
    var sentences: [Sentence] = []
    var placer = SentencePlacer(document, language: pack.language)
    for (number, block) in document.blocks.enumerated() {
      let ranges = try splitter.sentences(in: block.text)
      for index in ranges.indices {
        sentences.append(placer.sentence(index, ranges[index], of: block, number: number))
      }
    }
    return SegmentedDocument(document, language: pack.language, sentences: sentences)
  }

  /// A document in sentences, read in this segmenter's language.
  public func segment(_ document: Document) -> SegmentedDocument {
    var all: [Sentence] = []
    // The mean of running text, so that a long list is not moved again and again.
    all.reserveCapacity(document.blocks.count + document.text.utf8.count / 160)
    for sentence in sentences(of: document) { all.append(sentence) }
    return SegmentedDocument(document, language: pack.language, sentences: all)
  }

  /// A document in sentences whose blocks are in several languages.
  /// - Parameters:
  ///   - language: the language of the document as a whole.
  ///   - languages: the language of each block, parallel to `document.blocks`.
  /// - Throws: `SegmentationError.unsupportedLanguage`.
  public static func segment(
    _ document: Document, language: Language, languages: [Language]
  ) throws -> SegmentedDocument {
    var segmenters: [Language: Segmenter] = [:]
    for language in Set(languages) {
      segmenters[language] = Segmenter(pack: try pack(for: document, language: language))
    }
    var sentences: [Sentence] = []
    var placer = SentencePlacer(document, language: language)
    for (number, block) in document.blocks.enumerated() {
      guard let segmenter = segmenters[languages[number]] else { continue }
      placer.language = languages[number]
      let ranges = block.content.withByteText(segmenter.sentences)
      for index in ranges.indices { sentences.append(placer.sentence(index, ranges[index], of: block, number: number)) }
    }
    return SegmentedDocument(document, language: language, sentences: sentences)
  }

  /// The sentences of a document one after the other, each made when it is asked for: for texts whose sentences need not
  /// all be in memory.
  public func sentences(of document: Document) -> DocumentSentences { DocumentSentences(document, segmenter: self) }

  /// The pack that a document is read with: that of the language said, or of the one that its letters tell.
  /// - Throws: `SegmentationError`.
  public static func pack(for document: Document, language: Language? = nil) throws -> any LanguagePack {
    let chosen = try language ?? self.language(of: document)
    guard let pack = LanguagePacks.pack(for: chosen) else {
      throw SegmentationError.unsupportedLanguage(chosen, file: document.path)
    }
    return pack
  }

  /// The language of a document, from its letters and commonest words; of a long one, from its beginning.
  /// - Throws: `SegmentationError.unknownLanguage` when they tell none, `.foreignLanguage` when they tell another one than
  ///   Chinese or English.
  public static func language(of document: Document) throws -> Language {
    var text = ""
    for block in document.blocks {
      text += block.text + "\n"
      if text.utf8.count > 300_000 { break }
    }
    return try language(of: text, path: document.path)
  }

  /// The language of a text; `path` is what messages call it.
  /// - Throws: as for a document.
  public static func language(of text: String, path: String) throws -> Language {
    let (detected, foreign) = LanguagePacks.languages(of: text)
    if let foreign { throw SegmentationError.foreignLanguage(foreign, file: path) }
    guard let found = detected else { throw SegmentationError.unknownLanguage(file: path) }
    return found
  }
}

extension SegmentedDocument {
  fileprivate init(_ document: Document, language: Language, sentences: [Sentence]) {
    let lines = document.format.isSource ? document.text : sentences.map(\.text).joined(separator: "\n")
    self.init(path: document.path, language: language, text: lines, sentences: sentences)
  }
}
