import Documents
import Languages
import Mentions
import Segmentation

/// A sentence of a draft as rules look at it: its scalars by number, and where each stands in the file.
///
/// Rules count in scalars of the sentence; mentions, which count in UTF-8, are translated here. It is an object, since rules
/// pass sentences on by the thousand and a copy would count the references of all its parts.
public final class DraftSentence: Sendable {
  /// The number of its text in the set, from 0: of the draft, or of the language version that a draft of two holds.
  public let draft: Int
  /// The number of the sentence in its text, from 0.
  public let index: Int
  /// The draft's path.
  public let path: String
  /// The sentence.
  public let sentence: Sentence
  /// What it is by itself.
  let content: SentenceContent
  /// What rules need of it by itself.
  let facts: SentenceFacts

  /// A sentence of a draft.
  /// - Parameter kept: the same sentence at the last look, whose content need not be worked out again.
  init(
    draft: Int, index: Int, path: String, sentence: Sentence, mentions: SentenceMentions, kept: DraftSentence? = nil
  ) {
    self.draft = draft
    self.index = index
    self.path = path
    self.sentence = sentence
    content = kept?.content ?? SentenceContent(sentence, mentions)
    facts = kept?.facts ?? SentenceFacts(content)
  }

  /// What it names.
  public var mentions: SentenceMentions { content.mentions }

  /// The sentence's text.
  public var scalars: [Unicode.Scalar] { content.scalars }

  /// What is in the text at all.
  var traits: SentenceTraits { content.traits }

  /// The language it is read as.
  public var language: Language { sentence.language }

  /// A range of UTF-8 offsets in scalars.
  public func scalars(ofUTF8 range: Range<Int>) -> Range<Int> { content.scalars(ofUTF8: range) }

  /// The text of a range of scalars.
  public func text(_ range: Range<Int>) -> String { content.text(range) }

  /// Where a range of scalars stands in its file.
  public func location(_ range: Range<Int>) -> Location {
    Location(file: path, place: sentence.map.place(of: range))
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
