import Languages

/// Places that point to an item of an agenda: agenda item 5, items 5 and 6 of the draft agenda, 议程第5项, 议项5.2.
enum AgendaReferences {
  /// The numbers pointed to in a sentence, each with its stretch.
  static func references(in sentence: DraftSentence) -> [(range: Range<Int>, number: String)] {
    guard sentence.traits.contains(.digit) else { return [] }
    return sentence.language == .chinese ? chinese(sentence) : alphabetic(sentence)
  }

  // MARK: Chinese

  private static let names = ["议程项目", "议程项", "议程", "议项"].map { Array($0.unicodeScalars) }

  private static func chinese(_ sentence: DraftSentence) -> [(range: Range<Int>, number: String)] {
    let scalars = sentence.scalars
    var found: [(range: Range<Int>, number: String)] = []
    for at in scalars.indices where scalars[at] == "议" {
      guard let name = names.first(where: { scalars[at...].starts(with: $0) }) else { continue }
      let end = at + name.count
      if end < scalars.count, scalars[end] == "第", let number = number(scalars, end + 1),
        number.end < scalars.count, scalars[number.end] == "项"
      {
        found.append((at..<number.end + 1, number.text))
      } else if name.count != 2 || scalars[at + 1] == "项", let number = number(scalars, end) {
        found.append((at..<number.end, number.text))
      }
    }
    return found
  }

  // MARK: Words

  private static func alphabetic(_ sentence: DraftSentence) -> [(range: Range<Int>, number: String)] {
    let (scalars, words) = (sentence.scalars, sentence.facts.words)
    var found: [(range: Range<Int>, number: String)] = []
    for (at, word) in words.enumerated() where ["item", "items"].contains(sentence.text(word).lowercased()) {
      let numbers = self.numbers(scalars, after: word.upperBound, isList: scalars[word].count == 5)
      guard let last = numbers.last else { continue }
      let isBehind = at > 0 && sentence.text(words[at - 1]).lowercased() == "agenda"
      let next = words.drop { $0.lowerBound < last.range.upperBound }.prefix(4).map { sentence.text($0).lowercased() }
      let isBefore = next.first == "of" && next.dropFirst().first { $0 != "the" && $0 != "draft" } == "agenda"
      guard isBehind || isBefore else { continue }
      found += numbers.map { ($0.range, $0.number) }
    }
    return found
  }

  /// The numbers behind *item*; of *items* also those behind commas and *and*.
  private static func numbers(
    _ scalars: [Unicode.Scalar], after start: Int, isList: Bool
  ) -> [(range: Range<Int>, number: String)] {
    var numbers: [(range: Range<Int>, number: String)] = []
    var at = start
    while at + 1 < scalars.count, scalars[at].isSpace, let number = number(scalars, at + 1) {
      numbers.append((at + 1..<number.end, number.text))
      at = number.end
      guard isList else { break }
      if at < scalars.count, scalars[at] == "," { at += 1 }
      if scalars[at...].starts(with: " and".unicodeScalars) { at += 4 }
    }
    return numbers
  }

  /// `5`, `5.2`; none where letters go on.
  private static func number(_ scalars: [Unicode.Scalar], _ start: Int) -> (text: String, end: Int)? {
    var end = start
    while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
    guard end > start, end - start <= 2 else { return nil }
    if end + 1 < scalars.count, scalars[end] == ".", scalars[end + 1].isDecimalDigit {
      end += 1
      while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
    }
    let goesOn = end < scalars.count && (scalars[end].isLatinLetter || scalars[end] == "/" || scalars[end] == "-")
    return goesOn ? nil : (String(scalars[start..<end].map(\.halfWidth)), end)
  }
}
