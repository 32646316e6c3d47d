import Languages
import Termbase
import Terminology
import TestSupport

/// Random concepts and units of all that the model can hold, in one paragraph a value.
struct RandomEntries {
  private var generator: SeededGenerator
  private static let words = [
    "会议", "焦点组", "focus group", "TSAG", "Y.4221", "=SUM(A1)", "+1", "-", "@x", "\"quoted\"", "a, b; c", "<b>&amp;</b>",
    "'",
    "'=1", "“弯引号”", "é", "\u{1F680}", "#1", "—", "not: x", "0", "a  b", "\\t", "مرحبا",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &generator) ? value : nil }
  mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }

  mutating func text() -> String {
    (0..<number(1...3)).map { _ in pick(Self.words) }.joined(separator: " ")
  }

  mutating func day() -> String { "20\(number(10...26))-0\(number(1...9))-1\(number(0...9))" }

  mutating func date() -> String { pick([day(), "2023", "2024-07"]) }

  mutating func evidence(_ language: Language?) -> Evidence {
    let start = number(0...50)
    return Evidence(
      document: "letters/\(number(1...3)).docx",
      language: language ?? .english, sentence: language == nil ? "plain words of English" : text(), start: start,
      end: start + number(1...9))
  }

  mutating func term(_ language: Language?, _ number: Int) -> TermEntry {
    var term = TermEntry(language: language, text: "\(text()) \(number)", type: pick(TermType.allCases))
    term.status = pick(TermStatus.allCases)
    term.source = maybe(text())
    term.date = maybe(date())
    term.note = maybe(text())
    if term.note != nil, let second = maybe(text()) { term.details.append(Detail("note", second)) }
    if let part = maybe(pick(["noun", "verb"])) { term.details.append(Detail("partOfSpeech", part)) }
    if let usage = maybe("en-GB") { term.details.append(Detail("geographicalUsage", usage)) }
    if let subset = maybe(text()) { term.details.append(Detail("customerSubset", subset)) }
    if let who = maybe(text()) { term.details.append(Detail("modification", date(), source: who)) }
    term.evidence = (0..<self.number(0...2)).map { _ in evidence(language) }
    return term
  }

  mutating func concept(_ number: Int) -> ConceptEntry {
    var concept = ConceptEntry(id: "id-\(number)", kind: pick(ConceptKind.allCases))
    concept.details = (0..<self.number(0...2)).map { _ in Detail("subjectField", text()) }
    if let note = maybe(text()) { concept.details.append(Detail("note", note)) }
    if let definition = maybe(text()) {
      concept.details.append(Detail("definition", definition, language: .english, source: maybe(text())))
    }
    if let address = maybe("https://www.itu.int/\(number)") {
      concept.details.append(Detail("externalCrossReference", text(), source: address))
    }
    for (count, language) in [Language?.none, .chinese, .english].enumerated() {
      for place in 0..<self.number(language == .english ? 1...2 : 0...2) {
        concept.terms.append(term(language, count * 10 + place))
      }
    }
    if let ledger = maybe(pick(["2023-05-18", "2024", nil])) {
      let shown = Evidence(document: "letter 3/20 (2023)", language: .english, sentence: "", start: 0, end: 0)
      concept.ledger = [LedgerEntry(number: "Y.4221", former: "Y.ElecMon-Reqts", date: ledger, evidence: shown)]
      concept.statuses = [
        StatusEntry(name: "Y.4221", status: .approved, date: ledger, evidence: shown),
        StatusEntry(name: "Y.2067", status: .renumbered, other: "Y.4221", date: ledger, evidence: shown),
      ]
    }
    return concept
  }

  mutating func concepts(_ count: Int) -> [ConceptEntry] { (1...count).map { concept($0) } }

  mutating func unit() -> TranslationUnit {
    var unit = TranslationUnit(sides: [
      .init(language: .chinese, text: " " + text(), document: pick(["", "zh.docx"])),
      .init(language: .english, text: text() + "\n" + text(), document: pick(["", "en \"1\".docx"])),
    ])
    unit.confidence = maybe(Double(number(0...10_000)) / 10_000)
    unit.date = maybe(day())
    if let id = maybe("\(number(1...999))") { unit.remarks.append(.init("tuid", id)) }
    if let note = maybe(text()) { unit.remarks.append(.init("note", note)) }
    if let value = maybe(text()) { unit.remarks.append(.init("prop/x-project", value)) }
    if let who = maybe("me") { unit.remarks.append(.init("changeid", who, side: .english)) }
    return unit
  }
}
