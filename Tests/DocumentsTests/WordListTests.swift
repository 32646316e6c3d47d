import Documents
import Testing

private func level(_ number: Int, _ format: String, _ text: String, _ more: String = "") -> String {
  """
  <w:lvl w:ilvl="\(number)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\(more)</w:lvl>
  """
}

private let lists = """
  <w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1"))\(level(1, "decimal", "%1.%2"))\
  \(level(2, "lowerLetter", "%3)"))</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">\(level(0, "bullet", "\u{F0B7}"))\(level(1, "bullet", "–"))</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">\(level(0, "chineseCounting", "%1、"))\(level(1, "upperRoman", "%2."))</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">\(level(0, "decimal", "%1", "<w:pStyle w:val='Heading1'/>"))</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="6"><w:abstractNumId w:val="3"/></w:num>
  """

private func item(_ list: Int, _ level: Int = 0) -> String {
  p("Text.", "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
}

private func blocks(_ body: String, styles: String = "") throws -> [Block] {
  try WordBuilder(body: body, styles: styles, numbering: lists).read().blocks
}

@Suite("A Word document's lists")
struct WordListTests {
  @Test("numbers count by level, and deeper levels start again")
  func numbers() throws {
    let found = try blocks(item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1) + item(1, 2))
    #expect(found.map(\.label) == ["1", "1.1", "1.2", "a)", "2", "2.1", "a)"])
    #expect(found.map(\.level) == [1, 2, 2, 3, 1, 2, 3])
    #expect(found.allSatisfy { $0.kind == .item && $0.text == "Text." })
  }

  @Test("bullets are labels as they look")
  func bullets() throws {
    let found = try blocks(item(2) + item(2, 1) + p("•\tTyped."))
    #expect(found.map(\.label) == ["•", "–", "•"])
    #expect(found.map(\.text) == ["Text.", "Text.", "Typed."])
    #expect(found.allSatisfy { $0.kind == .item })
  }

  @Test("Chinese and Roman numbers")
  func formats() throws {
    let found = try blocks(String(repeating: item(3), count: 12) + item(3, 1) + item(3, 1) + item(3, 1) + item(3, 1))
    #expect(found[9].label == "十、")
    #expect(found[11].label == "十二、")
    #expect(found.last?.label == "IV.")
  }

  @Test("lists of one definition go on counting together unless one says where it starts")
  func shared() throws {
    #expect(try blocks(item(1) + item(4) + item(5) + item(5)).map(\.label) == ["1", "2", "7", "8"])
  }

  @Test("a style puts its paragraphs into a list; number 0 takes one out")
  func styled() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
      <w:pPr><w:numPr><w:numId w:val="6"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      """
    let style = "<w:pStyle w:val='Heading1'/>"
    let body = p("Scope", style) + p("Foreword", style + "<w:numPr><w:numId w:val='0'/></w:numPr>") + p("Terms", style)
    let found = try blocks(body, styles: styles)
    #expect(found.map(\.label) == ["1", nil, "2"])
    #expect(found.allSatisfy { $0.kind == .heading && $0.level == 1 })
  }

  // Seen in Word and LibreOffice: the number of an empty item stands there, so that the next one has the number after.
  @Test("an empty paragraph of a list counts, an unknown list is none")
  func oddities() throws {
    let empty = p("", "<w:numPr><w:numId w:val='1'/></w:numPr>")
    #expect(try blocks(item(1) + empty + item(1) + item(99)).map(\.label) == ["1", "3", nil])
  }

  @Test("a level above that no item had shows its first number, and the next item goes on from there")
  func skippedLevel() throws {
    #expect(try blocks(item(1, 1) + item(1)).map(\.label) == ["1.1", "2"])
  }

  private func own(_ body: String, _ definition: String, styles: String = "") throws -> [String?] {
    try WordBuilder(body: body, styles: styles, numbering: definition).read().blocks.map(\.label)
  }

  @Test("legal numbering writes every number as a decimal")
  func legal() throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "upperRoman", "Part %1"))\(level(1, "decimal", "%1.%2", "<w:isLgl/>"))\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(try own(item(1) + item(1) + item(1, 1), definition) == ["Part I", "Part II", "2.1"])
  }

  @Test("a level that never starts again counts through")
  func noRestart() throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1."))\
      \(level(1, "decimal", "Table %2", "<w:lvlRestart w:val='0'/>"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let body = item(1) + item(1, 1) + item(1) + item(1, 1)
    #expect(try own(body, definition) == ["1.", "Table 1", "2.", "Table 2"])
  }

  @Test("an override replaces a level's form; a start override counts again whenever the level starts again")
  func overrides() throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1"))\(level(1, "lowerLetter", "%2)"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">\(level(0, "upperLetter", "Annex %1"))\
      </w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>
      """
    let body = item(1) + item(1, 1) + item(1) + item(1, 1) + item(1, 1)
    #expect(try own(body, definition) == ["Annex A", "c)", "Annex B", "c)", "d)"])
  }

  @Test("a definition that names a numbering style has that style's levels")
  func styleLink() throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Steps"/></w:abstractNum>
      <w:abstractNum w:abstractNumId="1">\(level(0, "decimal", "Step %1:"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      """
    let style =
      "<w:style w:type='numbering' w:styleId='Steps'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
    #expect(try own(item(1) + item(1), definition, styles: style) == ["Step 1:", "Step 2:"])
    let linked = definition.replacing(
      "w:abstractNumId=\"1\">", with: "w:abstractNumId='1'><w:styleLink w:val='Steps'/>")
    #expect(try own(item(1) + item(1), linked) == ["Step 1:", "Step 2:"])
  }

  @Test(
    "formats of many scripts",
    arguments: [
      ("ideographTraditional", "乙"), ("ideographZodiac", "丑"), ("decimalEnclosedParen", "⑵"), ("ordinal", "2nd"),
      ("decimalFullWidth", "２"), ("russianLower", "б"), ("arabicAlpha", "ب"), ("numberInDash", "- 2 -"),
      ("decimalZero", "02"), ("custom' w:format='001, 002", "002"), ("chineseLegalSimplified", "贰"),
      ("ideographZodiacTraditional", "乙丑"), ("hebrew1", "ב"), ("cardinalText", "Two"), ("ordinalText", "Second"),
      ("koreanDigital", "이"), ("thaiNumbers", "๒"), ("bahtText", "2"),
    ])
  func scripts(format: String, label: String) throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val='\(format)'/><w:lvlText w:val="%1"/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(try own(item(1) + item(1), definition).last == label)
  }

  @Test("a list item in a table is a cell with a label")
  func inTable() throws {
    let found = try blocks("<w:tbl><w:tr><w:tc>\(item(2))</w:tc></w:tr></w:tbl>")
    #expect(found.map(\.kind) == [.cell])
    #expect(found.map(\.label) == ["•"])
  }

  @Test(
    "numbers in Han numerals, as each system writes them",
    arguments: [
      ("chineseCounting", 110, "一一○"), ("chineseCounting", 20, "二十"), ("chineseCountingThousand", 1105, "一千一百零五"),
      ("chineseCountingThousand", 110, "一百一十"), ("chineseLegalSimplified", 15, "壹拾伍"),
      ("japaneseCounting", 110, "百十"), ("ideographDigital", 10, "一〇"), ("taiwaneseCountingThousand", 11, "十一"),
      ("lowerLetter", 28, "bb"), ("hebrew1", 15, "טו"), ("ideographTraditional", 11, "11"),
    ])
  func systems(format: String, number: Int, label: String) throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="\(number)"/><w:numFmt w:val='\(format)'/>\
      <w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(try own(item(1), definition) == [label])
  }

  // A label that ends in a space lost every space in it: “Part 1 ” became “Part1”.
  @Test("a label keeps the spaces inside it and loses those around it")
  func spaces() throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "decimal", " Part %1 of A "))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(try own(item(1), definition) == ["Part 1 of A"])
  }

  // As LibreOffice counts: the number to start at waits for the first paragraph of its level, not for the list's first.
  @Test("a start override waits for its level")
  func laterOverride() throws {
    let definition = """
      <w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1."))\(level(1, "lowerLetter", "%2)"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>\
      </w:num>
      """
    let body = item(2) + item(1, 1) + item(1, 1) + item(2, 1) + item(1, 1)
    #expect(try own(body, definition) == ["1.", "a)", "b)", "e)", "f)"])
  }

  @Test("a bullet typed in the letters of a symbol font is the sign that the font shows")
  func fontBullets() throws {
    func bullet(_ text: String, _ font: String) -> String {
      let fonts = "<w:rPr><w:rFonts w:ascii='\(font)' w:hAnsi='\(font)'/></w:rPr>"
      return """
        <w:abstractNum w:abstractNumId="0">\(level(0, "bullet", text, fonts))</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """
    }
    #expect(try own(item(1), bullet("n", "Wingdings")) == ["■"])
    #expect(try own(item(1), bullet("\u{F0D8}", "Wingdings")) == ["➢"])
    #expect(try own(item(1), bullet("\u{F050}", "Wingdings 2")) == ["✓"])
    #expect(try own(item(1), bullet("o", "Courier New")) == ["o"])
  }
}
