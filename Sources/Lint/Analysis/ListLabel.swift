import Documents
import Languages
import Mentions

/// The number that a paragraph begins with, typed or drawn by Word: `1.`, `a)`, `（三）`, `五、`.
struct ListLabel: Hashable {
  /// How it is written, the number taken out: `0.`, `a)`, `（一）`. Two labels of one list share it.
  let form: String
  /// The number.
  let number: Int
  /// The label's scalars at the beginning of the sentence; empty for one that Word draws.
  let range: Range<Int>

  /// The label of a block; nil when it has none, or one of several parts (`1.2`).
  static func label(of block: DraftBlock) -> ListLabel? {
    let sentence = block.first
    if let label = sentence.sentence.label { return read(Array(label.unicodeScalars), isWhole: true) }
    return read(Array(sentence.scalars.prefix(12)), isWhole: false)
  }

  /// The number that a paragraph or heading outside tables begins with, with nothing but a space behind it, as letters
  /// number their paragraphs: `5 Patents`; nil for a unit or a month behind it (`5 GHz`, `5 May`) and for a year.
  static func bare(of block: DraftBlock) -> ListLabel? {
    guard block.kind == .paragraph || block.kind == .heading || block.kind == .item else { return nil }
    let scalars = block.first.scalars
    let digits = scalars.prefix { $0.isDecimalDigit }.count
    let isDate = block.first.mentions.mentions.contains { $0.kind == .date && $0.range.lowerBound == digits + 1 }
    guard (1...2).contains(digits), digits + 1 < scalars.count, scalars[digits].isSpace,
      isDate || scalars[digits + 1].isHan || scalars[digits + 1].isCapital || scalars[digits + 1] == "《",
      let number = Int(String(scalars[..<digits])), number > 0,
      !block.first.mentions.mentions.contains(where: { $0.range.lowerBound == 0 && $0.range.upperBound > digits })
    else { return nil }
    return ListLabel(form: "0", number: number, range: 0..<digits)
  }

  private static func read(_ scalars: [Unicode.Scalar], isWhole: Bool) -> ListLabel? {
    var at = 0
    let opens = scalars.first.map { $0.halfWidth == "(" } ?? false
    if opens { at = 1 }
    let start = at
    while at < scalars.count, at - start < 4, isNumeral(scalars[at], like: scalars[start]) { at += 1 }
    guard at > start, at < scalars.count, let (kind, number) = value(scalars[start..<at]) else { return nil }
    let mark = scalars[at]
    let closes = mark.halfWidth == ")"
    guard closes || !opens && (mark == "." || mark == "、" && kind == "一") else { return nil }
    let end = at + 1
    // 1.2 has parts, 3.5 GHz is no label, `a.m.` no letter of a list.
    if end < scalars.count, mark == ".", !scalars[end].isSpace && !scalars[end].isHan { return nil }
    if !isWhole, end >= scalars.count { return nil }
    if opens, kind == "a", at - start > 1 { return nil }
    return ListLabel(
      form: (opens ? "(" : "") + String(kind) + String(mark.halfWidth), number: number, range: isWhole ? 0..<0 : 0..<end
    )
  }

  private static func isNumeral(_ scalar: Unicode.Scalar, like first: Unicode.Scalar) -> Bool {
    if first.isDecimalDigit { return scalar.isDecimalDigit }
    if first.isHan { return han[scalar] != nil }
    return first == scalar && scalar.isLatinLetter && scalar.value < 0x80
  }

  private static func value(_ scalars: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
    guard let first = scalars.first else { return nil }
    if first.isDecimalDigit { return Int(String(scalars.map(\.halfWidth))).map { ("0", $0) } }
    if first.isHan { return hanNumber(Array(scalars)).map { ("一", $0) } }
    guard scalars.count == 1, first.isSmall else { return nil }
    return ("a", Int(first.value) - 96)
  }

  private static let han: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// 三, 十二, 二十, 二十三.
  private static func hanNumber(_ scalars: [Unicode.Scalar]) -> Int? {
    let values = scalars.compactMap { han[$0] }
    switch values.count {
    case 1: return values[0]
    case 2 where values[0] == 10 && values[1] < 10: return 10 + values[1]
    case 2 where values[1] == 10 && values[0] < 10: return values[0] * 10
    case 3 where values[1] == 10 && values[0] < 10 && values[2] < 10: return values[0] * 10 + values[2]
    default: return nil
    }
  }
}
