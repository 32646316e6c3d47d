/// Punctuation that means the same in every language, under one spelling: `，` and `、` read `,`.
enum Punctuation {
  /// The common spelling of a mark.
  static func common(_ mark: Unicode.Scalar) -> String {
    switch mark {
    case "，", "、", "،": ","
    case "。", "．": "."
    case "：": ":"
    case "；", "؛": ";"
    case "？", "؟": "?"
    case "！": "!"
    case "（", "［", "【", "[": "("
    case "）", "］", "】", "]": ")"
    case "“", "”", "„", "«", "»", "「", "」", "『", "』", "《", "》", "〈", "〉", "＂": "\""
    case "‘", "’", "＇": "'"
    case "—", "–", "―", "－", "‒": "—"
    case "％": "%"
    case "＋": "+"
    case "／": "/"
    case "…", "⋯": "…"
    default: String(mark)
    }
  }

  /// Whether a clause ends with the word (a mark in its common spelling).
  static func endsClause(_ word: String) -> Bool {
    guard word.utf8.count <= 3 else { return false }
    switch word {
    case ",", ";", ":", ".", "?", "!", "…", "—": return true
    default: return false
    }
  }
}
