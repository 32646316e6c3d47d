/// Finds what stands at the top and bottom of pages and is no part of the text: page numbers, and lines that repeat at one
/// height on other pages with at most their numbers changed, before the text on left pages and behind it on right ones.
enum PDFRunningLines {
  /// How many rows from either end may be running lines.
  private static let reach = 4
  /// On how many pages a row has to count them for it to be a running line of some part of the document.
  private static let fewest = 3

  /// The pages without them.
  static func removed(from pages: [PDFPage]) -> [PDFPage] {
    var seen: [Key: [Occurrence]] = [:]
    for (number, page) in pages.enumerated() {
      for at in edges(page) {
        let key = Key(page.rows[at], page)
        seen[key, default: []].append(Occurrence(page: number, number: key.number))
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
          let all = key.neighbours.flatMap { seen[$0] ?? [] }
          let repeats = isRunning(all, Occurrence(page: number, number: key.number), of: pages.count)
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

  /// A page on which a row stands, and the number at its beginning or end.
  private struct Occurrence {
    let page: Int
    let number: Int?

    /// How far the number is ahead of the page's place in the file.
    var lead: Int? { number.map { $0 - page } }
  }

  /// On two pages by chance stands the same table heading; a running line is on a third of all, or on every page of few.
  /// The number in one stays, or counts the pages, for which a few are enough; that of annexes counts them alone.
  private static func isRunning(_ all: [Occurrence], _ one: Occurrence, of count: Int) -> Bool {
    let same = all.filter { $0.number == one.number || $0.number == nil || one.number == nil || $0.lead == one.lead }
    let pages = Set(same.map(\.page)).count
    var leads: [Int: Int] = [:]
    for lead in all.compactMap(\.lead) { leads[lead, default: 0] += 1 }
    let counts = leads.filter { $0.value >= fewest }.keys
    let isCounted = one.lead.map(counts.contains) ?? !counts.isEmpty
    return pages > 1 && (pages * 3 >= count || isCounted)
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
