import Documents
import Languages
import Mentions
import Segmentation

/// A sentence as its text and what it names make it, wherever it stands: what need not be worked out again while the text
/// around it changes. Counted in scalars of the sentence.
final class SentenceContent: Sendable {
  /// The text.
  let text: String
  /// The language it is read as.
  let language: Language
  /// What it names.
  let mentions: SentenceMentions
  /// The text's scalars.
  let scalars: [Unicode.Scalar]
  /// What is in the text at all, so that rules pass over sentences that have nothing for them.
  let traits: SentenceTraits
  /// For each byte of the text the number of the scalar it belongs to; one more entry for the end. Empty for ASCII.
  private let scalarOfByte: [Int32]

  init(_ sentence: Sentence, _ mentions: SentenceMentions) {
    text = sentence.text
    language = sentence.language
    self.mentions = mentions
    scalars = Array(text.unicodeScalars)
    traits = SentenceTraits(scalars)
    scalarOfByte = scalars.count == text.utf8.count ? [] : Self.scalarNumbers(of: text)
  }

  /// Whether a sentence has the same content.
  func isContent(of sentence: Sentence, _ mentions: SentenceMentions) -> Bool {
    text == sentence.text && language == sentence.language && self.mentions == mentions
  }

  /// A range of UTF-8 offsets in scalars.
  func scalars(ofUTF8 range: Range<Int>) -> Range<Int> {
    if scalarOfByte.isEmpty { return range.clamped(to: 0..<scalars.count) }
    let last = scalarOfByte.count - 1
    return Int(scalarOfByte[min(range.lowerBound, last)])..<Int(scalarOfByte[min(range.upperBound, last)])
  }

  /// The text of a range of scalars.
  func text(_ range: Range<Int>) -> String { String(scalars[range]) }

  private static func scalarNumbers(of text: String) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(text.utf8.count + 1)
    var number: Int32 = -1
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 { number += 1 }
      numbers.append(number)
    }
    numbers.append(number + 1)
    return numbers
  }
}
