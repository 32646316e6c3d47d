import Languages
import Terminology
import Testing

@Suite("Recommendations")
struct RecommendationTests {
  @Test("a number has its former name and the title in marks of each language")
  func quoted() {
    let found = records(
      pair([
        (
          "ITU-T Y.4991（前Y.lamp-reqts）建议书“路灯联网的要求”– 供批准",
          "Recommendation ITU-T Y.4991 (ex Y.lamp-reqts) \"Requirements for connected street lamps\" – for approval"
        )
      ]))
    let record = found.first { $0.number == "Y.4991" }
    #expect(record?.former == "Y.lamp-reqts")
    #expect(record?.title == ["zh": ["路灯联网的要求"], "en": ["Requirements for connected street lamps"]])
  }

  @Test("a title in marks before the number is found")
  func before() {
    let found = records(pair([("《路灯联网的要求》（Y.4991）已经出版", "\"Requirements for lamps\" (Y.4991) was published")]))
    #expect(found.first { $0.number == "Y.4991" }?.title == ["zh": ["路灯联网的要求"], "en": ["Requirements for lamps"]])
  }

  @Test("a title without marks is carried over from the language that has them")
  func carried() {
    let found = records(
      pair([("ITU-T Y.4991建议书“路灯联网的要求”", "Recommendation ITU-T Y.4991: requirements for connected lamps")]))
    #expect(found.first { $0.number == "Y.4991" }?.title["en"] == ["requirements for connected lamps"])
  }

  @Test("a flattened table gives former names and titles")
  func table() {
    let found = records(
      pair(
        [
          ("编号", "Number"), ("临时名称", "Provisional name"), ("标题", "Title"), ("Y.4991", "Y.4991"),
          ("Y.lamp-reqts", "Y.lamp-reqts"), ("路灯联网的要求", "Requirements for connected lamps"),
        ], kind: .cell))
    let record = found.first { $0.number == "Y.4991" }
    #expect(record?.former == "Y.lamp-reqts")
    #expect(record?.title == ["zh": ["路灯联网的要求"], "en": ["Requirements for connected lamps"]])
  }

  @Test("an outvoted former name is kept as contradicted, and the ledger has both")
  func contradicted() {
    let concepts = TerminologyExtractor().concepts(
      in: pair([
        ("2026年4月20日", "20 April 2026"),
        ("Y.4991（前Y.lamp-reqts）", "Y.4991 (ex Y.lamp-reqts)"), ("Y.4991（前Y.lamp-arch）", "Y.4991"),
      ]))
    let concept = concepts.first { $0.terms.first?.text == "Y.4991" }
    let record = concept.map(TermRecord.records(of:))?.first
    #expect(record?.former == "Y.lamp-reqts")
    #expect(record?.contradicted == ["Y.lamp-arch"])
    #expect(Set(concept?.ledger.map(\.former) ?? []) == ["Y.lamp-reqts", "Y.lamp-arch"])
    #expect(concept?.ledger.allSatisfy { $0.date == "2026-04-20" } == true)
  }

  @Test("former names said equally often both stand")
  func tie() {
    let found = records(pair([("Y.4991（前Y.lamp-reqts）", "Y.4991 (ex Y.lamp-arch)")]))
    #expect(Set(found.compactMap(\.former)) == ["Y.lamp-reqts", "Y.lamp-arch"])
  }

  @Test("a title stands in the line after the number and its document, as the Radiocommunication Bureau writes it")
  func radio() {
    let found = records(
      pair(
        [
          ("ITU-R S.2157-0建议书\t4/12(Rev.1)号文件", "Recommendation ITU-R S.2157-0\tDoc. 4/12(Rev.1)"),
          ("卫星固定业务网关地球站的部署方法", "Methods for the deployment of gateway earth stations in the fixed-satellite service"),
          ("正文。", "The text."),
        ], kind: .paragraph))
    let record = found.first { $0.number == "S.2157-0" }
    #expect(record?.title["zh"] == ["卫星固定业务网关地球站的部署方法"])
    #expect(
      record?.title["en"] == ["Methods for the deployment of gateway earth stations in the fixed-satellite service"])
  }

  @Test("a work item without number and title is named all the same: M.[IMT.SAT-RADIO] once was nowhere")
  func workItem() {
    let concepts = TerminologyExtractor().concepts(in: pair([("关于M.[IMT.SAT-RADIO]的工作", "Work on M.[IMT.SAT-RADIO]")]))
    #expect(concepts.contains { $0.terms.first?.text == "M.[IMT.SAT-RADIO]" && $0.terms.first?.evidence.count == 2 })
  }

  @Test("beside a column of titles a column of work items holds names: Y.frame-SCC once was a title")
  func workItemColumn() {
    let found = records(
      pair(
        [
          ("编号", "Rec. number"), ("工作项目", "Work item"), ("标题", "Title"), ("Y.4201", "Y.4201"),
          ("Y.frame-SCC", "Y.frame-SCC"), ("智慧城市平台的框架", "Framework of smart city platforms"),
        ], kind: .cell))
    let record = found.first { $0.number == "Y.4201" }
    #expect(record?.title == ["zh": ["智慧城市平台的框架"], "en": ["Framework of smart city platforms"]])
    #expect(record?.former == "Y.frame-SCC")
  }

  @Test(
    "numbers of two series on both sides of a slash are one text's: G.709 and Y.1331 once were two",
    arguments: [
      ("Recommendation ITU-T G.709/Y.1331 was approved. Y.1331 is in force.", Language.english),
      ("ITU-T G.709/Y.1331建议书已获批准。Y.1331有效。", .chinese),
    ])
  func dual(text: String, language: Language) {
    let concepts = TerminologyExtractor().concepts(in: document([text], language))
    let record = concepts.flatMap(TermRecord.records(of:)).first
    #expect(concepts.count == 1)
    #expect(record?.number == "G.709" && record?.dual == ["Y.1331"] && record?.former == nil)
  }

  @Test("a number beside several others of other series is no other name of theirs")
  func severalSlashes() {
    let concepts = TerminologyExtractor().concepts(in: document(["G.709/Y.1331 and G.709/X.85"], .english))
    #expect(concepts.count == 3)
  }
}
