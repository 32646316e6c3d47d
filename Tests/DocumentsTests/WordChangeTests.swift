import Documents
import Testing

private func texts(_ body: String, _ changes: TrackedChanges, styles: String? = nil) throws -> [String] {
  try WordBuilder(body: body, styles: styles).read(changes: changes).blocks.map(\.text)
}

private func ins(_ text: String) -> String { "<w:ins w:id='7' w:author='A'>\(r(text))</w:ins>" }
private func del(_ text: String) -> String {
  "<w:del w:id='8' w:author='A'><w:r><w:delText xml:space='preserve'>\(text)</w:delText></w:r></w:del>"
}
private func mark(_ change: String) -> String { "<w:pPr><w:rPr><w:\(change) w:id='9' w:author='A'/></w:rPr></w:pPr>" }
private func row(_ text: String, _ properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr><w:tc>\(p(text))</w:tc></w:tr>"
}

@Suite("Tracked changes of a Word document")
struct WordChangeTests {
  @Test("are read as they will be, or as they were")
  func runs() throws {
    let body = "<w:p>\(r("The "))\(del("old"))\(ins("new"))\(r(" text."))</w:p>"
    #expect(try texts(body, .accept) == ["The new text."])
    #expect(try texts(body, .reject) == ["The old text."])
  }

  @Test("moved text stands at its new place, or at its old one")
  func moves() throws {
    let from = "<w:p><w:moveFrom w:id='1'>\(r("Moved."))</w:moveFrom></w:p>"
    let to = "<w:p><w:moveTo w:id='2'>\(r("Moved."))</w:moveTo></w:p>"
    #expect(try texts(from + p("Between.") + to, .accept) == ["Between.", "Moved."])
    #expect(try texts(from + p("Between.") + to, .reject) == ["Moved.", "Between."])
  }

  @Test("a paragraph's end that was put in parts one paragraph that was")
  func insertedMark() throws {
    let body = "<w:p>\(mark("ins"))\(r("One "))</w:p>" + p("sentence.")
    #expect(try texts(body, .accept) == ["One", "sentence."])
    #expect(try texts(body, .reject) == ["One sentence."])
    let deleted = "<w:p>\(mark("del"))\(r("One "))</w:p>" + p("sentence.")
    #expect(try texts(deleted, .reject) == ["One", "sentence."])
  }

  @Test("rows that were deleted or inserted leave no gap")
  func rows() throws {
    let table = "<w:tbl>\(row("a"))\(row("b", "<w:del w:id='1'/>"))\(row("c", "<w:ins w:id='2'/>"))\(row("d"))</w:tbl>"
    let accepted = try WordBuilder(body: table).read().blocks
    #expect(accepted.map(\.text) == ["a", "c", "d"])
    #expect(accepted.map { $0.cell?.row } == [0, 1, 2])
    #expect(try texts(table, .reject) == ["a", "b", "d"])
  }

  @Test("cells that were deleted or inserted leave no gap")
  func cells() throws {
    let deleted = "<w:tc><w:tcPr><w:cellDel w:id='1'/></w:tcPr>\(p("a"))</w:tc>"
    let table = "<w:tbl><w:tr>\(deleted)<w:tc>\(p("b"))</w:tc></w:tr></w:tbl>"
    let accepted = try WordBuilder(body: table).read().blocks
    #expect(accepted.map(\.text) == ["b"])
    #expect(accepted.map { $0.cell?.column } == [0])
    #expect(try texts(table, .reject) == ["a", "b"])
  }

  @Test("a paragraph that was put into a list was in none")
  func list() throws {
    let list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/><w:ins w:id='1' w:author='A'/></w:numPr>"
    let numbering = """
      <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>
      <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
      """
    let document = WordBuilder(body: p("Item.", list), numbering: numbering)
    #expect(try document.read().blocks.map(\.label) == ["1."])
    #expect(try document.read(changes: .reject).blocks.map(\.label) == [nil])
  }

  @Test("a paragraph that was made a heading was none")
  func properties() throws {
    let change = "<w:pPrChange w:id='1'><w:pPr/></w:pPrChange>"
    let body = p("Scope", "<w:pStyle w:val='Heading1'/>\(change)")
    let document = WordBuilder(body: body, styles: headings)
    #expect(try document.read().blocks.map(\.kind) == [.heading])
    #expect(try document.read(changes: .reject).blocks.map(\.kind) == [.paragraph])
  }
}
