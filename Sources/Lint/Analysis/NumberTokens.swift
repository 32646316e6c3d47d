import Languages
import Mentions

/// Pieces of text that look like numbers of Recommendations and are none as they stand: `ITU-T 4221`, `Y4221`, `Y. 4221`.
struct NumberTokens {
  /// Such a piece.
  struct Token {
    let sentence: DraftSentence
    let range: Range<Int>
    /// The series letter; nil when it is missing.
    let letter: Unicode.Scalar?
    let digits: String

    /// Whether a Sector's name stands before the letter.
    var isBehindSector: Bool {
      let before = sentence.scalars[..<range.lowerBound].suffix(6)
      return before.last?.isSpace == true && ["ITU-T", "ITU-R"].contains(String(Array(before.dropLast())))
    }

    /// Whether the word for a Recommendation stands behind the number, or in English before it.
    var isCalledRecommendation: Bool {
      let scalars = sentence.scalars
      if scalars[range.upperBound...].starts(with: "建议书".unicodeScalars) { return true }
      let before = String(Array(scalars[..<range.lowerBound].suffix(24)))
      let words = before.split(separator: " ").filter { $0 != "ITU-T" && $0 != "ITU-R" }
      return ["Recommendation", "Recommendations"].contains(words.last.map(String.init) ?? "")
    }
  }

  /// The Recommendations that the drafts name with digits of three figures or more, by those digits, with their places.
  let numbers: [String: [String: [Location]]]
  /// The pieces, in reading order.
  let tokens: [Token]

  init(_ drafts: DraftSet) {
    var numbers: [String: [String: [Location]]] = [:]
    var tokens: [Token] = []
    for sentence in drafts.sentences {
      var covered: [Range<Int>] = []
      for mention in sentence.mentions.mentions {
        let range = sentence.scalars(ofUTF8: mention.range)
        if [.designation, .provisionalName, .url, .email, .telephone].contains(mention.kind) { covered.append(range) }
        guard mention.kind == .designation, let digits = Self.digits(of: mention.value) else { continue }
        numbers[digits, default: [:]][mention.value, default: []].append(sentence.location(range))
      }
      tokens += Self.tokens(in: sentence).filter { token in !covered.contains { $0.overlaps(token.range) } }
    }
    self.numbers = numbers
    self.tokens = tokens
  }

  /// The digits of `Y.4221`, `M.2194-0`; nil for other shapes and for less than three digits.
  static func digits(of number: String) -> String? {
    let parts = number.split(separator: ".")
    guard parts.count == 2, parts[0].count == 1, parts[1].utf8.count > 2,
      parts[1].utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2D })
    else { return nil }
    return String(parts[1])
  }

  private static func tokens(in sentence: DraftSentence) -> [Token] {
    guard sentence.traits.contains(.digit) else { return [] }
    let scalars = sentence.scalars
    var tokens: [Token] = []
    var at = 0
    while at < scalars.count {
      guard scalars[at].isDecimalDigit else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count, scalars[at].isDecimalDigit { at += 1 }
      guard (3...5).contains(at - start) else { continue }
      // An edition belongs to the number: M2194-0.
      if at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1].isDecimalDigit {
        at += 1
        while at < scalars.count, scalars[at].isDecimalDigit { at += 1 }
      }
      guard at == scalars.count || isEnd(scalars, at) else { continue }
      if let token = token(sentence, start..<at) { tokens.append(token) }
    }
    return tokens
  }

  private static func isEnd(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    let next = scalars[at]
    if next.isLatinLetter || next == "/" || next == "-" || next == "年" { return false }
    return !((next == "." || next == ",") && at + 1 < scalars.count && scalars[at + 1].isDecimalDigit)
  }

  /// A token with what stands before its digits: a letter with a wrong joint, or `ITU-T` alone.
  private static func token(_ sentence: DraftSentence, _ digits: Range<Int>) -> Token? {
    let scalars = sentence.scalars
    let number = String(scalars[digits])
    var at = digits.lowerBound
    while at > 0, digits.lowerBound - at < 3, scalars[at - 1].isSpace || [".", "-", "．", "·"].contains(scalars[at - 1])
    {
      at -= 1
    }
    guard at > 0 else { return nil }
    let isLetter = scalars[at - 1].isCapital && scalars[at - 1].value < 0x80
    let isAlone = at == 1 || !scalars[at - 2].isLatinLetter && scalars[at - 2] != "-" && !scalars[at - 2].isDecimalDigit
    // Three figures behind a space are any number: Annex A 305.
    if isLetter, isAlone, number.utf8.count > 3 || at == digits.lowerBound {
      return Token(sentence: sentence, range: at - 1..<digits.upperBound, letter: scalars[at - 1], digits: number)
    }
    let isSector = at > 4 && String(scalars[(at - 5)..<at]).hasPrefix("ITU") && isLetter
    guard isSector, scalars[at..<digits.lowerBound].allSatisfy(\.isSpace), at < digits.lowerBound else { return nil }
    return Token(sentence: sentence, range: at - 5..<digits.upperBound, letter: nil, digits: number)
  }
}
