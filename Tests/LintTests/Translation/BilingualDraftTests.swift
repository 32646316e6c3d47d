import Alignment
import Documents
import Glossaries
import Languages
import Lint
import Mentions
import Segmentation
import Terminology
import TestSupport
import Testing

/// Drafts that hold both language versions.
@Suite("A draft in two languages")
struct BilingualDraftTests {
  private static let reader = BilingualReader {
    let lexicon = try Lexicon.open()
    return BilingualReader.Tools(
      aligner: Aligner(lexicon: lexicon),
      extractor: TerminologyExtractor(glossary: try GlossaryReader.entries(), lexicon: lexicon), lexicon: lexicon)
  }

  private func read(_ text: String, _ path: String) throws -> BilingualDraft? {
    try Self.reader.read(try DocumentReader.read(bytes: Array(text.utf8), path: path))
  }

  /// The findings of some rules, as `rule: excerpt → the first related place's text`.
  private func findings(_ rules: [any Rule.Type], _ text: String, _ path: String) throws -> [String] {
    let draft = try #require(try read(text, path))
    let set = DraftSet([draft.whole], bilingual: [draft])
    let scalars = Array(draft.whole.document.text.unicodeScalars)
    return Linter(rules: rules.map { $0.init() }).findings(in: set).map { finding in
      #expect(finding.location.file == path && finding.related.allSatisfy { $0.file == path })
      let other = finding.related.first.map { place in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[place.place.start..<place.place.end])
        return " → " + String(view)
      }
      return "\(finding.excerpt)\(other ?? "")"
    }
  }

  private static let english = [
    "The meeting of Study Group 20 will be held in Geneva from 13 to 22 September 2026.",
    "Remote participation requires registration before 1 September 2026.",
    "All members are invited to submit written contributions.",
    "The host country will send invitation letters on request.",
    "Draft new Recommendation ITU-T Y.4221 will be considered for approval.",
    "Please register for remote participation on the website of the Union.",
  ]
  private static let chinese = [
    "第20研究组会议将于2026年9月13日至22日在日内瓦举行。",
    "远程参会须在2026年9月1日之前注册。",
    "请所有成员提交书面文稿。",
    "东道国将应要求寄送邀请函。",
    "会议将审议批准ITU-T Y.4221新建议书草案。",
    "请在国际电联网站上注册远程参会。",
  ]

  private static func rows(_ zh: [String], _ en: [String]) -> String {
    "| No. | English | 中文 |\n|---|---|---|\n"
      + zip(zh, en).enumerated().map { "| \($0.offset + 1) | \($0.element.1) | \($0.element.0) |\n" }.joined()
  }

  private static func inTurn(_ zh: [String], _ en: [String]) -> String {
    zip(zh, en).map { "\($0.1)\n\n\($0.0)\n" }.joined(separator: "\n")
  }

  private static func halves(_ zh: [String], _ en: [String]) -> String {
    (zh + en).joined(separator: "\n\n") + "\n"
  }

  /// The three ways to hold two languages.
  enum Form: String, CaseIterable {
    case table, inTurn, halves

    func text(_ zh: [String], _ en: [String]) -> String {
      switch self {
      case .table: rows(zh, en)
      case .inTurn: BilingualDraftTests.inTurn(zh, en)
      case .halves: BilingualDraftTests.halves(zh, en)
      }
    }

    var path: String { self == .table ? "draft.md" : "draft.txt" }
  }

  @Test("is read as two texts, each in its language, however they stand", arguments: Form.allCases)
  func sides(form: Form) throws {
    let draft = try #require(try read(form.text(Self.chinese, Self.english), form.path))
    let pair = draft.pair
    for bead in pair.beads where !bead.source.isEmpty && !bead.target.isEmpty {
      #expect(pair.source.document.sentences[bead.source].allSatisfy { $0.language == .chinese })
      #expect(pair.target.document.sentences[bead.target].allSatisfy { $0.language == .english })
    }
    let joined = pair.beads.filter { $0.source.count == 1 && $0.target.count == 1 }.map { bead in
      [pair.source, pair.target].map(\.document.sentences).enumerated().map { side, sentences in
        sentences[side == 0 ? bead.source.lowerBound : bead.target.lowerBound].text
      }
    }
    for (zh, en) in zip(Self.chinese, Self.english) { #expect(joined.contains([zh, en])) }
    #expect(draft.whole.document.sentences.count >= 12)
  }

  @Test("a text without fault gives no finding of any rule", arguments: Form.allCases)
  func faultless(form: Form) throws {
    #expect(try findings(RuleSet.standard, form.text(Self.chinese, Self.english), form.path) == [])
  }

  @Test("a range of days and a designation that differ are told at the Chinese", arguments: Form.allCases)
  func values(form: Form) throws {
    var zh = Self.chinese
    zh[0] = "第20研究组会议将于2026年9月13日至23日在日内瓦举行。"
    zh[4] = "会议将审议批准ITU-T Y.4222新建议书草案。"
    let text = form.text(zh, Self.english)
    #expect(
      try findings([TranslatedDate.self, TranslatedReference.self], text, form.path) == [
        "2026年9月13日至23日 → 13 to 22 September 2026", "ITU-T Y.4222 → ITU-T Y.4221",
      ])
  }

  @Test("a designation that one language leaves out is told", arguments: Form.allCases)
  func omitted(form: Form) throws {
    var zh = Self.chinese
    zh[4] = "会议将审议批准新建议书草案。"
    #expect(
      try findings([TranslatedReference.self], form.text(zh, Self.english), form.path) == [
        "ITU-T Y.4221 → 会议将审议批准新建议书草案。"
      ])
  }

  @Test("one term rendered in two ways is told", arguments: Form.allCases)
  func renderings(form: Form) throws {
    var zh = Self.chinese + ["鼓励远程参会。"]
    zh[5] = "请在国际电联网站上注册远程与会。"
    let en = Self.english + ["Remote participation is encouraged."]
    let found = try findings([TermRenderedInSeveralWays.self], form.text(zh, en), form.path)
    #expect(found.count == 1 && found.first?.hasPrefix("远程与会 → ") == true)
  }

  @Test("a sentence that one language lacks is told, in a table as an entry that is missing")
  func untranslated() throws {
    var zh = Self.chinese
    let inTurn = zip(Self.chinese, Self.english).enumerated().map { at, pair in
      at == 3 ? pair.1 + "\n" : "\(pair.1)\n\n\(pair.0)\n"
    }.joined(separator: "\n")
    #expect(
      try findings([UntranslatedSentence.self], inTurn, "draft.txt") == [
        "The host country will send invitation letters on request. → 请所有成员提交书面文稿。"
      ])
    zh.remove(at: 3)
    #expect(
      try findings([UntranslatedSentence.self], Form.halves.text(zh, Self.english), "draft.txt") == [
        "The host country will send invitation letters on request. → 请所有成员提交书面文稿。"
      ])
    zh.insert("", at: 3)
    #expect(
      try findings([MissingItem.self], Form.table.text(zh, Self.english), "draft.md") == [
        "The host country will send invitation letters on request. → 请所有成员提交书面文稿。"
      ])
  }

  @Test("an English sentence in the Chinese column is no Chinese sentence, and is told as a copy")
  func copied() throws {
    var zh = Self.chinese
    zh[3] = Self.english[3]
    #expect(
      try findings([UntranslatedSentence.self], Form.table.text(zh, Self.english), "draft.md") == [
        "\(Self.english[3]) → \(Self.english[3])"
      ])
  }

  @Test("each language keeps its own rules: marks of Chinese are not asked of English, and the other way round")
  func ownRules() throws {
    var (zh, en) = (Self.chinese, Self.english)
    zh[2] = "请所有成员提交书面文稿,谢谢。"
    zh[3] = "东道国将应要求，寄送邀请函。"
    zh[5] = "请在国际电联网站上，注册远程参会。"
    en[2] = "All members are invited to submit written contributions, thank you."
    let found = try findings([HalfWidthMark.self, FullWidthMark.self], Form.inTurn.text(zh, en), "draft.txt")
    #expect(found.count == 1 && found.first?.hasPrefix(",") == true)
  }

  @Test("two paragraphs in either language are enough, where the lexicon knows their words")
  func short() throws {
    var zh = Array(Self.chinese[..<2])
    zh[0] = "第20研究组会议将于2026年9月13日至23日在日内瓦举行。"
    let text = Form.inTurn.text(zh, Array(Self.english[..<2]))
    #expect(
      try findings([TranslatedDate.self], text, "draft.txt") == ["2026年9月13日至23日 → 13 to 22 September 2026"])
  }

  @Test("two paragraphs in a cell take turns as those of a text do")
  func inCells() throws {
    var zh = Self.chinese
    zh[4] = "会议将审议批准ITU-T Y.4222新建议书草案。"
    let rows = zip(zh, Self.english).map { "<tr><td><p>\($0.1)</p><p>\($0.0)</p></td></tr>" }
    let text = "<table>" + rows.joined() + "</table>"
    #expect(try findings([TranslatedReference.self], text, "draft.html") == ["ITU-T Y.4222 → ITU-T Y.4221"])
  }

  @Test("names and numbers that stand once for either language go to one each")
  func twins() throws {
    let lines = zip(Self.chinese, Self.english).flatMap { [$0.1, $0.0] }
    let text = (lines + ["E-mail", "电子邮件：", "tsbsg20@itu.example", "tsbsg20@itu.example"]).joined(separator: "\n\n")
    let draft = try #require(try read(text, "draft.txt"))
    let address = draft.whole.document.sentences.filter { $0.text == "tsbsg20@itu.example" }.map(\.language)
    #expect(address == [.english, .chinese])
  }

  @Test("whatever stands in whatever order, every sentence is there once and its place leads to it", arguments: 1...12)
  func places(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = ["SG20", "", "12", "Scope", "2026年", "Internet of things（物联网）", "•\tfirst item of a list"]
    var lines = (Self.chinese + Self.english + names + names).shuffled(using: &random)
    if seed % 3 == 0 {
      lines = zip(Self.chinese, Self.english).flatMap { [$0.0, $0.1] } + names.shuffled(using: &random)
    }
    let text = lines.joined(separator: "\n\n")
    guard let draft = try read(text, "draft.txt") else { return }
    let scalars = Array(draft.whole.document.text.unicodeScalars)
    var at = 0
    for sentence in draft.whole.document.sentences {
      #expect(sentence.place.start >= at)
      at = sentence.place.end
      #expect(scalars[sentence.place.start..<at].elementsEqual(sentence.text.unicodeScalars))
    }
    let first = Linter().findings(in: DraftSet([draft.whole], bilingual: [draft]))
    let memory = DraftMemory()
    for _ in 1...2 {
      #expect(Linter().findings(in: DraftSet([draft.whole], bilingual: [draft], memory: memory)) == first)
    }
  }

  // MARK: Texts that are in one language

  @Test("a Chinese text with an English annex of its own stays one text", arguments: [false, true])
  func annex(isFirst: Bool) throws {
    let annex = [
      "The laboratory measured the power of twelve small transmitters near a railway line.",
      "Farmers in the northern valley bought new receivers after the flood.",
      "Nobody had expected that batteries would last for seven winters.",
      "The authors thank their students for patient readings of old tables.",
    ]
    let parts = isFirst ? annex + Self.chinese : Self.chinese + annex
    #expect(try read(parts.joined(separator: "\n\n"), "draft.txt") == nil)
  }

  @Test("a circular of one language stays one text, whatever names it has in the other")
  func oneLanguage() throws {
    #expect(try read(Self.chinese.joined(separator: "\n"), "draft.txt") == nil)
    #expect(try read(Self.english.joined(separator: "\n"), "draft.txt") == nil)
    let names = Self.chinese + ["Internet of things and smart cities", "Place des Nations, Geneva", "Yours faithfully"]
    #expect(try read(names.joined(separator: "\n\n"), "draft.txt") == nil)
  }

  @Test("a table of Chinese names with remarks in English that are no translation stays one text")
  func remarks() throws {
    let remarks = [
      "sent back twice", "waiting for the printer", "too long by half a page", "nobody answered the letter",
      "has a stain on it", "lost in the archive",
    ]
    #expect(try read(Self.rows(Self.chinese, remarks), "draft.md") == nil)
  }

  @Test("a Chinese text with one table in two languages is compared in the table alone")
  func tableAlone() throws {
    let before = ["国际电信联盟", "各位主管部门：", "现将有关事项通知如下，请各成员国予以关注并尽早作出安排。"]
    let after = ["秘书处随时准备提供协助，并解答各位代表可能提出的任何问题。"]
    var zh = Self.chinese
    zh[4] = "会议将审议批准ITU-T Y.4222新建议书草案。"
    let text = (before + [Self.rows(zh, Self.english)] + after).joined(separator: "\n\n")
    let rules: [any Rule.Type] = [TranslatedReference.self, UntranslatedSentence.self, MissingItem.self]
    #expect(try findings(rules, text, "draft.md") == ["ITU-T Y.4222 → ITU-T Y.4221"])
  }
}
