import Languages

/// English text must have half-width marks.
///
/// Looked at are English sentences without Chinese characters.
public struct FullWidthMark: Rule {
  /// The rule's name.
  public static let name = "full-width-mark"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "English text has half-width marks."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.sentences(in: .english).flatMap { sentence -> [Finding] in
      let scalars = sentence.scalars
      guard scalars.contains(where: Self.all.contains), scalars.contains(where: \.isLatinLetter),
        !scalars.contains(where: { $0.isHan || $0.isKana })
      else { return [] }
      return scalars.indices.compactMap { at in
        guard let half = Self.half[scalars[at]] else { return nil }
        let isGlued = at + 1 < scalars.count && (scalars[at + 1].isLetter || scalars[at + 1].isDecimalDigit)
        let fix =
          half.spacesAfter && isGlued ? half.mark + " " : half.spacesBefore(at, scalars) ? " " + half.mark : half.mark
        return finding(at: at..<at + 1, of: sentence, message: .fullWidth(scalars[at]), fix: fix)
      }
    }
  }

  private struct Half {
    let mark: String
    var spacesAfter = false
    var opens = false

    func spacesBefore(_ at: Int, _ scalars: [Unicode.Scalar]) -> Bool { opens && at > 0 && !scalars[at - 1].isSpace }
  }

  private static let all = ScalarSet(half.keys)

  private static let half: [Unicode.Scalar: Half] = [
    "，": Half(mark: ",", spacesAfter: true), "。": Half(mark: ".", spacesAfter: true),
    "；": Half(mark: ";", spacesAfter: true), "：": Half(mark: ":", spacesAfter: true),
    "、": Half(mark: ",", spacesAfter: true), "（": Half(mark: "(", opens: true), "）": Half(mark: ")"),
    "？": Half(mark: "?"), "！": Half(mark: "!"), "％": Half(mark: "%"),
  ]
}

extension String {
  fileprivate static func fullWidth(_ mark: Unicode.Scalar) -> String { "“\(mark)” is full-width in English text." }
}

extension FullWidthMark {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A full-width comma in English comes from a keyboard left in the wrong mode; the line shows a hole behind \
      it.
      """,
    judges: "Commas, stops, colons, brackets and the like in English sentences.",
    passesOver: "Sentences with Chinese characters in them.",
    examples: [
      .set("Please register⟦，⟧ and reply by 5 May."),
      .set("The Chinese name is 电信标准化局（TSB）."),
    ])
}
