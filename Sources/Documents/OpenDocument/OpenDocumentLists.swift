import Syntax

/// Counts the items of lists and numbered headings, and gives their labels.
struct OpenDocumentLists {
  private struct List {
    let style: String
    /// Which counters it uses.
    let counters: Int
    /// Labels are due for the first text of an item only.
    var isLabelDue = false
    var start: Int?
  }

  private let styles: OpenDocumentStyles
  private var open: [List] = []
  /// The numbers reached, by depth from 1, of each list that was begun.
  private var counters: [[Int: Int]] = [[:]]
  private var byID: [String: Int] = [:]
  private var byStyle: [String: Int] = [:]

  init(styles: OpenDocumentStyles) { self.styles = styles }

  /// How deep in lists the next text stands.
  var depth: Int { open.count }

  mutating func startList(_ attributes: XMLAttributes) {
    let style = attributes["style-name"] ?? open.last?.style ?? ""
    var number: Int
    if let outer = open.last {
      number = outer.counters
    } else if let earlier = attributes["continue-list"].flatMap({ byID[$0] }) {
      number = earlier
    } else if attributes["continue-numbering"] == "true", let earlier = byStyle[style] {
      number = earlier
    } else {
      number = counters.count
      counters.append([:])
    }
    if let id = attributes["id"] { byID[id] = number }
    byStyle[style] = number
    open.append(List(style: style, counters: number))
  }

  mutating func endList() { _ = open.popLast() }

  /// Begins an item; a list's header has no label.
  mutating func startItem(isHeader: Bool, start: Int?) {
    guard !open.isEmpty else { return }
    open[open.count - 1].isLabelDue = !isHeader
    open[open.count - 1].start = start
  }

  /// The label of a text that stands in an item; nil when it is not the item's first.
  mutating func label() -> String? {
    guard let list = open.last, list.isLabelDue else { return nil }
    open[open.count - 1].isLabelDue = false
    return label(list.style, list.counters, open.count, start: list.start)
  }

  /// The label of a heading that stands in no list.
  mutating func headingLabel(_ depth: Int) -> String? {
    guard let level = styles.level(OpenDocumentStyles.outline, depth), !level.format.isEmpty else { return nil }
    return label(OpenDocumentStyles.outline, 0, depth, start: nil)
  }

  private mutating func label(_ style: String, _ number: Int, _ depth: Int, start: Int?) -> String? {
    guard let level = styles.level(style, depth) else { return nil }
    counters[number] = counters[number].filter { $0.key <= depth }
    counters[number][depth] = start ?? counters[number][depth].map { $0 + 1 } ?? level.start
    let label = level.bullet ?? text(level, style, counters[number], depth)
    return label.isEmpty ? nil : label
  }

  private func text(_ level: OpenDocumentStyles.Level, _ style: String, _ numbers: [Int: Int], _ depth: Int) -> String {
    func number(_ at: Int) -> String {
      let own = styles.level(style, at)
      return OpenDocumentLists.string(numbers[at] ?? own?.start ?? 1, own?.format ?? "1")
    }
    if var pattern = level.pattern {
      for at in 1...10 { pattern = pattern.replacing("%\(at)%", with: at <= depth ? number(at) : "") }
      return pattern.trimmingLayout
    }
    if level.format.isEmpty { return (level.prefix + level.suffix).trimmingLayout }
    let first = max(1, depth - min(max(1, level.shown), 10) + 1)
    return (level.prefix + (first...depth).map(number).joined(separator: ".") + level.suffix).trimmingLayout
  }

  private static func string(_ number: Int, _ format: String) -> String {
    switch format.prefix(1) {
    case "": ""
    case "a": NumberFormat.string(number, "lowerLetter")
    case "A": NumberFormat.string(number, "upperLetter")
    case "i": NumberFormat.string(number, "lowerRoman")
    case "I": NumberFormat.string(number, "upperRoman")
    case "0": NumberFormat.string(number, "decimalZero")
    case "一", "壹", "壱": NumberFormat.string(number, "chineseCounting")
    case "甲": NumberFormat.string(number, "ideographTraditional")
    case "子": NumberFormat.string(number, "ideographZodiac")
    case "①": NumberFormat.string(number, "decimalEnclosedCircle")
    case "１": NumberFormat.string(number, "decimalFullWidth")
    case "а": NumberFormat.string(number, "russianLower")
    case "А": NumberFormat.string(number, "russianUpper")
    default: String(number)
    }
  }
}
