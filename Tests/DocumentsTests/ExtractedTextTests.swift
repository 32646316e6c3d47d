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
