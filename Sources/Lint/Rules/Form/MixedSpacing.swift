import Languages

/// White space between Chinese characters and Latin letters or digits must be used in one way throughout.
///
/// Only where one way is the clear rule of the drafts: at least twenty places of a kind, and nine in ten alike.
public struct MixedSpacing: Rule {
  /// The rule's name.
  public static let name = "mixed-spacing"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "White space between Chinese and Latin characters is used in one way."
  /// Many house styles leave it to the typesetter.
  public static let isOptional = true

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let gaps = drafts.sentences(in: .chinese).flatMap { sentence in
      Self.gaps(in: sentence).map { (sentence: sentence, gap: $0) }
    }
    return [false, true].flatMap { isDigit -> [Finding] in
      let same = gaps.filter { $0.gap.isDigit == isDigit }
      let spaced = same.filter { !$0.gap.spaces.isEmpty }
      let closed = same.filter { $0.gap.spaces.isEmpty }
      let (usual, other) = spaced.count > closed.count ? (spaced, closed) : (closed, spaced)
      guard same.count >= 20, usual.count * 10 >= same.count * 9 else { return [] }
      let related = usual.prefix(3).map { $0.sentence.location($0.gap.around) }
      return other.map { sentence, gap in
        let ends = [sentence.scalars[gap.around.lowerBound], sentence.scalars[gap.around.upperBound - 1]]
        return finding(
          at: gap.around, of: sentence,
          message: gap.spaces.isEmpty ? "Other places have a space here." : "Other places have no space here.",
          related: related, fix: gap.spaces.isEmpty ? "\(ends[0]) \(ends[1])" : String(ends))
      }
    }
  }

  /// A place between a Chinese character and a Latin letter or digit.
  private struct Gap {
    let spaces: Range<Int>
    let isDigit: Bool
    var around: Range<Int> { spaces.lowerBound - 1..<spaces.upperBound + 1 }
  }

  private static func gaps(in sentence: DraftSentence) -> [Gap] {
    let scalars = sentence.scalars
    return scalars.indices.dropFirst().compactMap { at in
      guard !scalars[at].isSpace else { return nil }
      var start = at
      while start > 0, scalars[start - 1] == " " { start -= 1 }
      guard start > 0, at - start < 2 else { return nil }
      let (left, right) = (scalars[start - 1], scalars[at])
      let other = left.isHan ? right : left
      guard left.isHan != right.isHan, other.isDecimalDigit || other.isLatinLetter else { return nil }
      return Gap(spaces: start..<at, isDigit: other.isDecimalDigit)
    }
  }
}

extension MixedSpacing {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A page that sometimes has a space between Chinese and Latin characters and sometimes not looks set by two \
      hands.
      """,
    judges: """
      Places between Han characters and Latin letters, and between Han characters and digits, each kind by \
      itself: at least twenty places, and nine in ten alike.
      """,
    passesOver: "Drafts without a clear way of their own.",
    examples: [
      .set(
        """
        见ITU网站、TSB通知、SG文件、WP报告、RG报告。见ITU网站、TSB通知、SG文件、WP报告、RG报告。
        见ITU网站、TSB通知。见ITU网站、TSB通知。⟦见 I⟧TU网站。
        """),
      .set(
        """
        见ITU网站、TSB通知。
        见 ITU 网站。
        """),
    ])
}
