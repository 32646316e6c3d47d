import Documents
import Languages
import Mentions

/// An annex, appendix, table or figure that a draft points to must be there.
///
/// Checked are kinds of which the set has some, each under a heading or caption of its own that begins with its number
/// (附件3, Annex 3, Table 2 – …); and sections that a draft says are its own (见第6节, section 6 below), where it numbers
/// three or more from 1 on. What belongs to another document (Annex 2 to TSB Circular 96, 第96号通函附件2) is passed over.
public struct MissingReferenceTarget: Rule {
  /// The rule's name.
  public static let name = "missing-reference-target"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "Annexes, tables, figures and sections that are pointed to are there."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.languages.flatMap { language -> [Finding] in
      let blocks = DraftBlock.blocks(of: drafts.sentences(in: language))
      let headed = Set(blocks.compactMap(Self.headed) + Self.sections(blocks))
      let kinds = Set(headed.compactMap { $0.split(separator: ":").first })
      return blocks.flatMap { block in
        block.sentences.flatMap { sentence -> [Finding] in
          sentence.mentions.mentions.compactMap { mention in
            guard mention.kind == .documentReference, let kind = mention.value.split(separator: ":").first,
              kinds.contains(kind), Self.isSimple(mention.value), !headed.contains(mention.value),
              Self.isOwn(mention, in: sentence)
            else { return nil }
            return finding(
              at: sentence.scalars(ofUTF8: mention.range), of: sentence, message: .missing(mention.text))
          }
        }
      }
    }
  }

  private static let kinds: Set<String> = ["annex", "appendix", "attachment", "table", "figure", "section"]

  /// The numbered sections, where they count from 1 to 3 at least: `section:2`.
  private static func sections(_ blocks: [DraftBlock]) -> [String] {
    let labels = blocks.compactMap { ListLabel.bare(of: $0) ?? ListLabel.label(of: $0) }.filter {
      $0.form == "0" || $0.form == "0."
    }
    let numbers = Set(labels.map(\.number))
    return numbers.isSuperset(of: 1...3) ? numbers.sorted().map { "section:\($0)" } : []
  }

  /// `annex:3`, `table:A`: the kind and one number or letter.
  private static func isSimple(_ value: String) -> Bool {
    let parts = value.split(separator: ":")
    return parts.count == 2 && kinds.contains(String(parts[0])) && parts[1].utf8.count <= 2
  }

  /// What a block is the heading or caption of: it begins with the reference, and is short or goes on behind a mark.
  private static func headed(_ block: DraftBlock) -> String? {
    let sentence = block.first
    guard let mention = sentence.mentions.mentions.first, mention.kind == .documentReference, isSimple(mention.value),
      mention.range.lowerBound == 0
    else { return nil }
    let end = sentence.scalars(ofUTF8: mention.range).upperBound
    let rest = sentence.scalars[end...].drop(while: \.isSpace)
    guard let next = rest.first else { return mention.value }
    let isTitled = "–—-:：.(（".unicodeScalars.contains(next)
    return isTitled || block.kind == .heading || rest.count < 60 && !"。，,".unicodeScalars.contains(next)
      ? mention.value : nil
  }

  /// Whether nothing near says whose annex it is.
  private static func isOwn(_ mention: Mention, in sentence: DraftSentence) -> Bool {
    let range = sentence.scalars(ofUTF8: mention.range)
    let isNear = sentence.mentions.mentions.contains { other in
      guard other.range != mention.range else { return false }
      let place = sentence.scalars(ofUTF8: other.range)
      let isOther = [.documentReference, .designation, .body, .provisionalName].contains(other.kind)
      return isOther && !kinds.contains { other.value.hasPrefix($0 + ":") } && place.lowerBound < range.upperBound + 24
        && place.upperBound + 24 > range.lowerBound
    }
    let behind = String(sentence.scalars[range.upperBound...].prefix(8)).lowercased()
    if mention.value.hasPrefix("section:"), !pointsHere(sentence, range) { return false }
    let isOthers = [" to ", " of ", "to the", " in "].contains { behind.hasPrefix($0) }
    let before = String(sentence.scalars[..<range.lowerBound].suffix(3))
    return !isNear && !isOthers && !before.hasSuffix("的") && !before.hasSuffix("》") && !before.hasSuffix("其")
  }

  /// Whether a reference to a section says that it is one of this text: see section 6, section 6 above, 见上文第6节. Others
  /// may be of a text that was named before.
  private static func pointsHere(_ sentence: DraftSentence, _ range: Range<Int>) -> Bool {
    let before = String(sentence.scalars[..<range.lowerBound].suffix(6)).lowercased()
    let behind = String(sentence.scalars[range.upperBound...].prefix(6)).lowercased()
    return ["see ", "and ", "见", "上文", "下文"].contains { before.hasSuffix($0) }
      || [" above", " below"].contains { behind.hasPrefix($0) }
  }
}

extension String {
  fileprivate static func missing(_ reference: String) -> String { "There is no “\(reference)” in the drafts." }
}

extension MissingReferenceTarget {
  /// The rule's page.
  public static let page = RulePage(
    why: "The reader looks for an annex or a table that is not there, and asks for the missing page.",
    judges: """
      Annexes, appendices, attachments, tables and figures, of kinds of which the set has some under a heading \
      or caption that begins with the number; sections that the draft says are its own \
      (see section 6, 见上文第6节), where it numbers three or more from 1 on.
      """,
    passesOver: """
      What belongs to another document (Annex 2 to TSB Circular 96, 第96号通函附件2); kinds that the drafts have no \
      headings of.
      """,
    examples: [
      .set(
        """
        详情见附件1和⟦附件3⟧。
        附件1
        实用信息
        附件2
        议程
        """),
      .set(
        """
        See Annex 1 and Annex 2 to TSB Circular 96.
        Annex 1
        Practical information
        """),
      .set(
        """
        1 Introduction

        2 Patents

        3 Consideration period (see section 2 and ⟦section 5⟧)
        """),
    ])
}
