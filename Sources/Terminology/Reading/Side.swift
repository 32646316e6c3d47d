import Documents
import Languages
import Mentions
import Segmentation

/// One document of the material, with its sentences as scalars.
struct Side: Sendable {
  /// The document with its mentions.
  let read: ReadDocument
  /// The language of the document.
  let language: Language
  /// One entry a sentence.
  let texts: [ScalarText]
  /// The words of an alphabetic script of each sentence.
  let words: [[EnglishWord]]
  private let firsts: FirstScalars

  init(_ read: ReadDocument) {
    self.read = read
    language = read.document.language
    texts = read.document.sentences.map { ScalarText($0.text) }
    words = texts.map { EnglishWords.words($0) }
    firsts = FirstScalars(texts)
  }

  var sentences: [Sentence] { read.document.sentences }

  /// What a sentence names; nothing when the document carries no mentions for it.
  func mentions(_ sentence: Int) -> SentenceMentions {
    sentence < read.mentions.count ? read.mentions[sentence] : SentenceMentions()
  }

  /// The evidence of a stretch of a sentence.
  func evidence(_ sentence: Int, utf8 range: Range<Int>) -> Evidence {
    let shown = sentences[sentence], place = shown.place(ofUTF8: range)
    return Evidence(
      document: read.document.path, language: language, sentence: shown.text, start: place.start, end: place.end)
  }

  /// Every place of a name, in order, overlapping ones included.
  func places(of name: [Unicode.Scalar]) -> [(sentence: Int, range: Range<Int>)] {
    firsts.places(of: name, in: texts)
  }

  /// The evidence of every place where a name stands, in order.
  func evidence(of name: String) -> [Evidence] {
    places(of: Array(name.unicodeScalars)).compactMap { sentence, range in
      let text = texts[sentence]
      return text.isOwnName(range) ? evidence(sentence, utf8: text.utf8(range)) : nil
    }
  }
}

/// The documents of one run, one or two, and the beads between them.
struct Material: Sendable {
  /// The documents: the first of the pair, then the second.
  let sides: [Side]
  /// The beads; none for one document.
  let beads: [BeadSpan]
  /// The number of each sentence's bead, a list a side.
  let beadOfSentence: [[Int?]]

  /// Sentence ranges of both sides.
  struct BeadSpan: Sendable {
    let ranges: [Range<Int>]
  }

  init(sides: [Side], beads: [BeadSpan]) {
    self.sides = sides
    self.beads = beads
    beadOfSentence = sides.indices.map { side in
      var numbers = [Int?](repeating: nil, count: sides[side].sentences.count)
      for (number, bead) in beads.enumerated() {
        for sentence in bead.ranges[side] where sentence < numbers.count { numbers[sentence] = number }
      }
      return numbers
    }
  }

  /// The sentences of the other side that translate a sentence's bead; empty when there are none.
  func counterpart(side: Int, sentence: Int) -> (side: Int, range: Range<Int>)? {
    guard sides.count == 2, let bead = beadOfSentence[side][sentence] else { return nil }
    let range = beads[bead].ranges[1 - side]
    return range.isEmpty ? nil : (1 - side, range)
  }
}
