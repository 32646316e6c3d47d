import Documents
import Languages
import Mentions
import Segmentation
import TestSupport
import Testing

/// The notations in which a number and its former name are written.
@Suite("Former names")
struct FormerNameTests {
  struct Case: CustomStringConvertible, Sendable {
    let text: String, name: String, notation: FormerName.Notation
    init(_ text: String, _ name: String, _ notation: FormerName.Notation) {
      (self.text, self.name, self.notation) = (text, name, notation)
    }
    var description: String { text }
  }

  @Test(
    "every notation is read in both languages",
    arguments: [
      Case("Y.4221（前Y.a-b）", "Y.a-b", .ex), Case("Y.4221（原Y.a-b）", "Y.a-b", .ex),
      Case("Y.4221 (ex Y.a-b)", "Y.a-b", .ex),
      Case("Y.4221 (ex. Y.a-b)", "Y.a-b", .exWithStop), Case("Y.4221 (formerly ITU-T Y.a-b)", "Y.a-b", .ex),
      Case("Y.4221 (former Y.a-b)", "Y.a-b", .ex), Case("Y.4221 (previously Y.a-b)", "Y.a-b", .ex),
      Case("Y.4221 (Y.dpireq)", "Y.dpireq", .bareParentheses), Case("Y.4221（Y.dpireq）", "Y.dpireq", .bareParentheses),
      Case("Y.4221（ex\u{A0}Y.a-b）", "Y.a-b", .ex), Case("ITU-T Y.4221建议书（前Y.a-b）", "Y.a-b", .ex),
      Case("Y.4221/Y.2067", "Y.2067", .slash), Case("Y.4221 (ex Y.4101)", "Y.4101", .ex),
      Case("Ｙ．４２２１（前Ｙ．ａ－ｂ）", "Y.a-b", .ex),
    ])
  func notations(_ item: Case) {
    for found in [Reading.zh(item.text), Reading.en(item.text)] {
      #expect(found.formerNames.map(\.number) == ["Y.4221"])
      #expect(found.formerNames.map(\.name) == [item.name])
      #expect(found.formerNames.map(\.notation) == [item.notation])
    }
  }

  @Test("each member of a list has its own name, and ITU-R's brackets are names")
  func lists() {
    let zh = Reading.zh("ITU-R M.2194-0（前M.[RAIL.COMM]）、Y.4222（前Y.smart-evacuation）和Y.4223（前Y.SCC-Reqts）")
    #expect(zh.formerNames.map(\.number) == ["M.2194-0", "Y.4222", "Y.4223"])
    #expect(zh.formerNames.map(\.name) == ["M.[RAIL.COMM]", "Y.smart-evacuation", "Y.SCC-Reqts"])
  }

  @Test("several names in one bracket belong to its number: they once were none")
  func listedNames() {
    for found in [Reading.zh("Y.4506（前Y.mmm-nnn和Y.ooo-ppp）"), Reading.en("Y.4506 (ex Y.mmm-nnn and Y.ooo-ppp)")] {
      #expect(found.formerNames.map(\.number) == ["Y.4506", "Y.4506"])
      #expect(found.formerNames.map(\.name) == ["Y.mmm-nnn", "Y.ooo-ppp"])
    }
  }

  @Test("a Supplement has its provisional name: Y.Sup.sss once was none")
  func supplement() {
    let found = Reading.zh("ITU-T Y.Sup79（前Y.Sup.sss）已获批准。")
    #expect(found.formerNames.map(\.name) == ["Y.Sup.sss"])
  }

  @Test(
    "Supplements, sub-numbers and double spaces, as study groups write them",
    arguments: [
      ("ITU-T Y.Suppl.42 to ITU-T Y.4100 series (ex Y.UCS-usecase)", "Y.UCS-usecase"),
      ("Supplement 15 to Y.2000-series (Y.pass)", "Y.pass"), ("ITU-T Y.4500.1  (ex. Y.oneM2M.ARC)", "Y.oneM2M.ARC"),
      ("Y.2057 (Y.IPv6split)", "Y.IPv6split"), ("ITU-R M.2195-0 (ex M.[UAS.C2])", "M.[UAS.C2]"),
    ])
  func studyGroups(text: String, name: String) {
    #expect(Reading.en(text).formerNames.map(\.name) == [name])
  }

