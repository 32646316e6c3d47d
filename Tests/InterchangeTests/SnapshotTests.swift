import Foundation
import Interchange
import Languages
import Termbase
import Terminology
import TestSupport
import Testing

/// Small files, byte by byte. When a format changes on purpose, delete its snapshot and run the tests: a missing one is
/// written, and the test fails once, so that nobody accepts it unseen.
@Suite("Small files of each format")
struct SnapshotTests {
  private static let concepts: [ConceptEntry] = [
    ConceptEntry(
      id: "recommendation:y.4221", kind: .recommendation,
      terms: [
        TermEntry(
          language: nil, text: "Y.4221", type: .designation, status: .preferred, source: "ITU-T list",
          date: "2023-06-13"),
        TermEntry(language: nil, text: "Y.ElecMon-Reqts", type: .provisionalName, status: .superseded, date: "2023-05"),
        TermEntry(
          language: .chinese, text: "电力基础设施监控系统要求", type: .title, status: .preferred,
          evidence: [
            Evidence(
              document: "zh.docx", language: .chinese, sentence: "Y.4221（前Y.ElecMon-Reqts）", start: 120, end: 126)
          ]),
      ],
      ledger: [
        LedgerEntry(
          number: "Y.4221", former: "Y.ElecMon-Reqts", date: "2023-05-18",
          evidence: Evidence(document: "letter 3/20", language: .english, sentence: "", start: 0, end: 0))
      ]),
    ConceptEntry(
      id: "term:en:focusgroup|zh:焦点组", kind: .term, score: 0.93,
      details: [
        Detail("subjectField", "meetings"), Detail("definition", "A group & more.", language: .english, source: "A.7"),
      ],
      terms: [
        TermEntry(language: .chinese, text: "焦点组", type: .fullForm, status: .preferred, note: "not 焦点小组"),
        TermEntry(language: .chinese, text: "焦点小组", type: .fullForm, status: .deprecated),
        TermEntry(
          language: .english, text: "focus group", type: .fullForm, status: .preferred,
          details: [Detail("partOfSpeech", "noun"), Detail("modification", "2024-01-02", source: "Li")]),
        TermEntry(language: .english, text: "=danger", type: .fullForm, status: .admitted),
      ]),
  ]

  private static let units: [TranslationUnit] = [
    TranslationUnit(
      sides: [
        .init(language: .chinese, text: "“会议”开始。", document: "zh.docx"),
        .init(language: .english, text: "The <meeting> begins.", document: "en.docx"),
      ], confidence: 0.97, date: "2023-05-18"),
    TranslationUnit(
      sides: [.init(language: .chinese, text: "无译文。", document: "zh.docx")], confidence: 0.5, date: "2023-05-18"),
  ]

  static let writers: [(String, any ExchangeWriter)] = [
    ("basic-dca.tbx", TBXWriter()), ("basic-dct.tbx", TBXWriter(style: .dct)), ("core.tbx", TBXWriter(dialect: .core)),
    ("min.tbx", TBXWriter(dialect: .min)), ("memory.tmx", TMXWriter(version: "1")),
    ("alignment.xlf", XLIFFWriter(source: .chinese, target: .english)), ("terms.csv", DelimitedTermWriter(.comma)),
    ("terms.tsv", DelimitedTermWriter(.tab)),
    ("glossary.txt", OmegaTGlossaryWriter(source: .chinese, target: .english)),
    ("terms.utx", UTXWriter(source: .chinese, target: .english)), ("base.jsonl", JSONLinesExchangeWriter()),
  ]

  @Test("each file is its snapshot", arguments: writers.map(\.0))
  func file(name: String) throws {
    let writer = try #require(Self.writers.first { $0.0 == name }?.1)
    let bytes = try writer.write(ExchangeContents(concepts: Self.concepts, units: Self.units)).bytes
    let snapshot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Snapshots/" + name)
    guard let expected = try? Data(contentsOf: snapshot) else {
      try Data(bytes).write(to: snapshot)
      Issue.record("no snapshot yet: \(name) was written; read it, then run again")
      return
    }
    #expect(Data(bytes) == expected)
  }
}
