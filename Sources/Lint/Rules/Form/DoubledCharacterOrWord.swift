import Languages

/// A character or word must not be typed twice.
public struct DoubledCharacterOrWord: Rule {
  /// The rule's name.
  public static let name = "doubled-character-or-word"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "No character or word is typed twice."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    doubledHan(drafts)
      + drafts.sentences.flatMap { sentence in
        doubledHanWords(sentence) + doubledMarks(sentence) + doubledWords(sentence)
      }
  }

  private typealias Slip = (sentence: DraftSentence, at: Int)

  private func doubledHan(_ drafts: DraftSet) -> [Finding] {
    let judge = DoubledHan(lexicon: .standard)
    let slips: [Slip] = drafts.sentences.flatMap { sentence in
      sentence.scalars.indices.dropLast().compactMap { at in
        let isDoubled = sentence.scalars[at] == sentence.scalars[at + 1] && sentence.scalars[at].isHan
        return isDoubled && judge.isSlip(sentence.scalars, at: at) ? (sentence, at) : nil
      }
    }
    let counts = slips.reduce(into: [String: Int]()) { $0[Self.surroundings($1), default: 0] += 1 }
    return slips.compactMap { slip in
      // What comes back a third time is a name or a term that no dictionary has.
      let isUsual = (counts[Self.surroundings(slip)] ?? 0) > 2
      if isUsual, !judge.isTermWithoutOne(slip.sentence.scalars, at: slip.at) { return nil }
      let scalar = String(slip.sentence.scalars[slip.at])
      return finding(at: slip.at..<slip.at + 2, of: slip.sentence, message: .twice(scalar), fix: scalar)
    }
  }

  /// The two characters with the one in front.
  private static func surroundings(_ slip: Slip) -> String {
    slip.sentence.text(max(0, slip.at - 1)..<slip.at + 2)
  }

  private func doubledHanWords(_ sentence: DraftSentence) -> [Finding] {
    let scalars = sentence.scalars
    let judge = DoubledHan(lexicon: .standard)
    guard scalars.count > 3 else { return [] }
    return (0..<scalars.count - 3).compactMap { at in
      guard scalars[at] == scalars[at + 2], scalars[at + 1] == scalars[at + 3], judge.isWordSlip(scalars, at: at) else {
        return nil
      }
      let word = String(scalars[at..<at + 2])
      return finding(at: at..<at + 4, of: sentence, message: .twice(word), fix: word)
    }
  }

  private func doubledMarks(_ sentence: DraftSentence) -> [Finding] {
    let scalars = sentence.scalars
    guard scalars.count > 1 else { return [] }
    return (0..<scalars.count - 1).compactMap { at in
      guard scalars[at] == scalars[at + 1], Self.marks.contains(scalars[at]) else { return nil }
      return finding(
        at: at..<at + 2, of: sentence, message: .twice(String(scalars[at])), fix: String(scalars[at]),
        isCertain: true)
    }
  }

  /// Marks that never stand twice; full stops and dashes may.
  private static let marks: Set<Unicode.Scalar> = Set("，、；：".unicodeScalars)

  private func doubledWords(_ sentence: DraftSentence) -> [Finding] {
    let words = sentence.facts.words
    return zip(words, words.dropFirst()).compactMap { first, second in
      guard first.count == second.count, Words.areApart(first, second, in: sentence.scalars) else { return nil }
      let word = sentence.text(first)
      guard word.lowercased() == sentence.text(second).lowercased(), !isRight(word, sentence.text(second)) else {
        return nil
      }
      return finding(
        at: first.lowerBound..<second.upperBound, of: sentence, message: .twice(word), fix: word,
        isCertain: Self.neverDoubled.contains(word.lowercased()))
    }
  }

  /// Words that are never meant twice.
  private static let neverDoubled: Set<String> = [
    "the", "a", "an", "and", "or", "of", "to", "for", "from", "with", "by", "at", "as", "this", "these", "its", "their",
    "are", "be", "was", "were", "will", "shall", "which",
  ]

  /// Words that grammar doubles, and names: two capitals that the sentence does not ask for.
  private func isRight(_ first: String, _ second: String) -> Bool {
    if ["had", "that", "is", "very", "so", "no", "bye", "knock", "blah"].contains(first.lowercased()) { return true }
    if second.unicodeScalars.first?.isCapital == true { return true }
    return first.unicodeScalars.count == 1 && first.lowercased() != "a"
  }
}

extension String {
  fileprivate static func twice(_ what: String) -> String { "“\(what)” is typed twice." }
}

extension DoubledCharacterOrWord {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A slip of the hand that no spelling checker sees in Chinese, and that the eye passes over at a line's end \
      in English.
      """,
    judges: "Characters, words and marks that stand twice in a row.",
    passesOver: """
      Reduplications (谢谢, 常常, 方方面面); one word that ends and another that begins with the same character (成员国国内, \
      会议议程); what a draft has three times; numbers; had had, that that; names (Baden Baden).
      """,
    examples: [
      .set("自⟦动动⟧驾驶车辆的要求"),
      .set("Please see ⟦the the⟧ annex."),
      .set("成员国国内常常讨论会议议程。"),
    ])
}
