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
        },
        mayHide: { PlacedMention.all([.number], in: $0).contains { !Self.isWhole($0) } }),
      in: drafts)
  }

  /// Percentages, ordinals and other numbers; those with parts (`1.2.3`, `2/5`) are labels, and small ones words.
  private static func classOf(_ placed: PlacedMention) -> String? {
    let value = placed.mention.value
    guard isWhole(placed) else { return nil }
    if value.hasSuffix("%") { return "percentage" }
    let isOrdinal = value.hasPrefix("#")
    guard let number = Double(isOrdinal ? String(value.dropFirst()) : value), number > 2 else { return nil }
    return isOrdinal ? "ordinal" : "number"
  }

  /// Whether a number was read to its ends: 4千万, 2千500万 and 442，000 are longer than what was read, and the 70 of 70年代 stands
  /// for a decade.
  private static func isWhole(_ placed: PlacedMention) -> Bool {
    let (scalars, range) = (placed.sentence.scalars, placed.range)
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let after = scalars[range.upperBound...].prefix(2)
    if parts.contains(before) || before.isDecimalDigit || after.first.map(parts.contains) == true { return false }
    if after.elementsEqual("年代".unicodeScalars) || after.first == "s" { return false }
    let isMark = { (scalar: Unicode.Scalar?) in scalar.map { [",", "."].contains($0.halfWidth) } ?? false }
    if isMark(after.first), after.last?.isDecimalDigit == true { return false }
    return !(isMark(before) && range.lowerBound > 1 && scalars[range.lowerBound - 2].isDecimalDigit)
  }

  /// What a Chinese number may go on with.
  private static let parts: Set<Unicode.Scalar> = Set("十百千万亿兆几数多余".unicodeScalars)

  private static func isAnswered(_ mention: Mention, _ sentences: [DraftSentence]) -> Bool {
    guard let number = Double(mention.value.filter { $0 != "#" && $0 != "%" }) else { return true }
    return sentences.contains { sentence in
      sentence.mentions.mentions.contains { numbers(in: $0.value).contains(number) }
        || figures(in: sentence.scalars).contains {
          Double($0) == number || $0.count > 3 && $0.hasSuffix(mention.value)
        }
    }
  }

  /// The numbers in a value: those of `2023-09-13`, of `circular:TSB:96`, of `SG20`.
  private static func numbers(in value: String) -> [Double] {
    if let number = Double(value) { return [number] }
    return value.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
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
