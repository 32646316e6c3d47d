import Glossaries
import Languages
import Terminology
import Testing

@Suite("Names as they are shown")
struct ShownNameTests {
  private static let shown = Evidence(document: "zh.txt", language: .chinese, sentence: "无线电通信局（BR）", start: 0, end: 6)
  private let bureau = Concept(
    kind: .body,
    terms: [
      Term(language: nil, text: "BR", type: .acronym),
      Term(language: .chinese, text: "无线电通信局", type: .fullForm, evidence: [shown]),
      Term(language: .chinese, text: "电信发展部门", type: .fullForm, status: .deprecated, source: "glossary"),
      Term(language: .english, text: "Radiocommunication Bureau", type: .fullForm, source: "glossary"),
    ])

  @Test("a name to be avoided is marked in text and apart in JSON and CSV: BR once was 电信发展部门 too")
  func deprecated() throws {
    #expect(TerminologyText().text(of: [bureau]).contains("  zh  电信发展部门 [deprecated]\n"))
    let record = try #require(TermRecord.records(of: bureau).first)
    #expect(record.forms == ["zh": ["无线电通信局"]])
    #expect(record.deprecated == ["zh": ["电信发展部门"]])
    #expect(TerminologyCSV().text(of: [bureau]).contains(",电信发展部门\r\n"))
    let lines = try TerminologyJSONLines().text(of: [bureau])
    #expect(try TermRecord.records(jsonLines: lines) == [record])
  }

  @Test("a form that the glossary lends is marked as the glossary's: TSB of the letter has no English full form")
  func lent() throws {
    let entries = [
      GlossaryEntry(
        kind: .body, zh: "电信标准化局", en: "Telecommunication Standardization Bureau", acronym: "TSB", source: "s")
    ]
    let extractor = TerminologyExtractor(glossary: entries)
    let concepts = extractor.concepts(in: pair([("电信标准化局第96号通函", "TSB Circular 96")]))
    let record = try #require(concepts.flatMap(TermRecord.records(of:)).first { $0.acronym == "TSB" })
    #expect(record.forms == ["zh": ["电信标准化局"]])
    #expect(record.glossary == ["en": ["Telecommunication Standardization Bureau"]])
    #expect(TerminologyText().text(of: concepts).contains("Telecommunication Standardization Bureau [glossary]"))
  }

  @Test("a Question is a subject of study and no body: Question 16/13 once was listed as one")
  func questions() {
    let found = records(pair([("第16/13号课题在第13研究组。", "Question 16/13 is in Study Group 13.")]))
    #expect(!found.contains { $0.kind == "body" && $0.forms["en", default: []].contains("Question 16/13") })
  }

  @Test("spellings that differ in a hyphen alone are one: WRC-27 and WRC 27")
  func spellings() {
    let often = Array(repeating: Self.shown, count: 2)
    let concept = Concept(
      kind: .body,
      terms: [
        Term(language: nil, text: "WRC 27", type: .acronym, evidence: [Self.shown]),
        Term(language: nil, text: "WRC-27", type: .acronym, evidence: often),
        Term(language: .chinese, text: "2027年世界无线电通信大会", type: .fullForm, evidence: often),
      ])
    #expect(TermRecord.records(of: concept).map(\.acronym) == ["WRC-27"])
  }

  @Test("a place is a line with file, line, column and about sixty columns of text, not the whole sentence")
  func places() {
    let sentence =
      "第一行很长，" + String(repeating: "甲乙丙丁", count: 40) + "Y.4991（前Y.lamp-reqts）" + String(repeating: "戊己", count: 60)
    let text = TerminologyText(texts: ["zh.txt": "首行\n" + sentence]).text(of: [
      Concept(
        kind: .recommendation,
        terms: [
          Term(
            language: nil, text: "Y.4991", type: .designation,
            evidence: [Evidence(document: "zh.txt", language: .chinese, sentence: sentence, start: 169, end: 175)]),
          Term(language: nil, text: "Y.lamp-reqts", type: .provisionalName, status: .superseded),
        ])
    ])
    let line = text.split(separator: "\n").first { $0.contains("zh.txt") } ?? ""
    #expect(line.hasPrefix("    zh.txt:2:167  …") && line.contains("【Y.4991】（前Y.lamp-reqts）"))
    #expect(line.unicodeScalars.count < 90)
  }

  @Test("numbers of which nothing else is known stand together at the end")
  func bare() {
    let concepts = ["A.4", "A.5"].map {
      Concept(kind: .recommendation, terms: [Term(language: nil, text: $0, type: .designation)])
    }
    #expect(TerminologyText().text(of: concepts) == "RECOMMENDATIONS\n\nalso named: A.4, A.5\n")
  }
}
