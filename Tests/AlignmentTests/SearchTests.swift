import Alignment
import Documents
import Foundation
import Languages
import Mentions
import Segmentation
import TestSupport
import Testing

@Suite("Search")
struct SearchTests {
  /// Articles that name two numbers each, so that every one is told from the others.
  private func articles(_ numbers: some Sequence<Int>) -> (zh: [String], en: [String]) {
    (
      numbers.map { "第\($0 * 7 + 100)条规定会议审议第\($0 * 3 + 5000)号文稿。" },
      numbers.map { "Article \($0 * 7 + 100) provides that the meeting considers contribution \($0 * 3 + 5000)." }
    )
  }

  private func align(_ zh: [String], _ en: [String], _ settings: AlignmentSettings = .init(), threads: Int = 1) throws
    -> [Bead]
  {
    try Aligner(lexicon: SmallText.lexicon, settings: settings, threads: threads).align(
      sourceLines: zh, language: .chinese, targetLines: en, language: .english)
  }

  @Test("a long omission in the middle of a text costs nothing around it")
  func omission() throws {
    let (zh, en) = articles(0..<300)
    let beads = try align(zh, Array(en[..<100] + en[220...]))
    #expect(beads.filter { $0.type == "1-0" }.map(\.source.lowerBound) == Array(100..<220))
    #expect(
      beads.filter { $0.type == "1-1" }.allSatisfy {
        $0.source.lowerBound - $0.target.lowerBound == ($0.source.lowerBound < 100 ? 0 : 120)
      })
  }

  /// Three defects with one cause: every order of two omissions passed for an alignment of its own, so that together
  /// they outweighed the right one; the more sentences, the surer.
  @Test("one side with a tenth of the other's sentences is aligned where it belongs", arguments: [0, 90])
  func tenth(start: Int) throws {
    let (zh, en) = articles(0..<300)
    let beads = try align(zh, Array(en[start * 3..<start * 3 + 30]))
    let linked = beads.filter { $0.type == "1-1" }
    #expect(linked.count == 30)
    #expect(linked.allSatisfy { $0.source.lowerBound - $0.target.lowerBound == start * 3 })
  }

  @Test("lines that are all alike are linked in order", arguments: [10, 250])
  func alike(count: Int) throws {
    let beads = try align(
      .init(repeating: "会议将于今天举行。", count: count), .init(repeating: "The meeting will be held today.", count: count))
    #expect(beads.allSatisfy { $0.source == $0.target && $0.type == "1-1" } && beads.count == count)
  }

  /// A text without any word in common was searched 60 sentences to each side of its diagonal, which an omission of more
  /// leaves for good, and at a hundred times the cost.
  @Test("where no word links two long texts their lengths do, around an omission as well")
  func lengths() throws {
    var generator = SeededGenerator(seed: 5)
    let lengths = (0..<530).map { _ in Int.random(in: 3...30, using: &generator) }
    func line(_ length: Int, _ letters: ClosedRange<UInt32>) -> String {
      String(
        String.UnicodeScalarView((0..<length).map { _ in Unicode.Scalar(.random(in: letters, using: &generator))! }))
    }
    let zh = lengths.map { line($0, 0x5000...0x8FFF) }
    let en = (lengths[..<250] + lengths[290...]).map { line($0 * 3, 0x61...0x7A) }
    var settings = AlignmentSettings()
    (settings.explorationPasses, settings.learningPasses) = (1, 0)
    let beads = try Aligner(lexicon: .empty, settings: settings).align(
      sourceLines: zh, language: .chinese, targetLines: en, language: .english)
    let right = beads.count { $0.type == "1-1" && [0, 40].contains($0.source.lowerBound - $0.target.lowerBound) }
    #expect(right > 400)
  }

  @Test("a text cut into sections aligns as it does whole, the same on any number of threads", arguments: [1, 2, 5])
  func sections(threads: Int) throws {
    let (zh, en) = articles(0..<240)
    let whole = try align(zh, en)
    var settings = AlignmentSettings()
    settings.longestWhole = 120
    let cut = try align(zh, en, settings, threads: threads)
    #expect(SmallText.shape(cut) == SmallText.shape(whole))
    #expect(cut.flatMap(\.source) == Array(0..<240) && cut.flatMap(\.target) == Array(0..<240))
    #expect(cut == (try align(zh, en, settings)))
  }

  @Test("sections are cut where nothing links, too, and around long omissions and locks")
  func sectionsWithoutLinks() throws {
    var settings = AlignmentSettings()
    settings.longestWhole = 100
    let blank = try align(.init(repeating: "同一行。", count: 150), .init(repeating: "Another line.", count: 230), settings)
    #expect(blank.flatMap(\.source) == Array(0..<150) && blank.flatMap(\.target) == Array(0..<230))
    let (zh, en) = articles(0..<240)
    let lock = Bead(source: 30..<31, target: 20..<22)
    let beads = try Aligner(lexicon: SmallText.lexicon, settings: settings).align(
      sourceLines: zh, language: .chinese, targetLines: Array(en[..<20] + en[160...]), language: .english,
      locks: try BeadLocks([lock], sourceCount: 240, targetCount: 100))
    #expect(SmallText.shape(beads).contains("[30] [20, 21]"))
    #expect(beads.flatMap(\.source) == Array(0..<240) && beads.flatMap(\.target).sorted() == Array(0..<100))
    #expect(SmallText.shape(beads).contains("[239] [99]"))
  }

  @Test("a bead's sentences never stand in two cells, or in a cell and elsewhere, whatever is mixed", arguments: 0..<20)
  func cells(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let kinds: [BlockKind] = [.cell, .cell, .paragraph, .heading, .item, .footnote]
    func mixed(_ texts: [String], _ language: Language) throws -> ReadDocument {
      var blocks: [(String, BlockKind)] = []
      for text in texts {
        let kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
        let cut = text.index(text.startIndex, offsetBy: text.count / 2)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: break
        case 1: blocks += [(String(text[..<cut]), kind), (String(text[cut...]), .cell)]
        default: blocks.append((text, kind))
        }
      }
      return try SmallText.document(blocks, language)
    }
    let zh = try mixed(SmallText.chinese, .chinese)
    let en = try mixed(SmallText.english, .english)
    for bead in try Aligner(lexicon: SmallText.lexicon).align(zh, en).beads {
      for (sentences, run) in [(zh.document.sentences, bead.source), (en.document.sentences, bead.target)] {
        let blocks = Set(sentences[run].map(\.block))
        #expect(blocks.count < 2 || !sentences[run].contains { $0.kind == .cell })
      }
    }
  }

  @Test("one side ten times the other, other languages than said, a text against itself: every line is in one bead")
  func oddPairs() throws {
    let many = (0..<140).map { "Remark \($0) has nothing to do with anything said before it." }
    for (zh, en) in [
      (SmallText.chinese, many), (SmallText.english, SmallText.chinese), (SmallText.chinese, SmallText.chinese),
      (.init(repeating: "同一行。", count: 300), .init(repeating: "The same line.", count: 300)),
    ] {
      let beads = try align(zh, en)
      #expect(beads.flatMap(\.source) == Array(zh.indices) && beads.flatMap(\.target).sorted() == Array(en.indices))
    }
  }

  @Test("a “sentence” that is a whole book takes no more than its length")
  func book() throws {
    let words = (0..<6000).map { "word\($0)" }.joined(separator: " ")
    let beads = try align([String(repeating: "国际电信联盟会议文稿", count: 2000), "顺致敬意。"], [words, "Yours faithfully,"])
    #expect(SmallText.shape(beads) == ["[0] [0]", "[1] [1]"])
  }
}
