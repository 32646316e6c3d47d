import Documents
import Languages
import Mentions
import Segmentation

/// A sentence of a draft as rules look at it: its scalars by number, and where each stands in the file.
///
/// Rules count in scalars of the sentence; mentions, which count in UTF-8, are translated here. It is an object, since rules
/// pass sentences on by the thousand and a copy would count the references of all its parts.
public final class DraftSentence: Sendable {
  /// The number of the draft in its set, from 0.
  public let draft: Int
  /// The number of the sentence in its draft, from 0.
  public let index: Int
  /// The draft's path.
  public let path: String
  /// The sentence.
  public let sentence: Sentence
  /// What it names.
  public let mentions: SentenceMentions
  /// The sentence's text.
  public let scalars: [Unicode.Scalar]
  /// What is in the text at all, so that rules pass over sentences that have nothing for them.
  let traits: SentenceTraits
  /// For each byte of the text the number of the scalar it belongs to; one more entry for the end. Empty for ASCII.
  private let scalarOfByte: [Int32]

  init(draft: Int, index: Int, path: String, sentence: Sentence, mentions: SentenceMentions) {
    self.draft = draft
    self.index = index
    self.path = path
    self.sentence = sentence
    self.mentions = mentions
    scalars = Array(sentence.text.unicodeScalars)
    traits = SentenceTraits(scalars)
    scalarOfByte = scalars.count == sentence.text.utf8.count ? [] : Self.scalarNumbers(of: sentence.text)
  }

  /// The language it is read as.
  public var language: Language { sentence.language }

  /// A range of UTF-8 offsets in scalars.
  public func scalars(ofUTF8 range: Range<Int>) -> Range<Int> {
    if scalarOfByte.isEmpty { return range.clamped(to: 0..<scalars.count) }
    let last = scalarOfByte.count - 1
    return Int(scalarOfByte[min(range.lowerBound, last)])..<Int(scalarOfByte[min(range.upperBound, last)])
  }

  /// The text of a range of scalars.
  public func text(_ range: Range<Int>) -> String { String(scalars[range]) }

  /// Where a range of scalars stands in its file.
  public func location(_ range: Range<Int>) -> Location {
    Location(file: path, place: sentence.map.place(of: range))
  }

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

extension String {
  /// The text of some scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }

  /// The text of scalars that stand side by side, written as UTF-8 at once.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: scalars.reduce(0) { $0 + UTF8.width($1) }) { bytes in
      var count = 0
      for scalar in scalars {
        if scalar.value < 0x80 {
          bytes[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
          continue
        }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// The text of scalars.
  init(_ scalars: [Unicode.Scalar]) { self.init(scalars[...]) }
}
