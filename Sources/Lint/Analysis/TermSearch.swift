import Languages
import Terminology

/// Finds terms in sentences: Chinese ones anywhere, those of an alphabet as whole words in any case.
///
/// Terms are kept by their first two characters, so that a base of many terms costs no more a character than one of few.
struct TermSearch {
  /// A term that is looked for.
  struct Entry {
    let term: Term
    let concept: Int
    fileprivate let key: [Unicode.Scalar]
  }

  private var heads: [Head: [Entry]] = [:]

  private struct Head: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  /// Whether nothing is looked for.
  var isEmpty: Bool { heads.isEmpty }

  /// - Parameter wanted: which terms of which concepts are looked for.
  init(_ concepts: [Concept], where wanted: (Concept, Term) -> Bool) {
    for (number, concept) in concepts.enumerated() {
      for term in concept.terms where wanted(concept, term) {
        let key = Self.folded(Array(term.text.unicodeScalars))
        guard key.count > 1 else { continue }
        heads[Head(first: key[0], second: key[1]), default: []].append(Entry(term: term, concept: number, key: key))
      }
    }
    for head in heads.keys { heads[head]?.sort { $0.key.count > $1.key.count } }
  }

  /// The terms in a sentence, the longest at each place, none inside another.
  func matches(in sentence: DraftSentence) -> [(entry: Entry, range: Range<Int>)] {
    guard sentence.scalars.count > 1, !isEmpty else { return [] }
    let text = Self.folded(sentence.scalars)
    var found: [(entry: Entry, range: Range<Int>)] = []
    var at = 0
    while at + 1 < text.count {
      let entries = heads[Head(first: text[at], second: text[at + 1])] ?? []
      guard let entry = entries.first(where: { stands($0, text, at, sentence) }) else {
        at += 1
        continue
      }
      found.append((entry, at..<at + entry.key.count))
      at += entry.key.count
    }
    return found
  }

  private func stands(_ entry: Entry, _ text: [Unicode.Scalar], _ at: Int, _ sentence: DraftSentence) -> Bool {
    let end = at + entry.key.count
    guard end <= text.count, text[at..<end].elementsEqual(entry.key) else { return false }
    if let language = entry.term.language, language != sentence.language { return false }
    let opensWord = entry.key[0].isLatinLetter && at > 0 && Self.isWord(text[at - 1])
    let goesOn = entry.key[entry.key.count - 1].isLatinLetter && end < text.count && Self.isWord(text[end])
    return !opensWord && !goesOn
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatinLetter || scalar.isDecimalDigit || scalar == "-"
  }

  /// One small letter for each capital, so that places stay.
  private static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.map { scalar in
      guard scalar.isCapital else { return scalar }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? scalar : scalar
    }
  }
}
