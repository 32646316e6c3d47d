/// What the whole document tells about the names in one of its sentences.
struct DocumentKnowledge: Sendable {
  /// Acronyms of two joined by a word, as they stand in brackets somewhere: `JCA-IoT and SC&C`.
  private(set) var compounds: Set<String> = []
  /// Stretches of Han that stand between punctuation somewhere, so that they are words or phrases by themselves.
  private var phrases: Set<[UInt8]> = []
  /// Whether all of the document is searched.
  private(set) var isWhole = true
  /// The text of all sentences, for counting.
  private var text: [UInt8] = []
  private var pairs = HanPairIndex([])

  /// How much text is searched for other occurrences; more adds nothing.
  private static let searched = 1 << 20

  /// Of a sentence by itself nothing is known.
  init() {}

  /// Of the sentences of a document.
  init(_ sentences: [FoldedText], words: Vocabulary) {
    var all: [UInt8] = []
    for sentence in sentences {
      if sentence.census.bracket { compounds.formUnion(Self.compounds(sentence, words)) }
      if all.count < Self.searched {
        Self.collectPhrases(sentence, into: &phrases)
        all.append(contentsOf: sentence.bytes.prefix(sentence.count))
        all.append(0)
      } else {
        isWhole = false
      }
    }
    text = all
    pairs = HanPairIndex(all)
  }

  /// Whether a stretch of Han stands by itself somewhere.
  func isPhrase(_ stretch: ArraySlice<UInt8>) -> Bool { phrases.contains(Array(stretch)) }

  /// The phrases that stand by themselves in some sentences.
  static func phrases(of sentences: [FoldedText]) -> Set<[UInt8]> {
    sentences.reduce(into: []) { collectPhrases($1, into: &$0) }
  }

  /// How often a stretch of text stands in the document, counted up to three.
  func occurrences(of stretch: ArraySlice<UInt8>) -> Int {
    guard let first = stretch.first, text.count >= stretch.count else { return 0 }
    if let places = pairs.places(of: stretch) {
      var count = 0
      for place in places {
        let end = Int(place) + stretch.count
        if end <= text.count, text[Int(place)..<end].elementsEqual(stretch) { count += 1 }
        if count == 3 { break }
      }
      return count
    }
    var count = 0
    var at = 0
    let last = text.count - stretch.count
    while at <= last, count < 3 {
      if text[at] == first, text[at..<at + stretch.count].elementsEqual(stretch) { count += 1 }
      at += 1
    }
    return count
  }

  /// Brackets around two acronyms with a joining word between.
  private static func compounds(_ text: FoldedText, _ words: Vocabulary) -> [String] {
    (0..<text.count).compactMap { open in
      guard text[open] == 0x28, let first = LatinToken(text, at: text.skipSpaces(open + 1)), first.isAcronym,
        case let at = text.skipSpaces(first.range.upperBound), text[at] != 0x2C,
        let join = words.listMarks.match(text, at: at),
        let second = LatinToken(text, at: text.skipSpaces(join.end)), second.isAcronym,
        text[text.skipSpaces(second.range.upperBound)] == 0x29
      else { return nil }
      return "\(first.text) and \(second.text)"
    }
  }

  private static func collectPhrases(_ text: FoldedText, into phrases: inout Set<[UInt8]>) {
    var start = 0
    while start < text.count {
      guard text.isHan(start) else {
        start = max(start + 1, text.after(start))
        continue
      }
      var end = start
      while end < text.count, text.isHan(end) { end += 3 }
      if (6...24).contains(end - start), !FoldedText.isAlphanumeric(text[start - 1]),
        !FoldedText.isAlphanumeric(text[end])
      {
        phrases.insert(Array(text.bytes[start..<end]))
      }
      start = end
    }
  }
}
