import Documents
import Foundation
import Interchange
import Languages
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("Other programs' files")
struct ForeignFileTests {
  private static func read(_ text: String, _ reader: any ExchangeReader) throws -> [EntryReading] {
    try reader.read(ExchangeFile(path: "file", bytes: Array(text.utf8)))
  }

  private static func concept(_ reading: EntryReading) -> ConceptEntry? {
    if case .concept(let entry) = reading.value { entry } else { nil }
  }

  @Test("the old martif is read like TBX 3, whatever its parts are called")
  func martif() throws {
    let readings = try Self.read(
      """
      <?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
      <termEntry id="c7"><descrip type="subjectField">telecoms</descrip>
      <langSet xml:lang="en-GB"><descripGrp><descrip type="definition">A group
         that meets.</descrip><admin type="source">CS</admin></descripGrp>
      <tig><term>focus group</term><termNote type="termType">fullForm</termNote>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
      <ntig><termGrp><term>FG</term><termNote type="termType">acronym</termNote></termGrp><note>short</note></ntig></langSet>
      <langSet xml:lang="zh-CN"><tig><term>焦点组</term></tig></langSet></termEntry>
      </body></text></martif>
      """, TBXReader())
    let entry = try #require(readings.first.flatMap(Self.concept))
    #expect(entry.id == "c7" && readings[0].line == 3)
    #expect(entry.terms.map(\.text) == ["focus group", "FG", "焦点组"])
    #expect(entry.terms.map(\.language) == [.english, .english, .chinese])
    #expect(entry.terms.map(\.type) == [.fullForm, .acronym, nil])
    #expect(entry.terms.map(\.status) == [.preferred, nil, nil])
    #expect(entry.terms[1].note == "short")
    #expect(entry.terms[0].details == [Detail("geographicalUsage", "en-GB")])
    #expect(
      entry.details == [
        Detail("subjectField", "telecoms"),
        Detail("definition", "A group that meets.", language: .english, source: "CS"),
      ])
    #expect(readings[0].remarks == [.regionAsUsage(tag: "en-GB"), .regionAsUsage(tag: "zh-CN")])
  }

  @Test("an entry without term or language is refused with its line, the others are taken")
  func refusedEntries() throws {
    let readings = try Self.read(
      """
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="a"><langSec xml:lang="en"><termSec><term>  </term></termSec></langSec></conceptEntry>
      <conceptEntry id="b"><langSec xml:lang="not a tag"><termSec><term>x</term></termSec></langSec></conceptEntry>
      <conceptEntry id="c"><langSec xml:lang="en"><termSec><term>x</term>
      <termNote type="administrativeStatus">nice</termNote></termSec></langSec></conceptEntry>
      </body></text></tbx>
      """, TBXReader())
    #expect(readings.map(\.line) == [2, 3, 4])
    #expect(readings[0].value == .refused(.noTerm) && readings[1].value == .refused(.invalidLanguage("not a tag")))
    #expect(Self.concept(readings[2])?.terms.count == 1)
    #expect(readings[2].remarks == [.unknownValue(category: "administrativeStatus", value: "nice")])
  }

  @Test(
    "the schema's own samples are read with a report, or refused as a whole; none is fatal",
    .enabled(if: Shared.isPresent("formats/tbx/samples")),
    arguments: [
      ("Example_Astronomy_DCA_VALID", 45), ("Example_Astronomy_DCT_VALID", 45), ("basic_good", 45), ("basic_bad", 45),
      ("core_structure_good", 45), ("core_structure_bad", 45), ("min_good", 45), ("min_bad", 45),
      ("poorly_formed_xml", 0),
    ])
  func samples(name: String, count: Int) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: Shared.path("formats/tbx/samples/\(name).tbx"))))
    let file = ExchangeFile(path: name, bytes: bytes)
    #expect(ExchangeFormat(of: bytes) == .tbx)
    if count == 0 {
      let error = #expect(throws: InterchangeError.self) { try TBXReader().read(file) }
      guard case .malformedXML = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      return
    }
    let readings = try TBXReader().read(file)
    #expect(readings.count == count)
    #expect(readings.compactMap(Self.concept).count == count)
    if name.hasSuffix("bad") { #expect(readings.contains { !$0.remarks.isEmpty }) }
  }

  @Test("both styles of the schema's sample say the same", .enabled(if: Shared.isPresent("formats/tbx/samples")))
  func sameInBothStyles() throws {
    let read = try ["DCA", "DCT"].map { style in
      let path = Shared.path("formats/tbx/samples/Example_Astronomy_\(style)_VALID.tbx")
      return try TBXReader().read(
        ExchangeFile(path: path, bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
      )
      .compactMap(Self.concept)
    }
    #expect(read[0].flatMap(\.terms).map(\.text) == read[1].flatMap(\.terms).map(\.text))
    #expect(read[0].flatMap(\.terms).map(\.status) == read[1].flatMap(\.terms).map(\.status))
    // Their notes stand at different levels.
    let said = read.map { $0.flatMap(\.details).filter { ["definition", "subjectField"].contains($0.category) } }
    #expect(said[0] == said[1])
  }

  @Test("entities and wrong documents are refused")
  func refusedFiles() throws {
    #expect(throws: InterchangeError.forbiddenEntity(path: "file", line: 1)) {
      try Self.read("<!DOCTYPE tbx [<!ENTITY a 'aaaa'>]><tbx>&a;</tbx>", TBXReader())
    }
    #expect(throws: InterchangeError.otherRoot(path: "file", element: "html")) { try Self.read("<html/>", TBXReader()) }
    #expect(throws: InterchangeError.noHeading(path: "file")) { try Self.read("a,b\n1,2\n", TermTableReader()) }
    #expect(throws: InterchangeError.brokenQuotation(path: "file", line: 2)) {
      try Self.read("zh,en\n\"甲,b\n", TermTableReader())
    }
    #expect(throws: InterchangeError.unknownLanguages(path: "file")) {
      try Self.read("one\ttwo\n", OmegaTGlossaryReader(languages: nil))
    }
  }

  @Test("an office's table: languages by any name, synonyms by line, unknown columns as notes, odd rows refused")
  func officeTable() throws {
    let readings = try Self.read(
      """
      编号,中文,English,Acronym,备注,Status
      1,焦点组,focus group,FG,常用,approved
      2,"通函
      通告",circular,,,
      3,,,,,
      4,会议,meeting,,,,too many
      5,建议书,Recommendation,,,whatever

      """, TermTableReader())
    #expect(readings.map(\.line) == [2, 3, 5, 6, 7])
    let first = try #require(Self.concept(readings[0]))
    #expect(first.terms.map(\.text) == ["焦点组", "focus group", "FG"])
    #expect(first.terms.map(\.language) == [.chinese, .english, nil])
    #expect(first.terms.allSatisfy { $0.status == .preferred })
    #expect(first.details == [Detail("note", "编号: 1"), Detail("note", "常用")])
    #expect(Self.concept(readings[1])?.terms.map(\.text) == ["通函", "通告", "circular"])
    #expect(readings[2].value == .refused(.noTerm))
    #expect(readings[3].value == .refused(.tooManyCells(expected: 6, found: 7)))
    #expect(readings[4].remarks == [.unknownValue(category: "status", value: "whatever")])
  }

  @Test("a table that a spreadsheet saved in GB 18030 with semicolons is read")
  func legacyTable() throws {
    let line = "中文;English\r\n国际电信联盟;International Telecommunication Union\r\n电信标准化局主任;Director of TSB\r\n"
    let bytes = try #require(line.data(using: String.Encoding(rawValue: 0x8000_0632)))
    let readings = try TermTableReader().read(ExchangeFile(path: "file", bytes: [UInt8](bytes)))
    #expect(readings.compactMap(Self.concept).flatMap(\.terms).map(\.text).first == "国际电信联盟")
  }

  @Test("a record of extraction whose member is no language is refused: it was taken, and no table could hold it")
  func oddMember() throws {
    let readings = try Self.read(
      #"{"kind":"term","zh":"焦点组","e.":"focus group","score":0.9,"evidence":[]}"#, JSONLinesExchangeReader())
    #expect(readings.map(\.value) == [.refused(.invalidLanguage("e."))])
  }

  @Test("UTX with either kind of columns")
  func utx() throws {
    for header in ["#UTX 1.11; en-US/zh-CN; 2018-01-22;\n#src\ttgt", "#UTX 1.20; lang: en/zh;\n#term:en\tterm:zh"] {
      let readings = try Self.read(
        header + "\tsrc:pos\tterm status\tconcept ID\nmeeting\t会议\tnoun\tapproved\t1\nmeeting\t会义\tnoun\tforbidden\t1\n"
          + "alone\t\tnoun\t\t2\n", UTXReader())
      let entry = try #require(Self.concept(readings[0]))
      #expect(entry.terms.map(\.text) == ["meeting", "会议", "会义"])
      #expect(entry.terms.map(\.status) == [nil, .preferred, .deprecated])
      #expect(entry.terms[0].details == [Detail("partOfSpeech", "noun")])
      #expect(readings[1].value == .refused(.oneLanguage))
    }
  }

  @Test("TMX of other programs: tags as text, languages with regions, one side alone refused, the source first")
  func tmx() throws {
    let readings = try Self.read(
      """
      <tmx version="1.4"><header creationtool="OmegaT" creationtoolversion="3" segtype="sentence" o-tmf="x" adminlang="en"
      srclang="en-US" datatype="x"/><body>
      <tu tuid="7" changedate="20200101T101010Z"><note>seen</note><prop type="id">4</prop>
      <tuv xml:lang="ZH-CN" changeid="li"><seg>第<ph x="1">{1}</ph>研究组</seg></tuv>
      <tuv xml:lang="EN-US"><seg>Study Group <hi>1</hi></seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>alone</seg></tuv><tuv xml:lang="zh"><seg> </seg></tuv></tu>
      </body></tmx>
      """, TMXMemoryReader())
    guard case .unit(let unit) = readings[0].value else {
      Issue.record("\(readings[0])")
      return
    }
    #expect(unit.sides.map(\.text) == ["Study Group 1", "第研究组"])
    #expect(unit.sides.map(\.language) == [.english, .chinese])
    #expect(unit.confidence == nil)
    let expected: [TranslationUnit.Remark] = [
      .init("changedate", "20200101T101010Z"), .init("tuid", "7"), .init("note", "seen"), .init("prop/id", "4"),
      .init("xml:lang", "ZH-CN", side: .chinese), .init("changeid", "li", side: .chinese),
      .init("xml:lang", "EN-US", side: .english),
    ]
    #expect(unit.remarks == expected)
    #expect(readings[1].value == .refused(.oneLanguage) && readings[1].line == 6)
  }

  @Test("what concord extract and align print is taken in as well")
  func ownLines() throws {
    let readings = try Self.read(
      #"{"kind":"recommendation","number":"Y.4221","former":"Y.x","title":{"zh":"要求","en":"Requirements"},"evidence":[]}"#
        + "\n" + #"{"kind":"term","zh":"焦点组","en":"focus group","score":0.9,"evidence":[]}"# + "\n"
        + #"{"zh":["甲。","乙。"],"en":["A.","B."],"type":"2-2","confidence":0.9,"moved":false,"reasons":[]}"# + "\nno\n",
      JSONLinesExchangeReader())
    #expect(Self.concept(readings[0])?.terms.map(\.type) == [.designation, .provisionalName, .title, .title])
    #expect(Self.concept(readings[1])?.score == 0.9)
    guard case .unit(let unit) = readings[2].value else {
      Issue.record("\(readings[2])")
      return
    }
    #expect(unit.sides.map(\.text) == ["甲。乙。", "A. B."] && unit.confidence == 0.9)
    #expect(readings[3].value == .refused(.malformed(expected: "a JSON object")))
  }

  @Test("what a file is, its content tells")
  func formats() {
    func format(_ text: String) -> ExchangeFormat? { ExchangeFormat(of: Array(text.utf8)) }
    #expect(format("\u{FEFF}<?xml version='1.0'?><!-- a --><tbx/>") == .tbx)
    #expect(format("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx>") == .tmx)
    #expect(format("{\"zh\":\"a\"}") == .jsonl)
    #expect(format("#UTX 1.20; en/zh\n") == .utx)
    #expect(format("\u{FEFF}zh,en\n") == .csv)
    #expect(format("concept\tlanguage\tterm\n") == .tsv)
    #expect(format("焦点组\tfocus group\n") == .omegat)
    #expect(format("just words\n") == nil)
    let table = "\u{FEFF}中文\tEnglish\r\n会议\tmeeting\r\n"
    #expect(ExchangeFormat(of: [UInt8](table.data(using: .utf16LittleEndian) ?? Data())) == .tsv)
    #expect(ExchangeFormat(of: [0x50, 0x4B, 0x03, 0x04]) == .xlsx)
  }
}
