import Documents

/// The typed numbers of a list must follow each other: none left out, none twice.
///
/// A list is what labels of one form (`1.`, `a)`, `（三）`, `1` before a paragraph) count in a draft from 1 on; lists in lists have another form, or
/// begin at 1 again. At least two numbers must have followed each other before, and what is said is only what the next
/// number confirms: in 1, 2, 4, 5 the 3 is missing; in 1, 2, 2, 3 and in 1, 2, 2, 4 the 2 is there twice. A list's last
/// number is believed after three others, and that of headings after two. Labels that Word draws are in order by themselves.
public struct NumberingGap: Rule {
  /// The rule's name.
  public static let name = "numbering-gap"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "The numbers of a list follow each other."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    var lists: [[String]: [Item]] = [:]
    var ended: [[Item]] = []
    for block in drafts.blocks {
      guard let label = ListLabel.label(of: block) ?? ListLabel.bare(of: block), !label.range.isEmpty,
        block.kind != .footnote
      else { continue }
      let key = [String(block.first.draft), label.form, block.kind == .cell ? "cell" : "text"]
      let item = Item(sentence: block.first, label: label)
      if label.number == 1, let before = lists[key] {
        ended.append(before)
        lists[key] = [item]
      } else {
        lists[key, default: []].append(item)
      }
    }
    return (ended + lists.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { lists[$0] }).flatMap(faults)
  }

  private struct Item {
    let sentence: DraftSentence
    let label: ListLabel
    var number: Int { label.number }
    var location: Location { sentence.location(label.range) }
  }

  private func faults(in list: [Item]) -> [Finding] {
    guard list.first?.number == 1 else { return [] }
    return list.indices.dropFirst(2).compactMap { at -> Finding? in
      let (first, before, item) = (list[at - 2].number, list[at - 1], list[at])
      guard before.number == first + 1, isConfirmed(list, at) else { return nil }
      if item.number == before.number {
        return finding(
          at: item.label.range, of: item.sentence, message: "The number \(item.number) is there twice.",
          related: [before.location])
      }
      guard item.number == before.number + 2 else { return nil }
      return finding(
        at: item.label.range, of: item.sentence, message: "The number \(before.number + 1) is missing before this one.",
        related: [before.location])
    }
  }

  /// Whether the list goes on from a number, or from the one that should stand there, or ends with it.
  private func isConfirmed(_ list: [Item], _ at: Int) -> Bool {
    let number = list[at].number
    guard at + 1 < list.count else { return at > 2 || list.allSatisfy(isHeading) }
    let next = list[at + 1].number
    return next == number + 1 || number == list[at - 1].number && next == number + 2
  }

  /// Whether a number stands before a few words without an end.
  private func isHeading(_ item: Item) -> Bool {
    item.label.form == "0" && !item.sentence.hasEnd && item.sentence.scalars.count <= 40
  }
}

extension NumberingGap {
  /// The rule's page.
  public static let page = RulePage(
    why: "Whoever is pointed to item 3 does not find it, or finds two.",
    judges: """
      Typed labels of one form (1., a), （三）, 1 before a paragraph) that count from 1 on. At least two numbers must have followed each \
      other before, and the next one must confirm what is said: in 1, 2, 4, 5 the 3 is missing; in 1, 2, 2, 3 \
      and in 1, 2, 2, 4 the 2 is there twice. A list's last number is believed after three others, and that of headings \
      after two.
      """,
    passesOver: """
      Labels that Word draws, which are in order by themselves; numbers of several parts (1.2); lists that \
      begin in the middle.
      """,
    examples: [
      .set(
        """
        1. Opening
        2. Agenda
        ⟦4.⟧ Reports
        5. Closing
        """),
      .set(
        """
        a) 机票
        b) 津贴
        ⟦b)⟧ 签证
        c) 酒店
        """),
      .set(
        """
        1 引言

        2 审议期

        3 专利

        ⟦5⟧ 其他问题
        """),
      .set(
        """
        1 会议开幕

        2 通过议程

        ⟦2⟧ 选举主席

        4 今后的会议

        5 会议闭幕
        """),
      .set(
        """
        1 Background

        2 Objectives

        ⟦4⟧ Participation
        """),
      .set(
        """
        1. Opening
        2. Agenda
        3. Closing
        1. Members
        2. Guests
        """),
    ])
}
