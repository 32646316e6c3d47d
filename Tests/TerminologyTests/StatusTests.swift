import Languages
import Mentions
import Terminology
import Testing

/// Where Recommendations stand, as sentences say it.
@Suite("Standings of Recommendations")
struct StatusTests {
  struct Case: CustomStringConvertible, Sendable {
    let zh: String, en: String, told: [String]
    init(_ zh: String, _ en: String, _ told: String...) { (self.zh, self.en, self.told) = (zh, en, told) }
    var description: String { en }
  }

  /// The standings in one language: name, standing, the other name, day.
  private static func told(_ text: String, _ language: Language) -> [String] {
    let date = language == .chinese ? "2026年4月20日，日内瓦" : "Geneva, 20 April 2026"
    return told(TerminologyExtractor().concepts(in: document([date, text], language)))
  }

  private static func told(_ concepts: [Concept]) -> [String] {
    concepts.flatMap(\.statuses).map { entry in
      [entry.name, entry.status.rawValue, entry.other, entry.date].compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test(
    "each is told in both languages",
    arguments: [
      Case(
        "ITU-T Y.4221建议书已于2024年7月10日获得批准。", "Recommendation ITU-T Y.4221 was approved on 10 July 2024.",
        "Y.4221 approved 2024-07-10"),
      Case(
        "第20研究组批准了Y.4221（前Y.a-b）和Y.4222。", "Study Group 20 approved Y.4221 (ex Y.a-b) and Y.4222.",
        "Y.4221 approved 2026-04-20", "Y.4222 approved 2026-04-20"),
      Case(
        "Y.4221“要求”、Y.4222“框架”和Y.4223“能力”已获批准。",
        "Y.4221 “Requirements”, Y.4222 “Framework” and Y.4223 “Capabilities” have been approved.",
        "Y.4221 approved 2026-04-20", "Y.4222 approved 2026-04-20", "Y.4223 approved 2026-04-20"),
      Case(
        "有关ITU-T Y.4221和Y.4222新建议书草案的磋商",
        "the TAP consultation of Member States on draft new Recommendations ITU-T Y.4221 and Y.4222",
        "Y.4221 underConsultation 2026-04-20", "Y.4222 underConsultation 2026-04-20"),
      Case(
        "第3研究组在2026年3月24日的会议上确定了D.605建议书。", "Study Group 3 determined draft Recommendation D.605 on 24 March 2026.",
        "D.605 determined 2026-03-24"),
      Case(
        "第13研究组于2025年10月24日同意了Y.3851。", "Study Group 13 consented Y.3851 on 24 October 2025.",
        "Y.3851 consented 2025-10-24"),
      Case(
        "ITU-T X.99建议书已于2026年2月1日至10日的会议上删除。",
        "Recommendation ITU-T X.99 was deleted at the meeting of 1-10 February 2026.",
        "X.99 deleted 2026-02-10"),
      Case("Y.2067重新编号为Y.4101。", "Y.2067 was renumbered as Y.4101.", "Y.2067 renumbered Y.4101 2026-04-20"),
      Case("Y.4001取代Y.4000。", "Y.4001 supersedes Y.4000.", "Y.4000 superseded Y.4001 2026-04-20"),
      Case("Y.4000已被Y.4001取代。", "Y.4000 has been superseded by Y.4001.", "Y.4000 superseded Y.4001 2026-04-20"),
      Case("Y.a-b是本次会议批准的新工作项目。", "Y.a-b is a new work item approved at this meeting.", "Y.a-b workItem 2026-04-20"),
      Case(
        "Y.4221已获批准，Y.4000已删除。", "Y.4221 was approved, and Y.4000 was deleted.", "Y.4221 approved 2026-04-20",
        "Y.4000 deleted 2026-04-20"),
    ])
  func cases(_ item: Case) {
    #expect(Self.told(item.zh, .chinese) == item.told)
    #expect(Self.told(item.en, .english) == item.told)
  }

  @Test(
    "what is planned, asked for, conditional or over is none",
    arguments: [
      ("Y.4221建议书拟于2026年9月批准。", "Y.4221 is to be approved in September 2026."),
      ("已将Y.4221建议书提交成员国批准。", "Y.4221 was submitted to Member States for approval."),
      ("如Y.4221获批准，将予以公布。", "If approved, Y.4221 will be published."),
      ("Y.4221尚未获得批准。", "Y.4221 has not been approved."), ("Y.4221 – 供批准", "Y.4221 – for approval"),
      ("Y.4221的磋商已于2026年1月3日结束。", "The consultation on Y.4221 closed on 3 January 2026."),
      ("根据A.8建议书开展工作。", "Work proceeds in accordance with Recommendation A.8."),
    ])
  func none(zh: String, en: String) {
    #expect(Self.told(zh, .chinese) == [])
    #expect(Self.told(en, .english) == [])
  }

  @Test("Resolutions and Questions have their standings too, and are named only where something is said of them")
  func otherTexts() {
    let concepts = TerminologyExtractor().concepts(
      in: pair([
        ("2026年4月20日", "20 April 2026"),
        ("第78号决议（2022年，日内瓦，修订版）已废止。", "Resolution 78 (Rev. Geneva, 2022) was suppressed."),
        ("第2/20号课题已删除。", "Question 2/20 was deleted."), ("根据第1号决议", "in accordance with Resolution 1"),
        ("第16/13号课题还在研究表1中的工作项目。", "Question 16/13 is studying new work items."),
      ]))
    let told = concepts.filter { $0.kind == .recommendation }.map { concept in
      (concept.terms.map(\.text), concept.statuses.map { "\($0.name) \($0.status.rawValue) \($0.date ?? "")" })
    }
    #expect(
      told.map(\.0).contains { $0.contains { $0.hasPrefix("Question 2/20") } && $0.contains { $0.hasPrefix("第2/20") } })
    #expect(
      told.flatMap(\.1) == [
        "Question 2/20 deleted 2026-04-20", "Question 2/20 deleted 2026-04-20", "Resolution 78 deleted 2026-04-20",
        "Resolution 78 deleted 2026-04-20",
      ])
  }

