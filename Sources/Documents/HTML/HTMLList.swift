/// A list that is open, and what stands before its items.
struct HTMLList {
  private let isOrdered: Bool
  private var type: String
  private var next: Int
  private let step: Int
  /// How many items of a list that counts down there are is known only at its end: the first pass counts them.
  init(_ name: String, _ attributes: HTMLAttributes, _ style: HTMLStyle, depth: Int, items: Int) {
    isOrdered = name == "ol"
    let given = style.listType.flatMap { $0.isEmpty ? nil : $0 } ?? attributes["type"]
    type = given ?? (isOrdered ? "1" : ["disc", "circle", "square"][min(depth, 2)])
    let isReversed = isOrdered && attributes["reversed"] != nil
    step = isReversed ? -1 : 1
    next = attributes.int("start") ?? (isReversed ? items : 1)
  }

  /// The label of the next item; nil when none is shown.
  mutating func label(_ attributes: HTMLAttributes, _ style: HTMLStyle) -> String? {
    if isOrdered, let value = attributes.int("value") { next = value }
    let number = next
    next += step
    let type = style.listType.flatMap { $0.isEmpty ? nil : $0 } ?? attributes["type"] ?? self.type
    return HTMLList.label(number, type)
  }

  private static func label(_ number: Int, _ type: String) -> String? {
    switch type {
    case "none": return nil
    case "disc", "Disc": return "•"
    case "circle": return "◦"
    case "square": return "▪"
    case "a", "lower-alpha", "lower-latin": return letters(number, from: 0x61) + "."
    case "A", "upper-alpha", "upper-latin": return letters(number, from: 0x41) + "."
    case "i", "lower-roman": return NumberFormat.string(number, "lowerRoman") + "."
    case "I", "upper-roman": return NumberFormat.string(number, "upperRoman") + "."
    case "decimal-leading-zero": return NumberFormat.string(number, "decimalZero") + "."
    case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "cjk-decimal":
      return NumberFormat.string(number, "chineseCounting") + "、"
    case "cjk-heavenly-stem": return NumberFormat.string(number, "ideographTraditional") + "、"
    default:
      // A list style in quotation marks is the label itself.
      let first = type.first
      if let first, first == "\"" || first == "'", type.count > 1 { return String(type.dropFirst().dropLast()) }
      return "\(number)."
    }
  }

  /// a … z, then aa, ab, …: as browsers count.
  private static func letters(_ number: Int, from first: UInt8) -> String {
    guard number > 0 else { return String(number) }
    var rest = number
    var out = ""
    while rest > 0 {
      out = String(UnicodeScalar(first + UInt8((rest - 1) % 26))) + out
      rest = (rest - 1) / 26
    }
    return out
  }
}
