import ICU
import Languages
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("Where Recommendations stand")
struct StatusTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func day(_ text: String) -> LookupOptions {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return LookupOptions(asOf: CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
  }

  /// A Recommendation of which documents say where it stands.
  private static func concept(_ steps: [(RecommendationStatus, String?)], in document: String = "a-zh.txt") -> Concept {
    let shown = Samples.evidence(document, "Y.4221……")
    return Concept(
      kind: .recommendation, terms: [Term(language: nil, text: "Y.4221", type: .designation, evidence: [shown])],
      statuses: steps.map { StatusEntry(name: "Y.4221", status: $0.0, date: $0.1, evidence: shown) })
  }

  @Test("the last step until the day counts; without a day, the last of all")
  func asOf() throws {
    let base = try folder.base()
    try base.add(
      Samples.pair(["甲"], ["a"]),
      concepts: [
        Self.concept([(.approved, "2024-07-10"), (.determined, "2023-02-10"), (.underConsultation, "2023-05")])
      ])
    func status(_ day: String) throws -> RecommendationStatus? {
      try base.lookup("Y.4221", options: Self.day(day)).hits.first?.recommendationStatus
    }
    #expect(try status("2023-01-01") == nil)
    #expect(try status("2023-02-10") == .determined)
    // Of a month nobody knows the day: it counts when it is over.
    #expect(try status("2023-05-30") == .determined && status("2023-06-01") == .underConsultation)
    #expect(try status("2024-07-10") == .approved)
    let hit = try #require(try base.lookup("Y.4221").hits.first)
    #expect(
      hit.recommendationStatus == .approved
        && hit.statuses.map(\.status) == [.determined, .underConsultation, .approved])
    #expect(hit.statuses.first?.sentence == "Y.4221……" && hit.statusConflicts == [])
    #expect(try base.concepts().first?.statuses.count == 3 && base.entries().first?.statuses.count == 3)
  }

  @Test("contradictions of one day, and two days for one step in two language versions, are kept and shown")
  func conflicts() throws {
    let base = try folder.base()
    try base.add(
      Samples.pair(["甲"], ["a"]),
      concepts: [
        Self.concept([
          (.approved, "2024-07-10"), (.deleted, "2024-07-10"), (.determined, "2023-02-10"), (.determined, "2023-02-11"),
        ])
      ])
    let conflicts = try #require(try base.lookup("Y.4221").hits.first).statusConflicts
    #expect(conflicts.map { $0.entries.map(\.status) } == [[.determined, .determined], [.approved, .deleted]])
    #expect(try base.lookup("Y.4221", options: Self.day("2024-01-01")).hits.first?.statusConflicts.count == 1)
  }

  @Test("they go with their documents, and stay with a Recommendation that is merged into another")
  func goAndStay() throws {
    let base = try folder.base()
    try base.add(Samples.pair(["甲"], ["a"]), concepts: [Self.concept([(.approved, "2024-07-10")])])
    try base.add(
      Samples.pair(["乙"], ["b"], zh: "b-zh.txt", en: "b-en.txt"),
      concepts: [Self.concept([(.deleted, "2025-07-10")], in: "b-zh.txt")])
    #expect(try base.lookup("Y.4221").hits.first?.recommendationStatus == .deleted)
    try base.remove(document: "b-zh.txt")
    #expect(try base.lookup("Y.4221").hits.first?.recommendationStatus == .approved)
    try base.add(
      Samples.pair(["丙"], ["c"], zh: "c-zh.txt", en: "c-en.txt"),
      concepts: [
        Concept(kind: .recommendation, terms: [Term(language: nil, text: "Y.9999", type: .designation)])
      ])
    try base.edit("Y.9999", [.merge("Y.4221")], by: "M. Li", on: "2026-03-14")
    #expect(try base.lookup("Y.9999").hits.first?.recommendationStatus == .approved)
  }

  @Test("a glossary's day of publication is that of the approval")
  func glossary() throws {
    let base = try folder.base()
    try base.addGlossary(
      recommendations: [
        .init(number: "Y.4221", edition: "07/2024", published: "2024-07-10", titleEnglish: "Requirements", source: "x")
      ])
    let hit = try #require(try base.lookup("Y.4221").hits.first)
    #expect(hit.recommendationStatus == .approved && hit.statuses.first?.document == "ITU-T Y.4221 (07/2024)")
  }
}
