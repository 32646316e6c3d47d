import Alignment
import Documents
import Languages
import Testing

@Suite("Aligner")
struct AlignerTests {
  @Test("a letter translated sentence by sentence aligns 1-1")
  func oneToOne() throws {
    let beads = try SmallText.align(SmallText.chinese, SmallText.english)
    #expect(SmallText.shape(beads) == SmallText.pairs.indices.map { "[\($0)] [\($0)]" })
    #expect(beads.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 && !$0.moved })
  }

  @Test("two English sentences that one Chinese sentence contains make a 1-2 bead")
  func divided() throws {
    var zh = SmallText.chinese
    zh[1] = "请各成员国主管部门提交文稿，文稿的截止日期为2023年8月31日。"
    zh.remove(at: 2)
    let beads = try SmallText.align(zh, SmallText.english)
    #expect(SmallText.shape(beads).contains("[1] [1, 2]"))
    #expect(beads.count == zh.count)
  }

  @Test("paragraphs that one side lacks stay without counterpart")
  func omission() throws {
    let kept = SmallText.pairs[..<4] + SmallText.pairs[8...]
    let zh = try SmallText.document(SmallText.pairs.map { ($0.zh, .paragraph) }, .chinese)
    let en = try SmallText.document(kept.map { ($0.en, .paragraph) }, .english)
    let beads = try Aligner(lexicon: SmallText.lexicon).align(zh, en).beads
    #expect(beads.filter { $0.type == "1-0" }.flatMap { Array($0.source) } == [4, 5, 6, 7])
  }

  @Test("a long insertion survives, and what follows it still aligns")
  func longInsertion() throws {
    let inserted = (0..<60).map { "Unrelated remark number \($0) about gardens, weather and the price of apples." }
    let english = SmallText.english[..<7] + inserted + SmallText.english[7...]
    let beads = try SmallText.align(SmallText.chinese, Array(english))
    #expect(beads.filter { $0.type == "1-1" }.count >= 13)
    #expect(beads.contains { $0.source == 13..<14 && $0.target == 73..<74 })
  }

  @Test("swapping the sides mirrors the beads")
  func mirrored() throws {
    var zh = SmallText.chinese
    zh.remove(at: 5)
    let forward = try SmallText.align(zh, SmallText.english)
    let backward = try Aligner(lexicon: SmallText.lexicon).align(
      sourceLines: SmallText.english, language: .english, targetLines: zh, language: .chinese)
    let mirrored = Set(backward.map { "\(Array($0.target)) \(Array($0.source))" })
    #expect(Set(SmallText.shape(forward)).symmetricDifference(mirrored).count <= 2)
  }

  @Test("a text aligns with itself line by line, without a lexicon")
  func identity() throws {
    let beads = try Aligner(lexicon: .empty).align(
      sourceLines: SmallText.english, language: .english, targetLines: SmallText.english, language: .english)
    #expect(SmallText.shape(beads) == SmallText.pairs.indices.map { "[\($0)] [\($0)]" })
  }

  @Test("with one side empty every sentence stands alone")
  func emptySide() throws {
    #expect(SmallText.shape(try SmallText.align(["甲。", "乙。"], [])) == ["[0] []", "[1] []"])
    #expect(try SmallText.align([], []).isEmpty)
  }

  @Test("whatever stands in a line, every line is in one bead, in order, and twice the same", arguments: 0..<12)
  func oddLines(seed: Int) throws {
    let odd = ["", " ", "。", "…", "\u{FEFF}", "𠀀𠀁", "🇨🇭", "a", "ﷺ", "١٢٣", "\u{0}", "——"]
    var zh = SmallText.chinese
    var en = SmallText.english
    zh.insert(odd[seed], at: seed)
    en.insert(odd[(seed * 5 + 1) % odd.count], at: (seed * 3) % 12)
    let beads = try SmallText.align(zh, en)
    #expect(beads.flatMap { Array($0.source) } == Array(zh.indices))
    #expect(beads.flatMap { Array($0.target) } == Array(en.indices))
    #expect(try SmallText.align(zh, en) == beads)
  }

  @Test("a language without a pack is refused by name")
  func unsupported() {
    #expect(throws: AlignmentError.unsupportedLanguage("tlh")) {
      try Aligner(lexicon: .empty).align(
        sourceLines: ["nuqneH"], language: Language("tlh"), targetLines: ["hello"], language: .english)
    }
  }

  @Test("the value two sentences name is told as a reason")
  func reasons() throws {
    let zh = try SmallText.document(SmallText.pairs.map { ($0.zh, .paragraph) }, .chinese)
    let en = try SmallText.document(SmallText.pairs.map { ($0.en, .paragraph) }, .english)
    let beads = try Aligner(lexicon: SmallText.lexicon).align(zh, en).beads
    try #require(beads.count == SmallText.pairs.count)
    #expect(beads[4].reasons.contains { $0.kind == "number" && $0.value == "Y.4221" && $0.weight > 0 })
    #expect(beads[4].reasons.contains { $0.kind == "kind" && $0.value == "1-1" })
  }

  @Test("words are told as they are written, not as stems")
  func wordForms() throws {
    let beads = try SmallText.align(SmallText.chinese, SmallText.english)
    let words = beads.flatMap(\.reasons).filter { $0.kind == "word" && !$0.value.isEmpty }
    #expect(!words.isEmpty)
    for reason in words {
      let english = try #require(reason.value.components(separatedBy: " = ").last)
      #expect(SmallText.english.contains { $0.contains(english) }, "\(reason.value)")
    }
  }

  @Test("without reasons the beads are the same")
  func unexplained() throws {
    var settings = AlignmentSettings()
    settings.explains = false
    let plain = try Aligner(lexicon: SmallText.lexicon, settings: settings).align(
      sourceLines: SmallText.chinese, language: .chinese, targetLines: SmallText.english, language: .english)
    let told = try SmallText.align(SmallText.chinese, SmallText.english)
    #expect(plain.allSatisfy(\.reasons.isEmpty) && told.allSatisfy { !$0.reasons.isEmpty })
    #expect(plain.map(\.confidence) == told.map(\.confidence) && SmallText.shape(plain) == SmallText.shape(told))
  }

  @Test("a bead does not span two table cells")
  func cells() throws {
    let zh = try SmallText.document(
      [("联系人", .cell), ("电话", .cell), ("会议日期和地点", .cell), ("截止日期", .cell)], .chinese)
    let en = try SmallText.document(
      [("Contact", .cell), ("Tel", .cell), ("Date and place of the meeting", .cell), ("Deadline", .cell)], .english)
    let beads = try Aligner(lexicon: SmallText.lexicon).align(zh, en).beads
    #expect(SmallText.shape(beads) == ["[0] [0]", "[1] [1]", "[2] [2]", "[3] [3]"])
  }
}
