import TextIndex
import Testing

@Suite("The concordance over a suffix array")
struct ConcordanceTests {
  /// Where a phrase stands by a plain look at every start of every text.
  private func naive(_ phrase: String, _ texts: [(zh: String, en: String)], language: String? = nil)
    -> [ConcordancePlace]
  {
    let wanted = RandomTexts.normalized(phrase).bytes
    var places: [ConcordancePlace] = []
    for (bead, text) in texts.enumerated() {
      for (side, tag) in ["zh", "en"].enumerated() where language == nil || language == tag {
        let normalized = RandomTexts.normalized(side == 0 ? text.zh : text.en)
        for start in normalized.starts.map(Int.init) where normalized.bytes[start...].starts(with: wanted) {
          places.append(
            ConcordancePlace(
              bead: Int64(bead), side: UInt8(side), language: tag, range: start..<start + wanted.count))
        }
      }
    }
    return places
  }

  private func clause(_ words: String, _ language: String? = nil, not: Bool = false) -> ConcordanceClause {
    ConcordanceClause(
      language: language, pattern: TextPattern(words, folding: RandomTexts.folding), isNegated: not)
  }

  private func randomTexts(_ count: Int, seed: UInt64) -> [(zh: String, en: String)] {
    var random = RandomTexts(seed: seed)
    return (0..<count).map { _ in (random.text(random.below(12)), random.text(random.below(12))) }
  }

  @Test(
    "finds every place that a plain search finds, and counts them, in random texts", arguments: [1, 2, 3] as [UInt64])
  func likeNaive(_ seed: UInt64) throws {
    let texts = randomTexts(60, seed: seed)
    let concordance = try SampleBatches(texts, pairsPerBatch: seed == 1 ? 100 : 7).concordance
    var random = RandomTexts(seed: seed + 100)
    for _ in 0..<400 {
      let phrase = random.text(1 + random.below(3))
      if RandomTexts.normalized(phrase).isEmpty || phrase.contains("*") { continue }
      let expected = naive(phrase, texts)
      for order in ConcordanceOrder.allCases {
        let found = try #require(concordance.search([clause(phrase)], order: order, limit: 10_000))
        #expect(found.total == expected.count, "\(phrase)")
        #expect(Set(found.places) == Set(expected), "\(phrase)")
        if order == .document { #expect(found.places == expected, "\(phrase)") }
      }
      #expect(
        try #require(concordance.search([clause(phrase, "zh")], order: .document, limit: 10_000)).places
          == naive(phrase, texts, language: "zh"))
    }
  }

  @Test("gives the same places in the same order whatever the batches", arguments: ConcordanceOrder.allCases)
  func batching(_ order: ConcordanceOrder) throws {
    let texts = randomTexts(50, seed: 9) + randomTexts(20, seed: 9)
    let one = try SampleBatches(texts, pairsPerBatch: 1000).concordance
    let many = try SampleBatches(texts, pairsPerBatch: 2).concordance
    for phrase in ["国", "a", "国际", "i", "，", "电联"] {
      let expected = try #require(one.search([clause(phrase)], order: order, limit: 1000))
      #expect(try #require(many.search([clause(phrase)], order: order, limit: 1000)).places == expected.places)
    }
  }

