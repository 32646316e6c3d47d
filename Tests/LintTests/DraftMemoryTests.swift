import Foundation
import Lint
import TestSupport
import Testing

@Suite("Looking at a draft again and again")
struct DraftMemoryTests {
  private static let corpora =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Corpora/"

  @Test(
    "gives the findings of a first look, whatever changed", arguments: ["zh", "en"],
    ["tap-consultation", "study-group-report"])
  func sameFindings(language: String, name: String) throws {
    var random = SeededGenerator(seed: UInt64(name.utf8.count))
    let path = Self.corpora + name + "/\(language).txt"
    var text = Array(try String(contentsOfFile: path, encoding: .utf8).unicodeScalars)
    let memory = DraftMemory()
    for _ in 1...15 {
      let draft = try draft(String(String.UnicodeScalarView(text)), path: "draft.txt")
      let again = Linter().findings(in: DraftSet([draft], memory: memory))
      #expect(again == Linter().findings(in: [draft]))
      let at = Int.random(in: text.indices, using: &random)
      let length = Int.random(in: 1...9, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: text.removeSubrange(at..<min(text.count, at + length))
      case 1: text.insert(contentsOf: text[at..<min(text.count, at + length)], at: at)
      case 2: text.insert("\n", at: at)
      default: text.insert(contentsOf: "2月30日 “（，的TAP".unicodeScalars.shuffled(using: &random).prefix(2), at: at)
      }
    }
  }

  @Test("keeps drafts apart by their paths, and forgets one that is gone")
  func paths() throws {
    let memory = DraftMemory()
    let (first, second) = (try draft("会议于2月30日召开。", path: "a.txt"), try draft("会议于4月31日召开。", path: "b.txt"))
    for drafts in [[first, second], [second], [second, first], [first]] {
      let again = Linter().findings(in: DraftSet(drafts, memory: memory))
      #expect(again == Linter().findings(in: drafts))
      #expect(again.count == drafts.count)
    }
  }
}
