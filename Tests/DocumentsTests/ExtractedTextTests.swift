import Documents
import Testing

/// Texts in the forms in which programs take them out of Word documents. The circular and its words are made up.
@Suite("Text that a program extracted from a Word document")
struct ExtractedTextTests {
  /// As `antiword` prints: lines of 76 columns, cells between strokes, notes at the end.
  private static let antiword = """

    Report of the meeting

    |Source:         |ITU-T Study Group 5             |
    |Title:          |Environment and circular economy|
    |                |in the cities of tomorrow       |

    The Chair thanked the host country for its hospitality and presented the
    tasks that the assembly had given to the group. The meeting would treat of
    energy efficiency, electromagnetic fields and lightning protection, and
    its aim was to complete five texts by the end of the study period in
    2028. No statement on intellectual property rights was received.[1]

    The working party reached agreement on the post-quantum migration of all
    networks that carry the traffic of the emergency services to the centre of
    the region, and asked the secretariat to publish the results in the next
    issue of the bulletin.

    -----------------------
    [1] See TD302, paragraph 4.
    """

  @Test("broken lines are joined, cells between strokes are cells, notes at the end are notes")
  func strokes() throws {
    let blocks = try read(Self.antiword).blocks
    #expect(
      blocks.map(\.text) == [
        "Report of the meeting", "Source:", "ITU-T Study Group 5", "Title:",
        "Environment and circular economy in the cities of tomorrow",
        "The Chair thanked the host country for its hospitality and presented the tasks that the assembly had given to the "
          + "group. The meeting would treat of energy efficiency, electromagnetic fields and lightning protection, and its aim "
          + "was to complete five texts by the end of the study period in 2028. No statement on intellectual property rights "
          + "was received.",
        "The working party reached agreement on the post-quantum migration of all networks that carry the traffic of the "
          + "emergency services to the centre of the region, and asked the secretariat to publish the results in the next "
          + "issue of the bulletin.", "See TD302, paragraph 4.",
      ])
    #expect(blocks[4].cell == CellCoordinates(table: 0, row: 1, column: 1))
    #expect(blocks.last?.kind == .footnote && blocks.last?.label == "1")
  }

  @Test("what was joined still leads to its place in the file")
  func places() throws {
    let scalars = Array(Self.antiword.unicodeScalars)
    for block in try read(Self.antiword).blocks {
      for (at, scalar) in block.text.unicodeScalars.enumerated() where scalar != " " {
        #expect(scalars[block.map.place(of: at..<at + 1).start] == scalar)
      }
    }
  }

  /// As `catdoc` prints Chinese: 72 bytes a line, which are 24 Han characters; it cuts where they are full, or at the last
  /// space when what follows is longer than the rest of the line.
  private static let catdoc = """
    谨邀请您出席国际电联电信标准化部门（ITU-T）第17研
    究组（SG17）的下一次会议，会议应纳米比亚政府的盛
    情邀请，定于2026年10月13日至22日在温得和克科马斯山
    会议中心（KHCC）举行。

    请成员国注意电信标准化局第143号通函（2026年5月8日）
    。该通函就以下五份新建议书草案启动了传统批准程序
    （TAP）规定的磋商：ITU-T
    X.1931（前X.vehsec-ota）、X.1932（前X.dltsec-audit）、X.1933（
    前X.fcpa）、X.1934（前X.aisec-data）和X.1935（前X.pqc-mig）。
    成员国的答复须在2026年10月1日23时59分（协调世界时（U
    TC））前送达电信标准化局。

    分布式账本技术（DLT）安全焦点组（FG-DLTS）将于2026年1
    0月19日介绍其最后报告。
    """

  @Test("Chinese lines that were broken by their bytes are joined, inside words and numbers too")
  func bytes() throws {
    #expect(
      try read(Self.catdoc).blocks.map(\.text) == [
        "谨邀请您出席国际电联电信标准化部门（ITU-T）第17研究组（SG17）的下一次会议，会议应纳米比亚政府的盛情邀请，定于2026年10月13日至22日在温得和克科马斯山会议中心（KHCC）举行。",
        "请成员国注意电信标准化局第143号通函（2026年5月8日）。该通函就以下五份新建议书草案启动了传统批准程序（TAP）规定的磋商："
          + "ITU-T X.1931（前X.vehsec-ota）、X.1932（前X.dltsec-audit）、X.1933（前X.fcpa）、X.1934（前X.aisec-data）"
          + "和X.1935（前X.pqc-mig）。成员国的答复须在2026年10月1日23时59分（协调世界时（UTC））前送达电信标准化局。",
        "分布式账本技术（DLT）安全焦点组（FG-DLTS）将于2026年10月19日介绍其最后报告。",
      ])
  }

  /// As `pdftotext` prints a page: lines broken in a proportional font, so that the fuller ones have fewer characters, and
  /// cells of narrow columns one below the other.
  private static let page = """
    Administrations of Member States of the
    Union;
    ITU-T Sector Members

    \u{F0B7}

    I have the honour to invite you to the next meeting of Study Group 17 (SG17) of the ITU
    Telecommunication Standardization Sector (ITU-T). At the kind invitation of the Government of
    Namibia, it will take place at the Khomas Hills Conference Centre (KHCC), Windhoek, from 13
    to 22 October 2026. It will be the first time in the 2025-2028 study period that SG17 meets in
    Africa.

    Participants may register from 0800 hours on the first day, and the opening plenary will begin at
    0930 hours in the main hall of KHCC. The daily schedule, room allocation and last-minute
    changes will be shown on the screens at the entrance to the conference centre. They can also be
    consulted on the study group homepage.
    The attention of Member States is drawn to TSB Circular 143 (8 May 2026), which opened the
    consultation provided for in the traditional approval process (TAP) on the following five draft
    new Recommendations: ITU-T X.1931 (ex X.vehsec-ota), X.1932 (ex X.dltsec-audit), X.1933
    (ex X.fcpa), X.1934 (ex X.aisec-data) and X.1935 (ex X.pqc-mig). Replies from Member States
    must reach TSB by 2359 hours Coordinated Universal Time (UTC) on 1 October 2026.
    """

  // Its lines were taken for paragraphs, since what came next would have fitted by characters.
  @Test("the lines of a page in a proportional font are joined, cells that words show to go on as well")
  func page() throws {
    #expect(
      try read(Self.page).blocks.map(\.text) == [
        "Administrations of Member States of the Union;", "ITU-T Sector Members",
        "I have the honour to invite you to the next meeting of Study Group 17 (SG17) of the ITU Telecommunication "
          + "Standardization Sector (ITU-T). At the kind invitation of the Government of Namibia, it will take place at the "
          + "Khomas Hills Conference Centre (KHCC), Windhoek, from 13 to 22 October 2026. It will be the first time in the "
          + "2025-2028 study period that SG17 meets in Africa.",
        "Participants may register from 0800 hours on the first day, and the opening plenary will begin at 0930 hours in the "
          + "main hall of KHCC. The daily schedule, room allocation and last-minute changes will be shown on the screens at "
          + "the entrance to the conference centre. They can also be consulted on the study group homepage.",
        "The attention of Member States is drawn to TSB Circular 143 (8 May 2026), which opened the consultation provided for "
          + "in the traditional approval process (TAP) on the following five draft new Recommendations: ITU-T X.1931 "
          + "(ex X.vehsec-ota), X.1932 (ex X.dltsec-audit), X.1933 (ex X.fcpa), X.1934 (ex X.aisec-data) and X.1935 "
          + "(ex X.pqc-mig). Replies from Member States must reach TSB by 2359 hours Coordinated Universal Time (UTC) on "
          + "1 October 2026.",
      ])
  }

  // Lines of two columns were joined to one sentence.
  @Test("columns that only spaces part are a table, and what stands below a cell goes on with it")
  func spaced() throws {
    let text = """
      \(Self.page)

      Tel:                                             +41 22 555 0417
      Subject:                                         Meeting of Study Group 17; Windhoek, 13-22
                                                       October 2026
      No.            Agenda item                                   Documents
      4              Approval of the report of the                 SG17 – Report 3
                     previous SG17 meeting
      17             \u{F0B7}   Training session for new delegates
                     \u{F0B7}   Other sessions
      Contributions are to be sent to the secretariat and to all of the Rapporteurs of the group.
      """
    let blocks = try read(text).blocks.dropFirst(5)
    #expect(
      blocks.map(\.text) == [
        "Tel:", "+41 22 555 0417", "Subject:", "Meeting of Study Group 17; Windhoek, 13-22 October 2026", "No.",
        "Agenda item", "Documents", "4", "Approval of the report of the previous SG17 meeting", "SG17 – Report 3", "17",
        "Training session for new delegates", "Other sessions",
        "Contributions are to be sent to the secretariat and to all of the Rapporteurs of the group.",
      ])
    #expect(blocks.filter { $0.label == "•" }.map(\.text) == ["Training session for new delegates", "Other sessions"])
    #expect(blocks.last?.cell == nil)
  }

  // It became further texts of the last cell.
  @Test("text that follows rows with tabs at once is no cell, but before further rows it is")
  func afterRows() throws {
    let rows = "Name\tCountry\nLi\tChina\nSmith\tUnited\nKingdom\nWang\tChina\n"
    let blocks = try read(rows + "Yours faithfully,\nThe Director\n").blocks
    #expect(
      blocks.map(\.text) == [
        "Name", "Country", "Li", "China", "Smith", "United", "Kingdom", "Wang", "China", "Yours faithfully,",
        "The Director",
      ])
    #expect(blocks.map { $0.cell?.row } == [0, 0, 1, 1, 2, 2, 2, 3, 3, nil, nil])
  }

  @Test("columns under rules of dashes are tables")
  func rules() throws {
    let text = """
      -----------------------------------
      Name             Title
      ---------------- ------------------
      Y.first          Framework for the
                       monitoring of
                       harbours

      Y.second         城市热图数据模型
      -----------------------------------

      After the table.
      """
    let blocks = try read(text).blocks
    #expect(
      blocks.map(\.text) == [
        "Name", "Title", "Y.first", "Framework for the monitoring of harbours", "Y.second", "城市热图数据模型",
        "After the table.",
      ])
    #expect(blocks[3].cell == CellCoordinates(table: 0, row: 1, column: 1))
  }

  @Test("lines with tabs inside are rows, lines that begin with a number and a tab are paragraphs")
  func tabs() throws {
    let text = "Ref:\tTSB Circular 158\nTel:\t+41 22 555 0311\n\n1\tThe group intends to approve the drafts.\n"
    let blocks = try read(text).blocks
    #expect(blocks.map(\.kind) == [.cell, .cell, .cell, .cell, .paragraph])
    #expect(blocks[3].cell == CellCoordinates(table: 0, row: 1, column: 1))
  }

  @Test("lines that are paragraphs of their own stay so, short and long")
  func ownLines() throws {
    let text = (1...12).map { "Entry number \($0) of a list that nobody broke" }.joined(separator: "\n")
    #expect(try read(text).blocks.count == 12)
  }
}
