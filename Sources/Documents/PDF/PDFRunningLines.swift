/// Finds what stands at the top and bottom of pages and is no part of the text: page numbers, and lines that repeat at one
/// height on other pages with at most their numbers changed, before the text on left pages and behind it on right ones.
enum PDFRunningLines {
  /// How many rows from either end may be running lines.
  private static let reach = 4
  /// More bytes than the number of a page takes with all that stands around it.
  private static let longest = 64
  /// On how many pages a row has to count them for it to be a running line of some part of the document.
  private static let fewest = 3

  /// The pages without them.
  static func removed(from pages: [PDFPage]) -> [PDFPage] {
    var seen: [Key: Rows] = [:]
    for (number, page) in pages.enumerated() {
      for at in edges(page) {
        let key = Key(page.rows[at], page)
        seen[key, default: Rows()].add(key.number, page: number)
      }
    }
    return pages.enumerated().map { number, page in
      var page = page
      var dropped: Set<Int> = []
      for side in [top(page), bottom(page)] {
        // From the edge inwards: the first row that stays ends the running lines.
        for at in side {
          let row = page.rows[at]
          let key = Key(row, page)
          let repeats = isRunning(key.neighbours.compactMap { seen[$0] }, key.number, page: number, of: pages.count)
          guard repeats && !isTableHead(page.rows, at) || isPageNumber(row.plain) else { break }
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

  /// How often rows of one text stand at one height, by the number at their beginning or end.
  private struct Rows {
    var count = 0
    var unnumbered = 0
    var byNumber: [Int: Int] = [:]
    /// By how far the number is ahead of the page's place in the file.
    var byLead: [Int: Int] = [:]

    mutating func add(_ number: Int?, page: Int) {
      count += 1
      guard let number else { return unnumbered += 1 }
      byNumber[number, default: 0] += 1
      byLead[number - page, default: 0] += 1
    }
  }

  /// On two pages by chance stands the same table heading; a running line is on a third of all, or on every page of few.
  /// The number in one stays, or counts the pages, for which a few are enough; that of annexes counts them alone.
  private static func isRunning(_ rows: [Rows], _ number: Int?, page: Int, of count: Int) -> Bool {
    func sum(_ part: (Rows) -> Int) -> Int { rows.reduce(0) { $0 + part($1) } }
    guard let number else {
      let isCounted = rows.contains { $0.byLead.values.contains { $0 >= fewest } }
      let pages = sum(\.count)
      return pages > 1 && (pages * 3 >= count || isCounted)
    }
    let led = sum { $0.byLead[number - page] ?? 0 }
    // The row itself is among both.
    let pages = led + sum { ($0.byNumber[number] ?? 0) + $0.unnumbered } - 1
    return pages > 1 && (pages * 3 >= count || led >= fewest)
  }

  /// Whether a row is the heading of a table, which may repeat too: the row below has texts under its second or later ones.
  private static func isTableHead(_ rows: [PDFRow], _ at: Int) -> Bool {
    guard rows[at].spans.count > 1, let next = rows[safe: at + 1], next.spans.count > 1 else { return false }
    return rows[at].spans.dropFirst().contains { span in next.spans.contains { abs($0.left - span.left) < 4 } }
  }

  private struct Key: Hashable {
    let text: String
    /// Heights by steps of four points, from the top or the bottom, whichever is near.
    let height: Int
    /// The page's number, which is no part of what is compared.
    var number: Int?

    init(text: String, height: Int) {
      self.text = text
      self.height = height
    }

    static func == (left: Key, right: Key) -> Bool { left.text == right.text && left.height == right.height }

    func hash(into hasher: inout Hasher) {
      hasher.combine(text)
      hasher.combine(height)
    }

    init(_ row: PDFRow, _ page: PDFPage) {
      var words = row.spans.flatMap(\.words).map(\.text)[...]
      for at in [words.endIndex - 1, words.startIndex] where words.count > 1 && isPageNumber(words[at]) {
        number = number ?? Int(words[at])
        words.remove(at: at)
      }
      var out = ""
      var isNumber = false
      for scalar in words.joined().unicodeScalars where !scalar.properties.isWhitespace {
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
    if text.utf8.count > longest { return false }
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
