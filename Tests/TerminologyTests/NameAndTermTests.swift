import Glossaries
import Languages
import Terminology
import Testing

@Suite("Names, key terms, evidence and writers")
struct NameAndTermTests {
  private let letter = pair([
    ("会议采用传统批准程序（TAP）。", "The meeting uses the traditional approval process (TAP)."),
    ("光纤接头须每年检查。", "Each fibre joint is inspected every year."),
    ("请清洁光纤接头。", "Please clean the fibre joint."),
    ("ITU-T Y.4991（前Y.lamp-reqts）建议书“路灯联网的要求”", "Recommendation ITU-T Y.4991 (ex Y.lamp-reqts) \"Lamps, and more\""),
  ])

  @Test("an acronym has its full forms in both languages")
  func acronym() {
    let record = records(letter).first { $0.acronym == "TAP" }
    #expect(record?.forms == ["zh": ["传统批准程序"], "en": ["traditional approval process"]])
  }

  @Test("a pair of the glossary on both sides of a bead is a term, and only where it stands")
  func glossary() {
    let entries = [
      GlossaryEntry(kind: .term, zh: "光纤接头", en: "fibre joint", source: "test"),
      GlossaryEntry(kind: .term, zh: "海缆", en: "submarine cable", source: "test"),
    ]
    let terms = TerminologyExtractor(glossary: entries).concepts(in: letter).filter { $0.kind == .term }
    #expect(terms.contains { $0.terms.map(\.text) == ["光纤接头", "fibre joint"] })
    #expect(!terms.contains { $0.terms.contains { $0.text == "海缆" } })
  }

  @Test("every evidence points at its name in the document")
  func evidence() {
    let texts = [Language.chinese: letter.source.document.text, .english: letter.target.document.text]
    for term in TerminologyExtractor().concepts(in: letter).flatMap(\.terms) where term.type != .designation {
      #expect(!term.evidence.isEmpty)
      for place in term.evidence {
        let scalars = Array(texts[place.language, default: ""].unicodeScalars)[place.start..<place.end]
        #expect(String(String.UnicodeScalarView(scalars)).lowercased().hasPrefix(term.text.lowercased()))
      }
    }
  }

  @Test("equal input gives equal bytes, and JSON Lines read back as they were")
  func determinism() throws {
    let first = TerminologyExtractor().concepts(in: letter), second = TerminologyExtractor().concepts(in: letter)
    let text = try TerminologyJSONLines().text(of: first)
    #expect(try text == TerminologyJSONLines().text(of: second))
    #expect(try TermRecord.records(jsonLines: text) == first.flatMap(TermRecord.records(of:)))
  }

  @Test("a cell with a comma is quoted in CSV and rows end with CR LF")
  func csv() {
    let text = TerminologyCSV().text(of: TerminologyExtractor().concepts(in: letter))
    #expect(text.contains("\"Lamps, and more\""))
    #expect(text.unicodeScalars.split(separator: "\n").allSatisfy { $0.last == "\r" })
  }

  @Test("one document gives its names without key terms")
  func alone() {
    let concepts = TerminologyExtractor().concepts(in: letter.source)
    #expect(concepts.contains { $0.kind == .recommendation })
    #expect(!concepts.contains { $0.kind == .term })
  }
}
