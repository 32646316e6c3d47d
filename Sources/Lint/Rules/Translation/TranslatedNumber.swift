import Languages
import Mentions

/// Both languages must give the same numbers.
///
/// Numbers in words and in figures are one (三份, three, 3), and so are 3500万 and 35 million. A number that the other side
/// has anywhere in the bead or a sentence beside it, as a part of a name or date too, is no difference. What one language
/// says without a number (两, both, one) is told only where another number stands there instead.
public struct TranslatedNumber: Rule {
  /// The rule's name.
  public static let name = "translated-number"
  /// How much its findings matter.
  public static let severity = Severity.error
  /// Its demand in one line.
  public static let summary = "Both languages give the same numbers."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    findings(
      ValueComparison(
        kinds: [.number], classOf: Self.classOf, isAnswered: Self.isAnswered,
        isTelling: { mention in
          let digits = mention.value.utf8.filter { (48...57).contains($0) }.count
          return mention.text.unicodeScalars.contains(where: \.isDecimalDigit)
            && (digits > 2 || mention.value.hasSuffix("%"))
        }),
      in: drafts)
  }

  /// Percentages, ordinals and other numbers; those with parts (`1.2.3`, `2/5`) are labels, and small ones words.
  private static func classOf(_ mention: Mention) -> String? {
    let value = mention.value
    if value.hasSuffix("%") { return "percentage" }
    let isOrdinal = value.hasPrefix("#")
    guard let number = Double(isOrdinal ? String(value.dropFirst()) : value), number > 2 else { return nil }
    return isOrdinal ? "ordinal" : "number"
  }

  private static func isAnswered(_ mention: Mention, _ sentences: [DraftSentence]) -> Bool {
    let plain = mention.value.filter { $0 != "#" && $0 != "%" }
    return sentences.contains { sentence in
      sentence.mentions.mentions.contains { other in
        parts(of: other.value).contains(plain)
      } || figures(in: sentence.scalars).contains(plain)
    }
  }

  /// The numbers in a value: those of `2023-09-13`, of `circular:TSB:96`, of `SG20`; without leading zeros.
  private static func parts(of value: String) -> [String] {
    if Double(value) != nil { return [value] }
    return value.split { !$0.isNumber && $0 != "." }.map { part in
      let rest = part.drop { $0 == "0" }
      return rest.isEmpty ? "0" : String(rest)
    }
  }

  /// The runs of figures as they stand, with the marks between groups of three left out.
  private static func figures(in scalars: [Unicode.Scalar]) -> Set<String> {
    var runs: Set<String> = []
    var run = ""
    for (at, scalar) in scalars.enumerated() {
      if scalar.isDecimalDigit {
        run.unicodeScalars.append(scalar.halfWidth)
      } else {
        let isGroupMark =
          [",", "，", "\u{A0}"].contains(scalar) && at + 1 < scalars.count && scalars[at + 1].isDecimalDigit
        if isGroupMark, !run.isEmpty { continue }
        if !run.isEmpty { runs.insert(run) }
        run = ""
      }
    }
    if !run.isEmpty { runs.insert(run) }
    return runs
  }
}

extension TranslatedNumber {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A digit lost in translation changes a budget, a quorum or a deadline, and nobody who reads one language \
      alone can see it.
      """,
    judges: """
      Values, bead by bead: 三份 is three and 3, 3500万 is 35 million. A number that stands on one side only is \
      told where another number stands there instead; one of three digits or more, and a percentage, also where \
      the other text does not have it at all.
      """,
    passesOver: """
      Numbers up to two, which are often words (both, 双方); numbers that are part of a name or date on the other \
      side; numbers in a neighbouring sentence.
      """,
    needs: .translation,
    examples: [
      .pair("共收到⟦1,850⟧份文稿。", "In all, 1,580 contributions were received."),
      .pair("⟦35%⟧的成员国作了答复。", "In all, 53% of the Member States replied."),
      .pair("会议收到三份文稿和3500万瑞士法郎。", "The meeting received three contributions and 35 million Swiss francs."),
    ])
}
