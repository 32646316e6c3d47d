import Documents
import Foundation
import Testing

private let hasReader = HelperPrograms.installed.folders.contains {
  FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext")
}
private func read(_ file: PDFFile) throws -> Document { try DocumentReader.read(bytes: file.bytes, path: "t.pdf") }
private func piece(_ text: String, _ x: Double, _ y: Double, _ size: Double = 11) -> PDFFile.Piece {
  PDFFile.Piece(text: text, x: x, y: y, size: size)
}

@Suite("A PDF becomes blocks again", .enabled(if: hasReader, "pdftotext (poppler-utils) is not installed"))
struct PDFTests {
  private static let prose = [
    "The texts submitted by the working parties were considered at the meeting of the group",
    "held in Busan from 12 to 20 May. "
      + "The consultation closed on 6 September, and of the",
    "replies received all were in favour. They can be read at the "
      + "address of the post-", "quantum group, which studies post-quantum texts and recommen-",
    "dations. A recommendation ends here.",
  ]
  private static let joined = """
    The texts submitted by the working parties were considered at the meeting of the group held in Busan from 12 to 20 May. \
    The consultation closed on 6 September, and of the replies received all were in favour. They can be read at the \
    address of the post-quantum group, which studies post-quantum texts and recommendations. A recommendation ends here.
    """

  @Test("lines are joined to paragraphs, broken words mended, hyphens of compounds kept")
  func paragraphs() throws {
    var file = PDFFile()
    file.page(lines: Self.prose + ["", "A short paragraph."])
    #expect(try read(file).blocks.map(\.text) == [Self.joined, "A short paragraph."])
  }

  @Test("a paragraph goes on over the page, between running heads and page numbers that are left out")
  func pages() throws {
    var file = PDFFile()
    for number in 0..<3 {
      let half = number == 0 ? Self.prose.prefix(3) : number == 1 ? Self.prose.suffix(2) : ["The last page."]
      file.page(
        [piece("TSB Collective letter 4/17", 72, 750), piece("- \(number + 1) -", 300, 40)]
          + half.enumerated().map { piece($1, 72, 700 - Double($0) * 14) })
    }
    #expect(try read(file).blocks.map(\.text) == [Self.joined, "The last page."])
  }

  // A Recommendation of sixteen pages kept its running feet, because left and right pages have the number at different ends
  // and neither form was on a third of the pages: a sentence over two pages had “4 Rec. …” in it.
  @Test("running feet whose number stands now before, now behind the text are left out, on a few pages of many too")
  func alternatingFeet() throws {
    var file = PDFFile()
    for number in 1...14 {
      let feet =
        number < 8 ? [] : number % 2 == 0 ? ["\(number - 7)", "Rec. Y.4113"] : ["Rec. Y.4113", "\(number - 7)"]
      let words = String(UnicodeScalar(UInt8(96 + number)))
      let text = number == 9 ? Self.prose[0] : number == 10 ? Self.prose[1] : "Text \(words) of its own."
      file.page(
        [piece(text, 72, 700)] + feet.enumerated().map { piece($1, $1.count > 1 ? 200 : 150 + Double($0) * 250, 40) })
    }
    let texts = try read(file).blocks.map(\.text)
    #expect(texts.contains { $0.hasPrefix(Self.prose[0] + " " + Self.prose[1]) })
    #expect(texts.count == 12 && !texts.contains { $0.contains("Rec.") })
  }

  @Test("the annexes of a document are no running heads, though they count too")
  func annexes() throws {
    var file = PDFFile()
    for number in 1...15 {
      file.page([
        piece(number % 3 == 0 ? "Annex \(number / 3)" : "\(UnicodeScalar(UInt8(96 + number))) of the text", 72, 720),
        piece("Text of page \(number).", 72, 400),
      ])
    }
    let texts = try read(file).blocks.map(\.text)
    #expect((1...5).allSatisfy { texts.contains("Annex \($0)") })
  }

  @Test("dots that lead to a page's number are no text, and each line with them is one text")
  func leaders() throws {
    var file = PDFFile()
    let dots = String(repeating: ".", count: 40)
    file.page([
      piece("1", 72, 700), piece("Scope\(dots)1", 90, 700), piece("2", 72, 687), piece("References", 90, 687),
      piece(dots, 146, 687), piece("3", 368, 687), piece("3", 72, 674), piece("Terms \(dots) 12", 90, 674),
    ])
    let texts = try read(file).blocks.map(\.text)
    #expect(texts == ["1 Scope 1", "2 References 3", "3 Terms 12"])
  }

  @Test("text hangs behind a number and a tab, however long the number is")
  func typedNumbers() throws {
    var file = PDFFile()
    let first = "List of the networks of all countries, which was published with the bulletin of the first"
    file.page([
      piece("1162", 72, 700), piece(first, 97, 700), piece("day of December;", 97, 686), piece("955", 72, 672),
      piece("Various tones.", 97, 672),
    ])
    #expect(try read(file).blocks.map(\.text) == ["1162 \(first) day of December;", "955 Various tones."])
  }

