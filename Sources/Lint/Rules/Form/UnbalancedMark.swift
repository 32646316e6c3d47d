import Documents
import Languages

/// Brackets, quotation marks and title marks must come in pairs.
///
/// Looked at is a paragraph as a whole. The two brackets of a pair may be of different widths, which is another rule's
/// business; square brackets mark undecided text over many paragraphs, and a quotation of several paragraphs opens each
/// of them. A mark whose other half stands in the next paragraph is passed over.
public struct UnbalancedMark: Rule {
  /// The rule's name.
  public static let name = "unbalanced-mark"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "Brackets, quotation marks and title marks come in pairs."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let blocks = drafts.blocks
    let lone = blocks.map { LoneMarks.lone(in: $0) }
    return blocks.indices.flatMap { number -> [Finding] in
      lone[number].filter { !isAnswered($0, number, lone, blocks) }.map { mark in
        finding(at: mark.at..<mark.at + 1, of: mark.sentence, message: .lone(mark.scalar))
      }
    }
  }

  /// Whether a neighbouring paragraph has the other half.
  private func isAnswered(_ mark: LoneMarks.Mark, _ number: Int, _ lone: [[LoneMarks.Mark]], _ blocks: [DraftBlock])
    -> Bool
  {
    let near = mark.opens ? number + 1...number + 3 : number - 3...number - 1
    return near.contains { other in
      blocks.indices.contains(other) && blocks[other].first.draft == mark.sentence.draft
        && lone[other].contains { $0.kind == mark.kind && $0.opens != mark.opens }
    }
  }
}

/// Marks of a paragraph without their other half.
private enum LoneMarks {
  /// Such a mark.
  struct Mark {
    let sentence: DraftSentence
    /// Where it stands in the sentence.
    let at: Int
    let scalar: Unicode.Scalar
    /// What it is paired with: brackets of any width are one kind.
    let kind: Unicode.Scalar
    let opens: Bool
  }

  private static let opening: [Unicode.Scalar: Unicode.Scalar] = [
    "(": "(", "（": "(", "“": "“", "《": "《", "「": "「", "『": "『", "【": "【",
  ]
  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    ")": "(", "）": "(", "”": "“", "》": "《", "」": "「", "』": "『", "】": "【",
  ]

  private static let all = ScalarSet(Array(opening.keys) + closing.keys)

  static func lone(in block: DraftBlock) -> [Mark] {
    var open: [Mark] = []
    var lone: [Mark] = []
    for sentence in block.sentences {
      for (at, scalar) in sentence.scalars.enumerated() where all.contains(scalar) {
        if isFace(sentence.scalars, at) { continue }
        if let kind = opening[scalar] {
          open.append(Mark(sentence: sentence, at: at, scalar: scalar, kind: kind, opens: true))
        } else if let kind = closing[scalar] {
          if let partner = open.lastIndex(where: { $0.kind == kind }) {
            lone += open[(partner + 1)...]
            open.removeSubrange(partner...)
          } else if !isLabel(sentence.scalars, at) {
            lone.append(Mark(sentence: sentence, at: at, scalar: scalar, kind: kind, opens: false))
          }
        }
      }
    }
    let isQuotation = block.first.scalars.first == "“" && open.first?.at == 0 && open.first?.kind == "“"
    return lone + (isQuotation ? open.dropFirst() : open[...])
  }

  /// Whether a closing bracket ends a label: `a)`, `12）`, `iv)`, 一）at the beginning; or a face, `:)`.
  private static func isLabel(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard scalars[at].halfWidth == ")" else { return false }
    var start = at
    while start > 0, at - start < 5, isLatin(scalars[start - 1]) { start -= 1 }
    if start == at {
      let before: Unicode.Scalar = at > 0 ? scalars[at - 1] : " "
      return [":", ";", "-"].contains(before) || at < 3 && scalars[..<at].allSatisfy(\.isHan)
    }
    let label = scalars[start..<at]
    if label.allSatisfy(\.isDecimalDigit) { return label.count < 3 }
    let isFree =
      start == 0 || scalars[start - 1].isSpace || scalars[start - 1].isHan || marks.contains(scalars[start - 1])
    return isFree && (label.count == 1 || label.allSatisfy { "ivxIVX".unicodeScalars.contains($0) })
  }

  /// Whether a bracket is the mouth of a face, `:(`.
  private static func isFace(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard scalars[at] == "(" || scalars[at] == ")", at > 0, [":", ";"].contains(scalars[at - 1]) else { return false }
    return at + 1 == scalars.count || scalars[at + 1].isSpace
  }

  private static let marks: Set<Unicode.Scalar> = Set("，；：。、）,;:“)".unicodeScalars)

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDecimalDigit || scalar.isLatinLetter && scalar.value < 0x80
  }
}

extension String {
  fileprivate static func lone(_ mark: Unicode.Scalar) -> String { "“\(mark)” has no partner in this paragraph." }
}

extension UnbalancedMark {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      A bracket without its partner leaves the reader to guess where the remark ends; a title without its \
      closing mark swallows the sentence.
      """,
    judges: """
      Each paragraph as a whole. The two brackets of a pair may be of different widths: that is the business of \
      half-width-mark.
      """,
    passesOver: """
      Labels (a), 12)); square brackets, which mark undecided text over many paragraphs; a quotation of several \
      paragraphs, which opens each of them; a mark whose partner stands in the next paragraphs; straight \
      quotation marks.
      """,
    examples: [
      .set("大会⟦（⟧WRC-27将召开。"),
      .set("建议书“智能疏散框架”和⟦“⟧共同要求已完成。"),
      .set("The meeting ⟦(⟧Geneva, 5 May will be opened."),
      .set(
        """
        a) 机票，或
        b) 津贴（见附件）。
        """),
      .set("The options are a) a ticket; b) an allowance (see Annex 2)."),
    ])
}
