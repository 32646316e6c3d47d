/// Finds what stands at the top and bottom of pages and is no part of the text: page numbers, and lines that repeat at one
/// height on other pages with at most their numbers changed.
enum PDFRunningLines {
  /// How many rows from either end may be running lines.
  private static let reach = 4

  /// The pages without them.
  static func removed(from pages: [PDFPage]) -> [PDFPage] {
    var seen: [Key: Set<Int>] = [:]
    for (number, page) in pages.enumerated() {
      for at in edges(page) { seen[Key(page.rows[at], page), default: []].insert(number) }
    }
    return pages.enumerated().map { number, page in
      var page = page
      var dropped: Set<Int> = []
      for side in [top(page), bottom(page)] {
        // From the edge inwards: the first row that stays ends the running lines.
        for at in side {
          let row = page.rows[at]
          let others = Key(row, page).neighbours.reduce(into: Set<Int>()) { $0.formUnion(seen[$1] ?? []) }
          let repeats = others.count > 1 && isRunning(others, of: pages.count) && !isTableHead(page.rows, at)
          guard repeats || isPageNumber(row.plain) else { break }
          dropped.insert(at)
        }
      }
      page.rows = page.rows.indices.filter { !dropped.contains($0) }.map { page.rows[$0] }
      return page
    }
  }

  private static func top(_ page: PDFPage) -> [Int] {
    Array(page.rows.indices.prefix(reach)).filter { page.rows[$0].top < page.height * 0.2 }
  }

  private static func bottom(_ page: PDFPage) -> [Int] {
    page.rows.indices.suffix(reach).reversed().filter { page.rows[$0].bottom > page.height * 0.8 }
  }

  private static func edges(_ page: PDFPage) -> Set<Int> { Set(top(page) + bottom(page)) }

  /// On two pages by chance stands the same table heading; a running line is on a third of all, or on every page of few.
  private static func isRunning(_ pages: Set<Int>, of count: Int) -> Bool { pages.count * 3 >= count }

  /// Whether a row is the heading of a table, which may repeat too: the row below has texts under its second or later ones.
  private static func isTableHead(_ rows: [PDFRow], _ at: Int) -> Bool {
    guard rows[at].spans.count > 1, let next = rows[safe: at + 1], next.spans.count > 1 else { return false }
    return rows[at].spans.dropFirst().contains { span in next.spans.contains { abs($0.left - span.left) < 4 } }
  }

  private struct Key: Hashable {
    let text: String
    /// Heights by steps of four points, from the top or the bottom, whichever is near.
    let height: Int

    init(text: String, height: Int) {
      self.text = text
      self.height = height
    }

    init(_ row: PDFRow, _ page: PDFPage) {
      var out = ""
      var isNumber = false
      for scalar in row.plain.unicodeScalars where !scalar.properties.isWhitespace {
        let isDigit = ("0"..."9").contains(scalar)
        if !isDigit { out.unicodeScalars.append(scalar) } else if !isNumber { out += "#" }
        isNumber = isDigit
      }
      text = out
      height = Int((row.bottom < page.height / 2 ? row.bottom : row.bottom - page.height) / 4)
    }

    var neighbours: [Key] { [-1, 0, 1].map { Key(text: text, height: height + $0) } }
  }

  /// Whether a row is nothing but the number of the page: `3`, `- 3 -`, `3/7`, `Page 3 of 7`, `第3页`, `iv`.
  static func isPageNumber(_ text: String) -> Bool {
    var words: [String] = []
    for scalar in text.lowercased().unicodeScalars {
      let kind = kind(scalar)
      if kind == " " { continue }
      if kind == "#", words.last == "#" { continue }
      if kind == "a" {
        if words.last?.unicodeScalars.allSatisfy({ self.kind($0) == "a" }) == true {
          words[words.count - 1].unicodeScalars.append(scalar)
        } else {
          words.append(String(scalar))
        }
      } else {
        words.append(kind == "-" ? "-" : kind == "#" ? "#" : String(scalar))
      }
    }
    let body = words.filter {
      !["-", "/", "|", "page", "p", ".", "of", "第", "页", "頁", "共", "seite", "página"].contains($0)
    }
    if body.isEmpty || body.count > 2 { return false }
    if body == ["#"] || body == ["#", "#"] { return true }
    return body.count == 1 && body[0].count <= 5 && body[0].allSatisfy { "ivxl".contains($0) }
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Character {
    switch scalar {
    case "0"..."9": "#"
    case "-", "–", "—", "−", "‐", "‑": "-"
    case "a"..."z", "í", "á": "a"
    default: scalar.properties.isWhitespace ? " " : Character(scalar)
    }
  }
}
