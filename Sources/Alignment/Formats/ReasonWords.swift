import Foundation

/// Reasons in words that a translator reads.
struct ReasonWords {
  /// What the reason is, without its weight: `number: Y.4221`, `length: 13 and 25 characters`.
  static func phrase(_ reason: Bead.Reason) -> String {
    switch (reason.kind, reason.value) {
    case ("kind", let value): "type: \(value)"
    case ("run", _): "omission next to another"
    case ("length", let value): "length: \(value.replacing(":", with: " and ")) characters"
    case ("division", _): "division: long sentences are divided"
    case ("clause", _): "clauses: their order and ends"
    case ("mark", _): "marks: quotations and ends of sentences"
    case ("structure", _): "structure: headings, paragraphs, cells"
    case ("word", ""): "words: all others together"
    case ("lock", _): "fixed by hand"
    case (let kind, let value) where kind != "word" && reason.weight < 0: "\(kind): \(value), on one side only"
    case (let kind, let value): value.isEmpty ? kind : "\(kind): \(value)"
    }
  }

  /// The weight with its sign, to one place.
  static func weight(_ weight: Double) -> String {
    let text = String(format: "%.1f", abs(weight))
    return (text == "0.0" ? " " : weight < 0 ? "−" : "+") + text
  }

  /// One line a reason with the weights in a column, then their sum.
  static func lines(_ reasons: [Bead.Reason]) -> [String] {
    if reasons.map(\.kind) == ["lock"] { return reasons.map(phrase) }
    let told = reasons.map { (weight: weight($0.weight), phrase: phrase($0)) }
    let sum = (weight: weight(reasons.reduce(0) { $0 + $1.weight }), phrase: "together")
    let width = (told + [sum]).map(\.weight.count).max() ?? 0
    return (told + [sum]).map { line in
      String(repeating: " ", count: width - line.weight.count) + line.weight + "  " + line.phrase
    }
  }
}
