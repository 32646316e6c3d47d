import Languages

/// Chinese text must have full-width commas, stops, colons and brackets, where the other places have them.
///
/// Compared are marks behind Han characters, by kind: the half-width one is the finding where full-width ones are in the
/// majority. A pair of brackets with one of each width is always one. Brackets behind Latin letters and digits
/// (`5/49(Rev.1)`) and labels (`a)`) are Latin.
public struct HalfWidthMark: Rule {
  /// The rule's name.
  public static let name = "half-width-mark"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "Chinese text has full-width marks."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let sentences = drafts.sentences(in: .chinese)
    return marks(sentences) + brackets(sentences)
  }

  private static let fullWidth: [Unicode.Scalar: Unicode.Scalar] = [
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。",
  ]

  private func marks(_ sentences: [DraftSentence]) -> [Finding] {
    var places: [Unicode.Scalar: [(sentence: DraftSentence, at: Int)]] = [:]
    for sentence in sentences {
      for (at, scalar) in sentence.scalars.enumerated()
      where Self.both.contains(scalar) && Self.isBehindHan(sentence.scalars, at) {
        places[scalar, default: []].append((sentence, at))
      }
    }
    return Self.fullWidth.sorted { $0.key < $1.key }.flatMap { half, full -> [Finding] in
      let (wrong, right) = (places[half] ?? [], places[full] ?? [])
      guard wrong.count < right.count else { return [] }
      return wrong.map { sentence, at in
        finding(
          at: at..<at + 1, of: sentence, message: .halfWidth(String(half)),
          related: right.prefix(3).map { $0.sentence.location($0.at..<$0.at + 1) }, fix: String(full), isCertain: true)
      }
    }
  }

  private static let both = ScalarSet(Array(fullWidth.keys) + fullWidth.values)

  /// Whether a mark follows Chinese and something Chinese, or nothing, follows it.
  private static func isBehindHan(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard at > 0, scalars[at - 1].isHan || "）”》".unicodeScalars.contains(scalars[at - 1]) else { return false }
    guard let next = scalars[(at + 1)...].first(where: { !$0.isSpace }) else { return true }
    return next.isHan || "“（《".unicodeScalars.contains(next)
  }

  private func brackets(_ sentences: [DraftSentence]) -> [Finding] {
    let pairs = sentences.flatMap { sentence in
      BracketPairs.pairs(in: sentence.scalars).map { (sentence: sentence, range: $0) }
    }
    let right = pairs.filter { $0.sentence.scalars[$0.range.lowerBound] == "（" }
    return pairs.compactMap { sentence, range in
      let open = sentence.scalars[range.lowerBound]
      let close = sentence.scalars[range.upperBound - 1]
      let isMixed = (open == "（") != (close == "）")
      let isHalf = open == "(" && close == ")" && BracketPairs.isChinese(sentence.scalars, range)
      guard isMixed || isHalf && right.count > pairs.count - right.count else { return nil }
      let inner = sentence.text(range.lowerBound + 1..<range.upperBound - 1)
      return finding(
        at: range, of: sentence, message: isMixed ? .mixed : .halfWidth("()"),
        related: right.prefix(3).map { $0.sentence.location($0.range) }, fix: "（" + inner + "）")
    }
  }
}

/// Brackets of either width that belong together.
private enum BracketPairs {
  /// The stretches from an opening to its closing bracket, outer ones after inner ones.
  static func pairs(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var open: [Int] = []
    var pairs: [Range<Int>] = []
    for (at, scalar) in scalars.enumerated() {
      if scalar.halfWidth == "(" { open.append(at) }
      if scalar.halfWidth == ")", let start = open.popLast() { pairs.append(start..<at + 1) }
    }
    return pairs
  }

  /// Whether a Han character stands before the pair, and no part of a number or title in Latin letters.
  static func isChinese(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && scalars[range.lowerBound - 1].isHan
  }
}

extension String {
  fileprivate static func halfWidth(_ mark: String) -> String { "“\(mark)” is half-width in Chinese text." }
  fileprivate static let mixed = "The two brackets are of different widths."
}

extension HalfWidthMark {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A half-width comma among full-width ones comes from a keyboard left in the wrong mode; line ends fall in \
      the wrong place, and a search for （TAP） misses (TAP).
      """,
    judges: """
      Marks behind Han characters, by kind: the half-width one is the finding where full-width ones are in the \
      majority. A pair of brackets with one of each width is always one.
      """,
    passesOver: """
      Brackets behind Latin letters and digits (5/49(Rev.1)), labels (a)), numbers (1,850) and times (9:30).
      """,
    examples: [
      .set(
        """
        请注意，会议由联盟（PAPU）主办，见附件（二）。
        请注册⟦,⟧并提交⟦(TAP)⟧文稿。
        """),
      .set(
        """
        共1,850份，9:30开始。
        a) 机票，或
        """),
    ])
}
