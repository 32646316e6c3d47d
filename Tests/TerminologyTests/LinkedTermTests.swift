import Alignment
import Foundation
import Glossaries
import Languages
import Terminology
import Testing

/// Terms met once of which the lexicon knows a part.
@Suite("Key terms by the links of their words")
struct LinkedTermTests {
  /// A lexicon of the given entries, `中文=gloss`.
  private func lexicon(_ entries: [String]) throws -> Lexicon {
    let file = NSTemporaryDirectory() + "linked-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let lines = entries.map { entry in
      let parts = entry.split(separator: "=")
      return "\(parts[0]) \(parts[0]) [a1] /\(parts[1])/\n"
    }
    try lines.joined().write(toFile: file, atomically: true, encoding: .utf8)
    return try Lexicon.open(
      LexiconSources(dictionary: file, glossaries: [], displayNames: false), cache: "/dev/null/none")
  }

  private func terms(
    _ rows: [(zh: String, en: String)], _ entries: [String], _ glossary: [GlossaryEntry] = []
  ) throws -> [String] {
    TerminologyExtractor(glossary: glossary, lexicon: try lexicon(entries)).concepts(in: pair(rows, kind: .paragraph))
      .filter { $0.kind == .term }.map { $0.terms.map(\.text).joined(separator: " = ") }
  }

  @Test("a term met once is found where the rest of its bead is explained: 校准周期 with half of it known")
  func half() throws {
    let found = try terms(
      [("实验室讨论了仪器的校准周期。", "The laboratory discussed the calibration interval of the instruments.")],
      ["实验室=laboratory", "讨论=discuss", "仪器=instrument", "校准=calibration", "周期=cycle"])
    #expect(found.contains("校准周期 = calibration interval"))
    #expect(!found.contains { $0.hasPrefix("校准 =") && $0.hasSuffix("interval") })
  }

  @Test("a word whose partner stands elsewhere in the bead is not taken along")
  func outside() throws {
    let found = try terms(
      [("热泵运行。", "The heat pump of the centre is running.")],
      ["热=heat", "泵=pump", "热泵=heat pump", "运行=run", "中心=centre"])
    #expect(found.contains("热泵 = heat pump"))
    #expect(!found.contains { $0.hasPrefix("热泵运行") })
  }

  @Test("no candidate ends inside a glossary term: Draft agenda for the Study once did, and 发达国家 inside 最不发达国家")
  func cut() throws {
    let glossary = [
      GlossaryEntry(kind: .term, zh: "研究组", en: "study group", source: "test"),
      GlossaryEntry(kind: .term, zh: "最不发达国家", en: "least developed country", source: "test"),
      GlossaryEntry(kind: .term, zh: "发达国家", en: "developed country", source: "test"),
    ]
    let found = try terms(
      [
        ("第13研究组会议议程草案", "Draft agenda for the Study Group 13 meeting"),
        ("最不发达国家的代表", "delegates of least developed countries"),
      ],
      ["会议=meeting", "议程=agenda", "草案=draft", "研究=study", "代表=delegate"], glossary)
    #expect(!found.contains { $0.hasSuffix("the Study") || $0.hasPrefix("发达国家") })
  }

  @Test("what only the Chinese spells out is a pair with the acronym: 协调世界时 opposite UTC")
  func acronym() throws {
    let found = try terms([("截止时间为协调世界时23时。", "The deadline is 2300 hours UTC.")], ["时间=time"])
    #expect(found.contains("协调世界时 = UTC"))
  }
}