  @Test("a slash between two numbers of a series and a former number say that the text was renumbered")
  func slash() {
    let concepts = TerminologyExtractor().concepts(
      in: pair([("2026年4月20日", "20 April 2026"), ("ITU-T Y.4101/Y.2067", "ITU-T Y.4101 (ex Y.2067)")]))
    let concept = concepts.first { $0.terms.first?.text == "Y.4101" }
    #expect(concept?.terms.contains { $0.text == "Y.2067" && $0.type == .designation } == true)
    #expect(concept?.statuses.map(\.status) == [.renumbered, .renumbered])
    #expect(concept?.statuses.map(\.name) == ["Y.2067", "Y.2067"])
  }

  /// A table with real columns.
  private static func table(_ rows: [[String]], _ language: Language) -> ReadDocument {
    let cells = rows.enumerated().flatMap { row, cells in
      cells.enumerated().filter { !$0.element.isEmpty }.map { (text: $0.element, row: row, column: $0.offset) }
    }
    return document(cells, language)
  }

  private static let tables: [(rows: [[String]], language: Language)] = [
    (
      [
        ["Recommendation", "Title", "Status", "Date"],
        ["ITU-T Y.4201", "Framework of cities", "Approved", "10 March 2026"],
        ["ITU-T Y.4116 (ex Y.TPS-req)", "Requirements", "Determined 12 March 2026"],
        ["ITU-T Y.4101/Y.2067", "Common requirements", "In force", "7 October 2024"],
        ["Y.4500.1", "Functional architecture", "Superseded by Y.4500.9"], ["Y.IoT-foo", "Foo", "Under study"],
        ["Y.4300", "Bar", "To be approved", "10 March 2027"], ["Y.4301", "Baz", "Approved in principle"],
      ], .english
    ),
    (
      [
        ["建议书", "标题", "状态", "日期"], ["ITU-T Y.4201", "城市框架", "已批准", "2026年3月10日"],
        ["ITU-T Y.4116（前Y.TPS-req）", "要求", "已确定（2026年3月12日）"], ["ITU-T Y.4101/Y.2067", "共同要求", "有效", "2024年10月7日"],
        ["Y.4500.1", "功能架构", "已被取代（Y.4500.9）"], ["Y.IoT-foo", "框架", "正在研究"], ["Y.4300", "要求", "拟批准", "2027年3月10日"],
        ["Y.4301", "能力", "批准程序进行中"],
      ], .chinese
    ),
  ]