  @Test(
    "operators and companies of an Operational Bulletin have no former names here",
    arguments: [
      "T-Mobile (ex Dutchtone N.V.)", "SITA (Formerly OnAir N.V.)", "Vodafone GmbH (ex o.tel.o GmbH)",
      "Bird B.V. (formerly MessageBird B.V.)", "BebbiCell AG (formerly Global Networks Switzerland AG)",
    ])
  func operators(text: String) {
    #expect(Reading.en(text).formerNames.isEmpty && Reading.zh(text).formerNames.isEmpty)
  }

  @Test("a table with columns pairs the number and the name of a row, in either language")
  func columns() {
    let headings = [
      (
        ["ITU-T Rec. Number", "Work item or provisional name", "Title"], MentionReader(pack: English()),
        Language.english
      ),
      (["建议书编号", "临时名称", "标题"], MentionReader(pack: Chinese()), Language.chinese),
    ]
    for (heading, reader, language) in headings {
      let rows = [heading, ["ITU-T Y.4201", "Y.frame-SCC", "x"], ["ITU-T Y.4116", "Y.TPS-req", "x"]]
      let sentences = rows.enumerated().flatMap { row, cells in
        cells.enumerated().map { column, text in
          Reading.sentence(text, language, cell: CellCoordinates(table: 0, row: row, column: column))
        }
      }
      let table = SegmentedDocument(
        path: "t", language: language, text: sentences.map(\.text).joined(separator: "\n"), sentences: sentences)
      let found = reader.read(table).mentions.flatMap(\.formerNames)
      #expect(found.map(\.number) == ["Y.4201", "Y.4116"] && found.map(\.name) == ["Y.frame-SCC", "Y.TPS-req"])
    }
  }

  @Test("a slash between two series is no former number, for both are in force")
  func dual() { #expect(Reading.en("ITU-T G.709/Y.1331").formerNames.isEmpty) }

  @Test("the ranges stand where the text is marked")
  func ranges() {
    let marked = MarkedText("见1️⃣ITU-T Y.42212️⃣（前3️⃣Y.a-b4️⃣）5️⃣。")
    let found = Reading.zh(marked.text).formerNames
    #expect(found.map(\.numberRange) == [marked.range(1, 2)])
    #expect(found.map(\.nameRange) == [marked.range(3, 4)])
    #expect(found.map(\.range) == [marked.range(1, 5)])
  }

  @Test("a flattened table's cells are paired under a heading for provisional names")
  func flattened() {
    let cells = ["编号", "临时名称", "标题", "ITU-T Y.4616", "Y.IoT-port", "框架", "Y.4617", "Y.flood", "要求"]
    let pairs = Reading.chinese.read(Reading.flattened(cells, .chinese)).mentions.flatMap(\.formerNames)
    #expect(pairs.map(\.number) == ["Y.4616", "Y.4617"])
    #expect(pairs.map(\.name) == ["Y.IoT-port", "Y.flood"])
    #expect(Set(pairs.map(\.notation)) == [.tableColumn])
  }

  @Test("a table without such a heading pairs nothing")
  func unheaded() {
    let pairs = Reading.english.read(Reading.flattened(["Number", "Y.4616", "Y.IoT-port"], .english)).mentions
    #expect(pairs.flatMap(\.formerNames).isEmpty)
  }

  @Test("a title glued to a provisional name is parted from it")
  func glued() {
    #expect(Reading.values(Reading.en("Y.infraRequirements of sensing systems"), .provisionalName) == ["Y.infra"])
    #expect(Reading.values(Reading.en("Y.IoT-SLFRequirements and framework"), .provisionalName) == ["Y.IoT-SLF"])
    #expect(Reading.values(Reading.en("Y.SCC-Reqts is done"), .provisionalName) == ["Y.SCC-Reqts"])
  }
}
