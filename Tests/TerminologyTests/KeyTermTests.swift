import Alignment
import Glossaries
import Languages
import Terminology
import Testing

/// Key terms with the words of the glossaries alone, no general dictionary.
@Suite("Key terms")
struct KeyTermTests {
  private static let extractor: TerminologyExtractor = {
    let sources = LexiconSources(dictionary: nil, glossaries: LexiconSources.standard.glossaries)
    let lexicon = (try? Lexicon.open(sources, cache: "/dev/null/none")) ?? .empty
    return TerminologyExtractor(glossary: (try? GlossaryReader.entries()) ?? [], lexicon: lexicon)
  }()

  private func terms(_ rows: [(zh: String, en: String)]) -> [String] {
    Self.extractor.concepts(in: pair(rows)).filter { $0.kind == .term }.map { concept in
      concept.terms.map(\.text).joined(separator: " = ")
    }
  }

  @Test("a term is not cut out of a word: 会补贴 once stood beside 与会补贴, and 会者 for participant")
  func halfWords() {
    let found = terms([
      ("与会补贴申请须由与会者提交。", "A participant submits the fellowship request."),
      ("与会补贴由与会者申请。", "The fellowship is requested by the participant."),
      ("与会补贴和与会者名单。", "Fellowships and the list of participants."),
    ])
    #expect(found.contains("与会补贴 = fellowship") && found.contains("与会者 = participant"))
    #expect(!found.contains { $0.hasPrefix("会补贴") || $0.hasPrefix("会者") || $0.hasPrefix("贴申") })
  }

  @Test("a part of a glossary's term is no term with the same English: 研究组派 and 电信标准 once were")
  func parts() {
    let found = terms([
      ("第13研究组派代表参会。", "Study Group 13 sends delegates."), ("第11研究组派代表参会。", "Study Group 11 sends delegates."),
      ("研究组主页上的表格", "the form on the study group homepage"), ("研究组", "study group"),
    ])
    #expect(found.contains { $0.lowercased() == "研究组 = study group" })
    #expect(!found.contains { $0.hasPrefix("研究组派") || $0.hasSuffix("= form on the study") })
  }

  @Test("a shorter term counts where it stands alone, not inside a longer one with the same English: 建议 in 建议书")
  func inside() {
    let found = terms([
      ("批准建议书。", "The Recommendation is approved."), ("修订建议书。", "The Recommendation is revised."),
    ])
    #expect(found.contains("建议书 = Recommendation"))
    #expect(!found.contains { $0.hasPrefix("建议 =") })
  }

  @Test("greetings, requests and statements are no terms: Dear Sir/Madam, draw your attention, please note")
  func phrases() {
    let found = terms([
      ("尊敬的先生/女士：", "Dear Sir/Madam,"), ("提请您注意电信标准化局通函。", "I draw your attention to the TSB Circular."),
      ("顺致敬意", "Yours faithfully"), ("谨提请您注意", "I would like to draw your attention to"),
      ("注册系统要求填写表格。", "The registration system requires the form to be completed."),
    ])
    for word in ["Dear", "Yours", "draw", "your", "requires"] {
      #expect(!found.contains { $0.contains(word) }, "\(word): \(found)")
    }
  }

  @Test("cities and countries are no key terms: Geneva once scored .85")
  func places() {
    let found = terms([("日内瓦会议", "Geneva meeting"), ("日内瓦和瑞士", "Geneva and Switzerland"), ("日内瓦", "Geneva")])
    #expect(!found.contains { $0.hasSuffix("= Geneva") || $0.hasSuffix("= Switzerland") })
  }

  @Test("every key term reaches the floor")
  func floor() {
    let found = Self.extractor.concepts(
      in: pair([
        ("至少一份机票问题", "at least one air ticket considered"), ("至少一份机票问题。", "At least one air ticket was considered."),
      ]))
    #expect(found.allSatisfy { $0.kind != .term || $0.score >= 0.5 })
    #expect(!found.contains { $0.terms.contains { $0.text == "少一" || $0.text == "considered" } })
  }
}

@Suite("Both numbers of a key term")
struct TermNumberTests {
  private func english(_ rows: [(zh: String, en: String)], _ zh: String) -> [String] {
    let glossary = [
      GlossaryEntry(kind: .term, zh: "路灯组", en: "lamp group", status: .preferred, source: "x"),
      GlossaryEntry(kind: .term, zh: "节余", en: "savings", status: .preferred, source: "x"),
    ]
    return TerminologyExtractor(glossary: glossary).concepts(in: pair(rows)).flatMap(TermRecord.records(of:))
      .filter { $0.renderings["zh"] == zh }.compactMap { $0.renderings["en"] }
  }

  @Test("a plural alone has its base form beside it, first where the document has the head word in the singular")
  func pluralAlone() {
    #expect(english([("路灯组很多。", "There are many lamp groups.")], "路灯组") == ["lamp groups", "lamp group"])
    let rows = [("路灯组很多。", "There are many lamp groups."), ("这是一组。", "This is one group.")]
    #expect(english(rows, "路灯组") == ["lamp group", "lamp groups"])
  }

  @Test("a base form has the plural beside it that is met as often, and no rarer one")
  func baseForm() {
    let both = [("路灯组很多。", "There are many lamp groups."), ("路灯组开会。", "The lamp group meets.")]
    #expect(english(both, "路灯组") == ["lamp group", "lamp groups"])
    #expect(english(both + [("路灯组散会。", "The lamp group rises.")], "路灯组") == ["lamp group"])
  }

  @Test("a word that has no singular stays as it is")
  func invariable() {
    #expect(english([("节余很多。", "There are large savings.")], "节余") == ["savings"])
  }
}
