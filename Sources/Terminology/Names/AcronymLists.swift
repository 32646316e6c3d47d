import Languages

/// Reads lists of acronyms: a table with a column of acronyms and one of full forms.
struct AcronymLists {
  let side: Side

  private static let acronymColumn: Set<String> = [
    "缩略语", "缩写", "缩略词", "简称", "英文缩写", "acronym", "acronyms", "abbreviation", "abbreviations", "short form",
  ]
  private static let fullColumn: Set<String> = [
    "全称", "全名", "含义", "中文", "中文全称", "名称", "释义", "full form", "full name", "meaning", "expansion", "definition",
    "full term", "term",
  ]

  /// Acronyms with the cell beside them, in order.
  func definitions() -> [(acronym: String, form: String)] {
    var found: [(String, String)] = []
    var isList = false
    let cells = side.sentences.indices
    for cell in cells {
      guard side.sentences[cell].kind == .cell, cell + 1 < side.sentences.count,
        side.sentences[cell + 1].kind == .cell
      else {
        isList = false
        continue
      }
      let text = side.sentences[cell].text, next = side.sentences[cell + 1].text
      if Self.acronymColumn.contains(text.lowercased()), Self.fullColumn.contains(next.lowercased()) {
        isList = true
      } else if isList, AcronymKey.isAcronym(text), !AcronymKey.isAcronym(next) {
        found.append((text, next))
      }
    }
    return found
  }
}
