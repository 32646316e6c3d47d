import Documents
import Languages
import Mentions

/// What the acronyms of a set of drafts stand for, and where they are used.
struct AcronymIndex: Sendable {
  /// A place that gives an acronym's full form.
  struct Definition: Sendable {
    let sentence: DraftSentence
    let definition: AcronymDefinition
    /// The acronym without a plural s.
    let key: String

    /// The full form without a paragraph's number in front.
    var fullForm: String { sentence.text(fullFormRange) }

    /// The full form's scalars.
    var fullFormRange: Range<Int> {
      var range = sentence.scalars(ofUTF8: definition.fullFormRange)
      guard range.lowerBound == 0 else { return range }
      let label = sentence.scalars[range].prefix { $0.isDecimalDigit || $0 == "." || $0 == ")" }
      let space = sentence.scalars[range].dropFirst(label.count).prefix(while: \.isSpace)
      if !label.isEmpty, !space.isEmpty { range = label.count + space.count..<range.upperBound }
      return range
    }

    /// The full form and the acronym, brackets included.
    var range: Range<Int> {
      let acronym = sentence.scalars(ofUTF8: definition.acronymRange)
      let full = fullFormRange
      let end = max(acronym.upperBound, full.upperBound)
      let closes = end < sentence.scalars.count && sentence.scalars[end].halfWidth == ")"
      return min(acronym.lowerBound, full.lowerBound)..<(closes ? end + 1 : end)
    }
    var location: Location { sentence.location(range) }
  }

  /// A place where an acronym stands.
  struct Use: Sendable {
    let sentence: DraftSentence
    let run: AcronymRun
  }

  /// All definitions in reading order.
  let definitions: [Definition]
  /// All acronyms in reading order, those of definitions included.
  let uses: [Use]

  init(_ sentences: [DraftSentence]) {
    definitions = sentences.flatMap { sentence in
      sentence.mentions.definitions.map {
        Definition(sentence: sentence, definition: $0, key: Self.key(of: $0.acronym))
      }
    }
    uses = sentences.flatMap { sentence in sentence.facts.acronymRuns.map { Use(sentence: sentence, run: $0) } }
  }

  /// An acronym without a plural s: `MNOs` is `MNO`.
  static func key(of acronym: String) -> String {
    let scalars = Array(acronym.unicodeScalars)
    guard scalars.count > 2, scalars.last == "s", scalars[scalars.count - 2].isCapital else { return acronym }
    return String(scalars.dropLast())
  }
}
