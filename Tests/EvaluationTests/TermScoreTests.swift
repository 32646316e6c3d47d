import Evaluation
import Terminology
import Testing

@Suite("The term score")
struct TermScoreTests {
  @Test("counts former names, titles, acronyms and terms as the project's scorer does")
  func counts() throws {
    let gold = try TermRecord.records(
      jsonLines: """
        {"kind": "recommendation", "number": "Y.1", "former": "Y.a", "title": {"zh": "甲“乙”", "en": "A B"}}
        {"kind": "recommendation", "number": "Y.2", "former": "Y.b", "title": {"zh": "丙", "en": null}}
        {"kind": "acronym", "acronym": "TAP", "forms": {"zh": ["传统批准程序"], "en": null}}
        {"kind": "term", "zh": "焦点组", "en": "focus group"}
        {"kind": "term", "zh": "传统批准程序", "en": "process"}
        """)
    let test = try TermRecord.records(
      jsonLines: """
        {"kind": "recommendation", "number": "Y.1", "former": "Y.a", "title": {"zh": ["甲乙"], "en": "a b"}}
        {"kind": "recommendation", "number": "Y.2", "former": "Y.c", "title": {"zh": "丁"}}
        {"kind": "acronym", "acronym": "tap", "forms": {"zh": ["传统批准程序", "错"], "en": ["process"]}}
        {"kind": "acronym", "acronym": "XYZ", "forms": {"zh": ["别的"]}}
        {"kind": "term", "zh": "元宇宙焦点组", "en": "Focus Groups"}
        {"kind": "term", "zh": "会议", "en": "meeting"}
        """)
    var score = TermScore()
    score.add(gold: gold, test: test)
    #expect(
      score.report == """
        former   P 0.5000  R 0.5000  F1 0.5000  (1 of 2 gold, 2 given)
        title    R 0.5000  (1 of 2)
        acronym  P 0.3333  R 1.0000  F1 0.5000  (1 of 1 gold, 3 given)
        term     R 0.5000  (1 of 2); of the first 2 candidates 1 hold a gold pair
        """)
  }
}