  @Test("a heading over two columns of a table does not make one of them")
  func spanningHeading() throws {
    var file = PDFFile()
    func row(_ number: Int) -> [PDFFile.Piece] {
      ["11\(60 + number)", "\(number).IV.2019", "1\(number).III.2019"].enumerated().map {
        piece($1, 150 + Double($0) * 90, 680 - Double(number) * 20)
      }
    }
    file.page([piece("Dates of publication", 160, 700), piece("Received", 330, 700)] + row(1) + row(2) + row(3))
    let cells = try read(file).blocks
    #expect(cells.map { $0.cell?.column } == [0, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2])
    #expect(cells.last?.text == "13.III.2019" && cells.last?.cell?.row == 3)
  }

  // Short texts in narrow columns fill them, so that each looked like the rest of the one above.
  @Test("rows farther apart than the lines of the text are rows, however full their cells look")
  func tightRows() throws {
    var file = PDFFile()
    let text = (0..<6).map {
      piece("Some line of the text that says nothing of the table number \($0).", 72, 760 - Double($0) * 12)
    }
    let rows = ["Seychelles", "Slovakia", "Malaysia"].enumerated().flatMap { row, name in
      [piece(name, 72, 660 - Double(row) * 16), piece("100\(row) (p.1)", 160, 660 - Double(row) * 16)]
    }
    file.page(text + [piece("Country", 72, 676), piece("OB", 160, 676)] + rows)
    let cells = try read(file).blocks.filter { $0.kind == .cell }
    #expect(
      cells.map(\.text) == [
        "Country", "OB", "Seychelles", "1000 (p.1)", "Slovakia", "1001 (p.1)", "Malaysia", "1002 (p.1)",
      ])
  }

  @Test("a justified line of few words is a line, letters set apart are a word, a raised ending has no space before it")
  func spacedOut() throws {
    var file = PDFFile()
    let words = ["Access", "codes/numbers", "for", "all", "networks", "(ITU-T)"]
    var at = 72.0
    var line: [PDFFile.Piece] = []
    for word in words {
      line.append(piece(word, at, 700))
      at += Double(word.count) * 5.5 + 24
    }
    let letters = "Union".enumerated().map { piece(String($1), 72 + Double($0) * 9, 660) }
    file.page(line + letters + [piece("the 73", 72, 620), piece("rd", 72 + 33.4, 624, 6), piece("year", 117, 620)])
    #expect(try read(file).blocks.map(\.text) == [words.joined(separator: " "), "Union", "the 73rd year"])
  }

  @Test("Chinese lines are joined without a space, and the gap between two scripts is none")
  func chinese() throws {
    var file = PDFFile()
    let lines = [
      "会议定于二〇二六年十月在温得和克会议中心举行，这是研究组首次在非洲召开会议并讨论", "新的建议书草案和今后的工作安排。各主管部门可通过研究组网页了解最新的会议信息和文",
      "件。",
    ]
    file.page(
      lines.enumerated().map { piece($1, 72, 700 - Double($0) * 16) }
        + [piece("第", 72, 600), piece("17", 85, 600), piece("研究组", 98, 600)])
    #expect(try read(file).blocks.map(\.text) == [lines.joined(), "第17研究组"])
  }

  @Test("texts side by side in rows are cells, and a heading that repeats on the next page is read once")
  func tables() throws {
    func row(_ cells: [String], _ y: Double) -> [PDFFile.Piece] {
      cells.enumerated().filter { !$1.isEmpty }.map { piece($1, 72 + Double($0) * 160, y) }
    }
    var file = PDFFile()
    file.page(
      row(["Number", "Title", "Process"], 700) + row(["K.171", "Measurement of all fields", "TAP"], 686)
        + row(["", "around small cells", ""], 672) + row(["K.172", "Protection", "AAP"], 658))
    file.page(row(["Number", "Title", "Process"], 700) + row(["L.149", "Metrics", "TAP"], 686))
    let blocks = try read(file).blocks
    #expect(
      blocks.map(\.text) == [
        "Number", "Title", "Process", "K.171", "Measurement of all fields around small cells", "TAP", "K.172",
        "Protection",
        "AAP", "L.149", "Metrics", "TAP",
      ])
    #expect(blocks.last?.cell == CellCoordinates(table: 0, row: 3, column: 2))
  }

  @Test("columns of text are read one after the other")
  func columns() throws {
    let left = (1...10).map { "left line number \($0) of the column with words" }
    let right = (1...10).map { "right line number \($0) of a column with words" }
    var file = PDFFile()
    file.page(
      [piece("A heading over both columns of this page that is long enough to cross them all", 72, 720)]
        + left.enumerated().map { piece($1, 60, 690 - Double($0) * 13, 9) }
        + right.enumerated().map { piece($1, 285, 690 - Double($0) * 13, 9) })
    let text = try read(file).blocks.map(\.text).joined(separator: " ")
    let last = try #require(text.range(of: "left line number 10"))
    let first = try #require(text.range(of: "right line number 1 "))
    #expect(last.upperBound < first.lowerBound)
  }

  // The spaces of a justified line in a narrow column are as wide as the gaps between cells; each line became a table's row.
  @Test("columns of justified text are read one after the other, also when the text ends in the first of them")
  func justifiedColumns() throws {
    let words = "study group meeting report agreed work programme delegates of the and in for with".split(
      separator: " ")
    /// A column of lines that all reach its edge but for the last one, and its text.
    func column(_ count: Int, at x: Double, seed: Int) -> (pieces: [PDFFile.Piece], text: String) {
      var pieces: [PDFFile.Piece] = []
      var text: [Substring] = []
      for number in 0..<count {
        let line = (0..<(3 + (number * 7 + seed) % 3)).map { words[(number * 5 + $0 * 3 + seed) % words.count] }
        let free = 220 - Double(line.reduce(0) { $0 + $1.count }) * 5.5
        let space = number == count - 1 ? 4 : free / Double(line.count - 1)
        var at = x
        for word in line {
          pieces.append(piece(String(word), at, 700 - Double(number) * 14))
          at += Double(word.count) * 5.5 + space
        }
        text += line
      }
      return (pieces, text.joined(separator: " "))
    }
    let (left, right, rest) = (column(20, at: 60, seed: 1), column(20, at: 330, seed: 2), column(4, at: 60, seed: 3))
    var file = PDFFile()
    file.page(left.pieces + right.pieces)
    file.page(rest.pieces)
    let blocks = try read(file).blocks
    #expect(blocks.map(\.text).joined(separator: " ") == [left.text, right.text, rest.text].joined(separator: " "))
    #expect(blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test("a table of two columns of long texts stays one when its rows begin side by side")
  func longCells() throws {
    let line = "words of a cell that go on as far as the column"
    var file = PDFFile()
    var pieces: [PDFFile.Piece] = []
    for row in 0..<4 {
      let top = 700 - Double(row) * 60
      for number in 0..<3 { pieces.append(piece(line, 60, top - Double(number) * 14, 10)) }
      for number in 0..<(row % 2 + 2) { pieces.append(piece(line, 320, top - Double(number) * 14, 10)) }
    }
    file.page(pieces)
    let blocks = try read(file).blocks
    #expect(blocks.count == 8)
    #expect(blocks.allSatisfy { $0.kind == .cell })
  }

  @Test("a Chinese line spread to its column's edge has no spaces")
  func spreadChinese() throws {
    var file = PDFFile()
    var at = 72.0
    var pieces: [PDFFile.Piece] = []
    for text in ["SG20", "非", "洲", "区", "域", "组", "（SG20RG-AFR", "）"] {
      pieces.append(piece(text, at, 700))
      at += text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2000 ? 11 : 5.5) } + 6
    }
    file.page(pieces + [piece("第三届", 72, 660), piece("论坛", 72 + 33 + 6, 660)])
    #expect(try read(file).blocks.map(\.text) == ["SG20非洲区域组（SG20RG-AFR）", "第三届 论坛"])
  }

  @Test("bullets and numbers that hang are labels, numbers typed into the text stay there")
  func labels() throws {
    var file = PDFFile()
    file.page([
      piece("•", 72, 700),
      piece("a first item of the list whose text goes on and on up to the right edge of the", 90, 700),
      piece("page and further;", 90, 686), piece("1", 72, 660),
      piece("A paragraph whose number was typed, and whose lines stand under the number of it", 108, 660),
      piece("all.", 72, 646),
    ])
    let blocks = try read(file).blocks
    #expect(
      blocks.map(\.text) == [
        "a first item of the list whose text goes on and on up to the right edge of the page and further;",
        "1 A paragraph whose number was typed, and whose lines stand under the number of it all.",
      ])
    #expect(blocks[0].label == "•" && blocks[0].kind == .item)
  }

  @Test("notes at the foot of the page stand after the text with their mark")
  func notes() throws {
    var file = PDFFile()
    file.page([
      piece("No statement was received.", 72, 700), piece("1", 72 + 26 * 5.5 + 0.5, 704, 6),
      piece("More text follows here.", 72, 670),
      piece("1", 72, 64, 5), piece("See paragraph 4.", 78, 60, 9),
    ])
    let blocks = try read(file).blocks
    #expect(blocks.map(\.text) == ["No statement was received.", "See paragraph 4.", "More text follows here."])
    #expect(blocks[1].kind == .footnote && blocks[1].label == "1")
  }

  @Test("pictures only, a file cut short")
  func bad() throws {
    var empty = PDFFile()
    empty.page([])
    #expect(throws: DocumentError.scannedPages(path: "t.pdf", pages: 1)) { try read(empty) }
    #expect {
      try DocumentReader.read(bytes: Array("%PDF-1.7\nnothing".utf8), path: "t.pdf")
    } throws: {
      if case DocumentError.programFailed("t.pdf", "pdftotext", _) = $0 { true } else { false }
    }
  }

  @Test("a name that begins with a dash is a name")
  func dash() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var file = PDFFile()
    file.page(lines: ["One line of text."])
    let path = folder.appendingPathComponent("-layout.pdf").path
    _ = FileManager.default.createFile(atPath: path, contents: Data(file.bytes))
    #expect(try DocumentReader.read(path: path).blocks.map(\.text) == ["One line of text."])
  }
}
