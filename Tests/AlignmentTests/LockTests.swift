import Alignment
import Documents
import Foundation
import Languages
import Mentions
import Segmentation
import TestSupport
import Testing

@Suite("Locked beads")
struct LockTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private func corpus(_ folder: String, _ pack: any LanguagePack) throws -> ReadDocument {
    let path = "\(Self.package)/Corpora/\(folder)/\(pack.language.tag).txt"
    return MentionReader(pack: pack).read(Segmenter(pack: pack).segment(try DocumentReader.read(path: path)))
  }

  private static let corpora = [
    "br-circular", "collective-letter", "council-document", "liaison-statement", "study-group-report",
    "tap-consultation",
  ]

  private func bare(_ texts: some Sequence<String>) -> String {
    String(String.UnicodeScalarView(texts.joined().unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  @Test("any of a circular's gold beads are kept, and the rest is complete", arguments: corpora)
  func gold(folder: String) throws {
    let source = try corpus(folder, Chinese())
    let target = try corpus(folder, English())
    let sides = BeadSides(AlignedPair(source: source, target: target, beads: []))
    let gold = try String(contentsOfFile: "\(Self.package)/Corpora/\(folder)/align.jsonl", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    var generator = SeededGenerator(seed: 3)
    for share in [0.1, 0.6] {
      var locks = BeadLocks.none
      var kept: [String] = []
      for line in gold where Double.random(in: 0..<1, using: &generator) < share {
        // Where gold and segmentation differ there is nothing to lock.
        guard let more = try? LockReader(sides).read((kept + [line]).joined(separator: "\n"), path: "locks") else {
          continue
        }
        kept.append(line)
        locks = more
      }
      try #require(!kept.isEmpty)
      let beads = try Aligner(lexicon: SmallText.lexicon).align(source, target, locks: locks).beads
      #expect(beads.flatMap(\.source) == Array(source.document.sentences.indices))
      #expect(beads.flatMap(\.target).sorted() == Array(target.document.sentences.indices))
      for lock in locks.beads {
        let bead = beads.first { bead in
          lock.source.isEmpty ? bead.target == lock.target : bead.source == lock.source
        }
        #expect(
          bead.map { Array($0.source) } == Array(lock.source) && bead.map { Array($0.target) } == Array(lock.target))
        #expect(bead?.confidence == 1 && bead?.reasons.map(\.kind) == ["lock"])
      }
    }
  }

  private func align(_ locks: [Bead]) throws -> [Bead] {
    let count = SmallText.pairs.count
    return try Aligner(lexicon: SmallText.lexicon).align(
      sourceLines: SmallText.chinese, language: .chinese, targetLines: SmallText.english, language: .english,
      locks: try BeadLocks(locks, sourceCount: count, targetCount: count))
  }

  @Test("a lock that is wrong is kept all the same, of any kind, and bends only what it touches")
  func wrong() throws {
    let beads = try align([Bead(source: 2..<3, target: 1..<8), Bead(source: 9..<11, target: 9..<9)])
    #expect(SmallText.shape(beads).contains("[2] [1, 2, 3, 4, 5, 6, 7]"))
    #expect(SmallText.shape(beads).contains("[9, 10] []"))
    #expect(SmallText.shape(beads).contains("[13] [13]"))
    #expect(beads.flatMap(\.source) == Array(0..<14) && beads.flatMap(\.target) == Array(0..<14))
  }

  @Test("a lock that crosses others is kept as moved, and nothing else is lost")
  func crossing() throws {
    let beads = try align([
      Bead(source: 1..<2, target: 12..<13), Bead(source: 4..<5, target: 4..<5), Bead(source: 8..<9, target: 8..<9),
    ])
    let moved = beads.filter(\.moved)
    #expect(SmallText.shape(moved) == ["[1] [12]"])
    #expect(SmallText.shape(beads).contains("[5] [5]"))
    #expect(beads.flatMap(\.source) == Array(0..<14) && beads.flatMap(\.target).sorted() == Array(0..<14))
  }

  @Test("when all is locked all comes out as given")
  func everything() throws {
    let locks = (0..<7).map { Bead(source: $0 * 2..<$0 * 2 + 2, target: $0 * 2..<$0 * 2 + 2) }
    let beads = try align(locks)
    #expect(SmallText.shape(beads) == SmallText.shape(locks))
    #expect(beads.allSatisfy { !$0.moved })
  }

  private var sides: BeadSides {
    BeadSides(
      source: .chinese, target: .english, sourceSentences: SmallText.chinese, targetSentences: SmallText.english,
      sourceName: "zh.txt", targetName: "en.txt")
  }

  @Test("every form that is printed is read again", arguments: ["beads", "jsonl", "tsv", "gold"])
  func forms(form: String) throws {
    let beads = try SmallText.align(SmallText.chinese, SmallText.english)
    let text =
      switch form {
      case "beads": IndexBeadWriter().write(beads, sides)
      case "jsonl": try JSONLinesBeadWriter().write(beads, sides)
      case "tsv": TSVBeadWriter().write(beads, sides)
      default: beads.map { "[\(Array($0.source)), \(Array($0.target))]\n" }.joined()
      }
    let locks = try LockReader(sides).read(text, path: "locks")
    #expect(SmallText.shape(locks.beads) == SmallText.shape(beads))
  }

  @Test(
    "what cannot be kept is refused with its line",
    arguments: [
      ("[0]:[0]\nsomething", 2, LockError.Cause.malformed), ("\n[]:[]", 2, .empty),
      ("[0]:[14]", 1, .outOfRange(number: 14, count: 14, isSource: false)),
      ("[-1]:[0]", 1, .outOfRange(number: -1, count: 14, isSource: true)),
      ("[0, 2]:[0]", 1, .scattered(isSource: true)),
      ("[0]:[1]\n[1]:[1, 2]", 2, .overlap(number: 1, line: 1, isSource: false)),
      ("{\"zh\": [\"无此句。\"], \"en\": []}", 1, .unknownText("无此句。", isSource: true)),
      ("{\"zh\": [0]}", 1, .malformed), ("[0]:[0", 1, .malformed), ("1-1\t0.9\t请", 1, .malformed),
    ])
  func refused(text: String, line: Int, cause: LockError.Cause) {
    let error = #expect(throws: LockError.self) { try LockReader(sides).read(text, path: "locks") }
    #expect(error?.line == line && error?.cause == cause && error?.path == "locks")
  }

  @Test("sentences that occur more than once are locked one after another, each near its like")
  func repeated() throws {
    let lines = (0..<3000).map { "第\($0 % 3)行。" }
    let english = (0..<3000).map { "Line \($0 % 3)." }
    let sides = BeadSides(source: .chinese, target: .english, sourceSentences: lines, targetSentences: english)
    let text = lines.indices.map { "{\"zh\": [\"\(lines[$0])\"], \"en\": [\"\(english[$0])\"]}\n" }.joined()
    let locks = try LockReader(sides).read(text, path: "locks")
    #expect(locks.beads.allSatisfy { $0.source == $0.target } && locks.beads.count == 3000)
  }
}
