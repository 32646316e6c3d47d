import Languages

/// The place between two marks or characters where white space may stand.
struct MarkGap: Sendable {
  /// What stands on the two sides.
  enum Kind: CaseIterable, Sendable {
    case beforeOpening
    case afterOpening
    case beforeStop
    case afterClosing
    case afterStop
    case afterOrdinal
    case beforeDateWord
  }

  let kind: Kind
  /// The white space; empty where the two stand close.
  let spaces: Range<Int>

  static func gaps(in sentence: SentenceContent, dayRanges: [Range<Int>]) -> [MarkGap] {
    let scalars = sentence.scalars
    var gaps: [MarkGap] = []
    var left = Side.other
    var start = 0
    for at in scalars.indices where !isBlank(scalars[at]) {
      let right = Side(scalars[at])
      defer { (left, start) = (right, at + 1) }
      guard start > 0, let kind = kind(left, right) else { continue }
      if dayRanges.contains(where: { $0.overlaps(start - 1..<at + 1) }) { continue }
      // A label before the text of an item: 4 日内瓦.
      if kind == .beforeDateWord, start < at, scalars[..<start].allSatisfy({ $0.isDecimalDigit || $0 == "." }) {
        continue
      }
      gaps.append(MarkGap(kind: kind, spaces: start..<at))
    }
    return gaps
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func kind(_ left: Side, _ right: Side) -> Kind? {
    switch (left, right) {
    case (.han, .opening), (.ordinal, .opening), (.dateWord, .opening), (.closing, .opening), (.stop, .opening):
      .beforeOpening
    case (.opening, .han), (.opening, .ordinal), (.opening, .dateWord): .afterOpening
    case (.han, .stop), (.ordinal, .stop), (.dateWord, .stop), (.closing, .stop): .beforeStop
    case (.han, .closing), (.ordinal, .closing), (.dateWord, .closing), (.closing, .closing): .beforeStop
    case (.closing, .han), (.closing, .dateWord): .afterClosing
    case (.digit, .dateWord): .beforeDateWord
    case (.ordinal, .digit): .afterOrdinal
    case (.stop, .han), (.stop, .ordinal), (.stop, .dateWord): .afterStop
    default: nil
    }
  }

  static let stops: Set<Unicode.Scalar> = Set("，。；：、！？".unicodeScalars)
}

/// What stands beside a gap.
private enum Side {
  case opening
  case closing
  case stop
  /// 第, which a number follows.
  case ordinal
  /// 年, 月, 日, which a number goes before.
  case dateWord
  case han
  case digit
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "第": self = .ordinal
    case "日", "月", "年": self = .dateWord
    case "“", "《", "「", "『": self = .opening
    case "）", "”", "》", "」", "』": self = .closing
    case "，", "。", "；", "：", "、", "！", "？": self = .stop
    default: self = scalar.isHan ? .han : scalar.isDecimalDigit ? .digit : .other
    }
  }
}