  @Test("pages after a place join into what one page gives", arguments: ConcordanceOrder.allCases)
  func pages(_ order: ConcordanceOrder) throws {
    let concordance = try SampleBatches(randomTexts(80, seed: 4), pairsPerBatch: 5).concordance
    for phrase in ["国", "a", "i"] {
      let whole = try #require(concordance.search([clause(phrase)], order: order, limit: 1000)).places
      var joined: [ConcordancePlace] = []
      while true {
        let page = try #require(
          concordance.search([clause(phrase)], order: order, limit: 3, after: joined.last)
        ).places
        if page.isEmpty { break }
        joined += page
      }
      #expect(joined == whole)
      let passed = concordance.search([clause(phrase)], order: order, limit: 4, offset: 2)
      #expect(passed?.places == Array(whole.dropFirst(2).prefix(4)))
    }
  }

  @Test("sorts by what follows, and by what stands before read backwards")
  func context() throws {
    let concordance = try SampleBatches([("丙国丁", ""), ("乙国甲", ""), ("甲国", ""), ("国乙", "")]).concordance
    func beads(_ order: ConcordanceOrder) -> [Int64] {
      concordance.search([clause("国")], order: order, limit: 9)?.places.map(\.bead) ?? []
    }
    // 丁 U+4E01, 丙 U+4E19, 乙 U+4E59, 甲 U+7532
    #expect(beads(.right) == [2, 0, 3, 1])
    #expect(beads(.left) == [3, 0, 1, 2])
  }

  @Test("holds conditions on either side to the same bead, and negated ones to its not having them")
  func conjunction() throws {
    let texts = [
      ("研究组开会", "the study group meets"), ("研究组", "working party"), ("工作组", "study group"),
      ("研究组和工作组", "study groups and working parties"),
    ]
    let concordance = try SampleBatches(texts, perPair: 1, pairsPerBatch: 2).concordance
    func beads(_ clauses: [ConcordanceClause]) -> [Int64] {
      let found = concordance.search(clauses, order: .document, limit: 9)
      #expect(found?.total == found?.places.count)
      return found?.places.map(\.bead) ?? []
    }
    #expect(beads([clause("研究组", "zh"), clause("study group", "en")]) == [0, 3])
    #expect(beads([clause("研究组", "zh"), clause("study group", "en", not: true)]) == [1])
    #expect(beads([clause("研究组", "en")]) == [])
    #expect(beads([clause("working", not: true), clause("研究组")]) == [0])
    #expect(beads([clause("研究组"), clause("工作组"), clause("study")]) == [3])
  }

  @Test("a star stands for any characters of the same side")
  func star() throws {
    let texts = [("第20研究组的会议", "Y.4221 and more"), ("第3研究", "组"), ("研究组第20", "radiocommunication")]
    let concordance = try SampleBatches(texts, perPair: 1).concordance
    func ranges(_ words: String) -> [String] {
      concordance.search([clause(words)], order: .document, limit: 9)?.places.map { place in
        let text = texts[Int(place.bead)]
        let bytes = RandomTexts.normalized(place.side == 0 ? text.0 : text.1).bytes
        return String(decoding: bytes[place.range], as: UTF8.self)
      } ?? []
    }
    #expect(ranges("第*研究组") == ["第20研究组"])
    #expect(ranges("第*组") == ["第20研究组"])
    #expect(ranges("y.42* more") == ["y.4221 and more"])
    #expect(ranges("y.42* ore") == [])
    #expect(ranges("radio*cation") == ["radiocommunication"])
    #expect(ranges("第20*") == ["第20", "第20"])
  }

  @Test("leaves out pairs and units that do not count")
  func filters() throws {
    let batches = try SampleBatches((0..<9).map { ("国\($0)", "x") }, perPair: 3).batches
    let some = Concordance(batches, isPair: { $1 != 1 })
    #expect(some.search([clause("国")], order: .document, limit: 9)?.places.map(\.bead) == [0, 1, 2, 6, 7, 8])
    let sure = Concordance(batches, isPair: { $1 != 1 }, isUnit: { $0.confidence >= 0.7 })
    #expect(sure.search([clause("国")], order: .right, limit: 9)?.places.map(\.bead) == [7, 8])
    let kind = Concordance(batches, isPair: { _, _ in true }, isUnit: { $0.kind == 1 })
    #expect(kind.search([clause("国")], order: .left, limit: 9)?.total == 3)
  }

  @Test("places of a frequent phrase come in the order of the documents, from any place on")
  func frequent() throws {
    let texts = (0..<4000).map { (String(repeating: "国", count: 10), "\($0)") }
    let concordance = try SampleBatches(texts, perPair: 100).concordance
    let first = try #require(concordance.search([clause("国")], order: .document, limit: 25))
    #expect(first.total == 40_000)
    #expect(
      first.places.map(\.bead) == Array(repeating: 0, count: 10) + Array(repeating: 1, count: 10) + [2, 2, 2, 2, 2])
    let next = concordance.search([clause("国")], order: .document, limit: 6, after: first.places.last)
    #expect(next?.places.map(\.bead) == [2, 2, 2, 2, 2, 3])
  }

  @Test("merged batches without some pairs answer as batches of what is left")
  func merging() throws {
    let texts = randomTexts(40, seed: 5)
    let sample = try SampleBatches(texts, perPair: 2, pairsPerBatch: 4)
    let zh = sample.batches.filter { $0.language == "zh" }
    let merged = try #require(
      TextBatch(BatchMerger.merged(zh, language: "zh") { zh[$0].pair($1).id % 3 != 0 }.image()))
    let left = Concordance(zh, isPair: { zh[$0].pair($1).id % 3 != 0 })
    let joined = Concordance([merged], isPair: { _, _ in true })
    for phrase in ["国", "a", "，", "际电"] {
      for order in ConcordanceOrder.allCases {
        let expected = try #require(left.search([clause(phrase)], order: order, limit: 1000))
        #expect(joined.search([clause(phrase)], order: order, limit: 1000)?.places == expected.places)
      }
    }
  }
}
