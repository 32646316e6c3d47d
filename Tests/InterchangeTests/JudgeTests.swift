import Foundation
import Interchange
import Languages
import Termbase
import Terminology
import TestSupport
import Testing

/// Other people's programs judge our files. `Scripts/bootstrap --dev` installs them.
@Suite("Judges from outside")
struct JudgeTests {
  private static func file(_ suffix: String, _ bytes: [UInt8]) throws -> String {
    let path = NSTemporaryDirectory() + "judge-\(UUID().uuidString).\(suffix)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static var concepts: [ConceptEntry] {
    var random = RandomEntries(seed: 21)
    return random.concepts(100)
  }

  private static var units: [TranslationUnit] {
    var random = RandomEntries(seed: 22)
    return (0..<60).map { _ in random.unit() }
  }

  @Test(
    "jing finds TBX valid: the core structure, and the dialect in its style",
    .enabled(if: Program.isPresent("jing") && Shared.isPresent("formats/tbx")),
    arguments: [
      (TBXWriter.Dialect.basic, TBXWriter.Style.dca, ["TBXcoreStructV03.rng", "TBX-Basic_DCA.sch"]),
      (.basic, .dct, ["TBX-Basic-DCT.nvdl", "TBXcoreStructV03.rng"]),
      (.min, .dca, ["TBXcoreStructV03.rng"]), (.min, .dct, ["TBXcoreStructV03.rng", "Min.sch"]),
      (.core, .dca, ["TBXcoreStructV03.rng"]),
    ])
  func tbx(dialect: TBXWriter.Dialect, style: TBXWriter.Style, schemas: [String]) throws {
    let path = try Self.file(
      "tbx", try TBXWriter(dialect: dialect, style: style).write(ExchangeContents(concepts: Self.concepts)).bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for schema in schemas {
      let verdict = try Program.run("jing", Shared.path("formats/tbx/" + schema), path)
      #expect(verdict.code == 0, "\(schema): \(verdict.output)")
    }
  }

  @Test(
    "xmllint finds TMX valid by its document type",
    .enabled(if: Program.isPresent("xmllint") && Shared.isPresent("formats/tmx")))
  func tmx() throws {
    let path = try Self.file("tmx", try TMXWriter(version: "1").write(ExchangeContents(units: Self.units)).bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let verdict = try Program.run(
      "xmllint", "--noout", "--nonet", "--dtdvalid", Shared.path("formats/tmx/tmx14.dtd"), path)
    #expect(verdict.code == 0, "\(verdict.output)")
  }

  @Test(
    "xmllint finds XLIFF valid by its schema",
    .enabled(if: Program.isPresent("xmllint") && Shared.isPresent("formats/xliff")))
  func xliff() throws {
    var units = Self.units
    units[3].sides.removeLast()
    units[4].sides.removeFirst()
    let writer = XLIFFWriter(source: .chinese, target: .english)
    let path = try Self.file("xlf", try writer.write(ExchangeContents(units: units)).bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let verdict = try Program.run(
      "xmllint", "--noout", "--nonet", "--schema", Shared.path("formats/xliff/xliff_core_2.0.xsd"), path)
    #expect(verdict.code == 0, "\(verdict.output)")
  }

  @Test(
    "jing finds XLIFF 2.1 valid by its rules",
    .enabled(if: Program.isPresent("jing") && Shared.isPresent("formats/xliff")))
  func xliffRules() throws {
    let writer = XLIFFWriter(source: .chinese, target: .english)
    let path = try Self.file("xlf", try writer.write(ExchangeContents(units: Self.units)).bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let verdict = try Program.run("jing", Shared.path("formats/xliff/xliff_core_2.1.sch"), path)
    #expect(verdict.code == 0, "\(verdict.output)")
  }

  /// A Python that has openpyxl: Debian's own, or the first on the path.
  private static let python: String? = ["/usr/bin/python3", Program.path("python3")].compactMap { $0 }.first {
    (try? Program.run($0, "-c", "import openpyxl"))?.code == 0
  }

  @Test(
    "openpyxl reads the workbook: a sheet a kind, a heading that stays, filters, formulas as text",
    .enabled(if: JudgeTests.python != nil))
  func spreadsheet() throws {
    var concepts = Self.concepts
    concepts[0].kind = .body
    concepts[0].terms[0].text = "=1+1"
    concepts[0].terms[0].note = "+cmd|' /C calc'!A0"
    let path = try Self.file("xlsx", try SpreadsheetWriter().write(ExchangeContents(concepts: concepts)).bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let program = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      print(",".join(book.sheetnames))
      for sheet in book:
          assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref.startswith("A1:"), sheet.title
          assert all(c.data_type in ("s", "n") and not isinstance(c.value, (int, float)) for r in sheet for c in r)
      row = book["body"][2]
      print(row[2].value, row[2].data_type, row[6].value)
      print(sum(sheet.max_row - 1 for sheet in book))
      """
    let verdict = try Program.run(Self.python!, "-c", program, path)
    #expect(
      verdict.output == """
        recommendation,body,acronym,term
        =1+1 s +cmd|' /C calc'!A0
        \(concepts.flatMap(\.terms).count)

        """)
  }

  @Test(
    "OmegaT translates a project with our memory, and reads our glossary’s lines",
    .enabled(if: Program.isPresent("omegat")))
  func omegat() throws {
    let project = NSTemporaryDirectory() + "omegat-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: project) }
    for folder in ["source", "target", "tm/auto", "glossary", "dictionary", "omegat"] {
      try FileManager.default.createDirectory(atPath: project + "/" + folder, withIntermediateDirectories: true)
    }
    func write(_ name: String, _ bytes: [UInt8]) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: project + "/" + name))
    }
    let units = [("第1研究组的会议", "Meeting of Study Group 1"), ("a < b & “c”", "“c” & b > a")].map { chinese, english in
      TranslationUnit(
        sides: [
          .init(language: .chinese, text: chinese, document: "zh.docx"), .init(language: .english, text: english),
        ],
        confidence: 0.9, date: "2026-01-02")
    }
    try write("omegat.project", Array(Self.project.utf8))
    try write("source/text.txt", Array("第1研究组的会议\n\na < b & “c”\n\n没有译文\n".utf8))
    try write("tm/auto/memory.tmx", try TMXWriter(version: "1").write(ExchangeContents(units: units)).bytes)
    let glossary = OmegaTGlossaryWriter(source: .chinese, target: .english)
    try write("glossary/glossary.txt", glossary.write(ExchangeContents(concepts: Self.concepts)).bytes)
    let run = try Program.run("omegat", project, "--mode=console-translate", "--no-team")
    let target = try String(contentsOfFile: project + "/target/text.txt", encoding: .utf8)
    #expect(target == "Meeting of Study Group 1\n\n“c” & b > a\n\n没有译文\n", "\(run.output.suffix(500))")
  }

  private static let project = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><source_dir_excludes/>
    <target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
    <glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ZH-CN</source_lang>
    <target_lang>EN-GB</target_lang><source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok>
    <target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok><sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
    """
}