  @Test(
    "a column of standings is read row by row, with the day beside it or in it; it once said nothing",
    arguments: [0, 1])
  func columns(_ number: Int) {
    let (rows, language) = Self.tables[number]
    let told = Self.told(TerminologyExtractor().concepts(in: Self.table(rows, language)))
    #expect(
      Set(told) == [
        "Y.4201 approved 2026-03-10", "Y.4116 determined 2026-03-12", "Y.4101 approved 2024-10-07",
        // Without a day of their own they have the document's.
        "Y.2067 renumbered Y.4101 2026-03-10", "Y.4500.1 superseded Y.4500.9 2026-03-10",
        "Y.IoT-foo workItem 2026-03-10",
      ])
  }

  @Test("extracted text has lost its columns: the first standing behind a name is its own", arguments: [0, 1])
  func flattened(_ number: Int) {
    let (rows, language) = Self.tables[number]
    let told = Self.told(
      TerminologyExtractor().concepts(in: document(rows.joined().filter { !$0.isEmpty }, language, .cell)))
    #expect(told.contains { $0.hasPrefix("Y.4201 approved") } && told.contains { $0.hasPrefix("Y.4116 determined") })
    #expect(!told.contains { $0.hasPrefix("Y.4300") } && !told.contains { $0.hasPrefix("Y.4301") })
  }

  @Test("a table without a heading for standings says nothing of them")
  func unheaded() {
    let rows = [["Recommendation", "Title", "Action"], ["Y.4201", "Framework of cities", "Approved"]]
    #expect(Self.told(TerminologyExtractor().concepts(in: Self.table(rows, .english))) == [])
  }

  @Test("both languages are evidence; where they contradict each other, both stand")
  func beads() {
    let concepts = TerminologyExtractor().concepts(
      in: pair([
        ("2026年4月20日", "20 April 2026"), ("Y.4221已获批准。", "Y.4221 was approved."),
        ("Y.4222已获批准。", "Y.4222 was deleted."),
      ]))
    func statuses(_ number: String) -> [String] {
      concepts.first { $0.terms.first?.text == number }?.statuses.map {
        "\($0.evidence.language) \($0.status.rawValue)"
      } ?? []
    }
    #expect(statuses("Y.4221") == ["zh approved", "en approved"])
    #expect(statuses("Y.4222") == ["zh approved", "en deleted"])
  }

  @Test("a provisional name without a number is a work item's, and one with a number goes with it")
  func workItem() {
    let concepts = TerminologyExtractor().concepts(
      in: document(
        ["20 April 2026", "Work on Y.aaa-bbb goes on.", "Y.4221 (ex Y.ccc-ddd)", "Y.ccc-ddd was approved."], .english))
    #expect(
      Self.told(concepts).sorted() == ["Y.4221 approved 2026-04-20", "Y.aaa-bbb workItem 2026-04-20"]
        || Self.told(concepts).sorted() == ["Y.aaa-bbb workItem 2026-04-20", "Y.ccc-ddd approved 2026-04-20"])
  }
}
