import Documents
import Testing

private func blocks(_ text: String) throws -> [Block] { try read(text).blocks }

@Suite("Lines that begin with a tab hold table cells")
struct FlattenedTableTests {
  @Test("each line with a tab in front is a cell, also after a space or a no-break space")
  func cells() throws {
    let cells = try blocks("\tRef:\n \tTSB Circular 96\n\u{A0}\t17 May")
    #expect(cells.map(\.text) == ["Ref:", "TSB Circular 96", "17 May"])
    #expect(cells.map(\.kind) == [.cell, .cell, .cell])
    #expect(cells.map(\.cell?.row) == [0, 1, 2])
    #expect(cells.map(\.cell?.column) == [0, 0, 0])
  }

  @Test("further tabs part cells that share a row")
  func row() throws {
    let cells = try blocks("\t1\tOpening of the meeting\t\tReport 4")
    #expect(cells.map(\.text) == ["1", "Opening of the meeting", "Report 4"])
    #expect(cells.map(\.cell) == [0, 1, 2].map { CellCoordinates(table: 0, row: 0, column: $0) })
  }

  @Test("a bullet and a typed label with a tab are no cells of their own")
  func labelsInCells() throws {
    let cells = try blocks("\t–\tsubmit contributions\n\ta)\tthe air ticket")
    #expect(cells.map(\.text) == ["submit contributions", "a) the air ticket"])
    #expect(cells.map(\.label) == ["–", nil])
  }

  @Test("empty cells make no blocks")
  func emptyCells() throws {
    #expect(try blocks("\tone\n\t\n \n\t\t\n\ttwo").map(\.text) == ["one", "two"])
  }

  @Test("a line without a tab right after a cell belongs to that cell")
  func continuation() throws {
    let found = try blocks("\tLetter 3/20\nSG20/CB\n\tTo:\n–\tMember States;\n\nA paragraph after the table.")
    #expect(found.map(\.kind) == [.cell, .cell, .cell, .item, .paragraph])
    #expect(found[1].cell == found[0].cell)
    #expect(found[3].cell == found[2].cell)
    #expect(found[4].cell == nil)
  }

  @Test("blank lines between rows do not end the table, other lines do")
  func tables() throws {
    let found = try blocks("\ta1\n\n\tb1\n\nBetween the tables stands this.\n\n\tc1")
    #expect(found.map(\.cell?.table) == [0, 0, nil, 1])
    #expect(found.map(\.cell?.row) == [0, 1, nil, 0])
  }

  @Test("a cell broken after a conjunction is one text, without a space between Han characters")
  func brokenCells() throws {
    #expect(try blocks("\t与本组相关的讲习班、培训和\n论坛").map(\.text) == ["与本组相关的讲习班、培训和论坛"])
    #expect(try blocks("\tWorkshops, training and\nForums").map(\.text) == ["Workshops, training and Forums"])
  }

  @Test("two Han lines of a cell with no mark at the break are one text, three are three")
  func brokenHan() throws {
    #expect(try blocks("\t信息通信技术设施余热\n回收的要求").map(\.text) == ["信息通信技术设施余热回收的要求"])
    #expect(try blocks("\t国际电信联盟总部大楼\n电信标准化局\n日内瓦").count == 3)
  }

  @Test("two titles on two lines of a cell are two texts")
  func twoTitles() throws {
    let han = "\t元宇宙焦点组特别会议（2023年9月12日，阿鲁沙）\n第三届论坛（2023年9月13日，阿鲁沙）"
    #expect(try blocks(han).count == 2)
    #expect(try blocks("\tSpecial session (12 September)\nThird Forum (13 September)").count == 2)
  }

  @Test("a bracket that is open at the line's end is closed in the same text")
  func openBracket() throws {
    #expect(
      try blocks("\tSpecial session (Arusha,\n12 September 2023)").map(\.text) == [
        "Special session (Arusha, 12 September 2023)"
      ])
  }

  @Test("an address under a telephone number is a text of its own")
  func addresses() throws {
    #expect(try blocks("\tTel: +41 22 730\ntsbsg20@itu.int\nwww.itu.int").count == 3)
  }
}
