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
  /// - Throws: `SegmentationError` when there is no pack for the language, or none was said and the letters tell none.
  public static func segment(_ document: Document, language: Language? = nil) throws -> SegmentedDocument {
    let chosen = try language ?? self.language(of: document)
    guard let pack = LanguagePacks.pack(for: chosen) else {
      throw SegmentationError.unsupportedLanguage(chosen, file: document.path)
    }
    return Segmenter(pack: pack).segment(document)
  }

  /// A document in sentences, read in this segmenter's language.
  public func segment(_ document: Document) -> SegmentedDocument {
    var gatherer = SentenceGatherer(document, language: pack.language)
    for (number, block) in document.blocks.enumerated() {
      gatherer.add(block, number: number, ranges: sentences(in: block.text))
    }
    return gatherer.result
  }

  /// The language of a document, from its letters and commonest words.
  /// - Throws: `SegmentationError.unknownLanguage` when they tell none, `.foreignLanguage` when they tell another one than
  ///   Chinese or English.
  public static func language(of document: Document) throws -> Language {
    try language(of: document.blocks.map(\.text).joined(separator: "\n"), path: document.path)
  }

  /// The language of a text; `path` is what messages call it.
  /// - Throws: as for a document.
  public static func language(of text: String, path: String) throws -> Language {
    if let other = LanguagePacks.foreignLanguage(of: text) {
      throw SegmentationError.foreignLanguage(other, file: path)
    }
    guard let found = LanguagePacks.detect(text) else { throw SegmentationError.unknownLanguage(file: path) }
    return found
  }
}

/// Gathers sentences with their places.
///
/// In plain text a sentence's place is where it stands in the file. In a format with markup it is where it stands in the
/// list of sentences, one a line, because that is the text the user sees.
private struct SentenceGatherer {
  private let document: Document
  private let language: Language
  private var sentences: [Sentence] = []
  private var lines = ""
  private var lineStart = 0

  init(_ document: Document, language: Language) {
    self.document = document
    self.language = language
  }

  mutating func add(_ block: Block, number: Int, ranges: [Range<Int>]) {
    let bytes = ByteText(block.text)
    var offset = 0
    var scalars = 0
    for (index, range) in ranges.enumerated() {
      let start = scalars + bytes.scalarCount(offset..<range.lowerBound)
      let end = start + bytes.scalarCount(range)
      (offset, scalars) = (range.upperBound, end)
      let text = Self.oneLine(bytes.string(range))
      let (place, map) = locate(text, start..<end, in: block)
      sentences.append(
        Sentence(
          text: text, language: language, kind: block.kind, block: number, cell: block.cell,
          label: index == 0 ? block.label : nil, place: place, map: map,
          source: block.map.place(of: start..<end)))
    }
  }

  private mutating func locate(_ text: String, _ range: Range<Int>, in block: Block) -> (Place, PlaceMap) {
    if document.format == .plainText { return (block.map.place(of: range), block.map.part(range)) }
    if !sentences.isEmpty {
      lines += "\n"
      lineStart += 1
    }
    let start = lineStart
    lines += text
    lineStart += range.count
    return (Place(start: start, end: lineStart), PlaceMap(documentStart: start, length: range.count))
  }

  var result: SegmentedDocument {
    let text = document.format == .plainText ? document.text : lines
    return SegmentedDocument(path: document.path, language: language, text: text, sentences: sentences)
  }

  /// A line end inside a sentence becomes a space, scalar for scalar, so that a sentence is one line.
  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == "\n" || scalar == "\r" ? " " : scalar) }
    return String(result)
  }
}
