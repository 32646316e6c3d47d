import Documents
import Foundation
import Languages
import Mentions
import Segmentation
import TestSupport
import Testing

@Suite("Reading a text again and again")
struct RepeatedReaderTests {
  @Test("gives what reading it once gives, whatever changed since the last time", arguments: 1...10)
  func same(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let path =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/Corpora/collective-letter/zh.txt"
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let reader = RepeatedReader(pack: Chinese())
    for _ in 1...6 {
      let text = lines.joined(separator: "\n")
      let document = reader.segmenter.segment(try DocumentReader.read(bytes: Array(text.utf8), path: "a.txt"))
      #expect(reader.read(document).mentions == MentionReader(pack: Chinese()).read(document).mentions)
      let at = Int.random(in: lines.indices, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: lines.remove(at: at)
      case 1: lines.insert("新的联合协调活动（JCA-IoT和SC&C）和Y.4221（前Y.ElecMon-Reqts）", at: at)
      case 2: lines.swapAt(at, Int.random(in: lines.indices, using: &random))
      default: lines[at] = String(lines[at].dropFirst(3)) + "传统批准程序（TAP）"
      }
    }
  }

  // A definition is judged by the whole document: what is typed in one sentence may move where another's full form begins.
  @Test("does so for every keystroke, in both languages", arguments: ["zh", "en"], 1...4)
  func keystrokes(language: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let path =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/Corpora/study-group-report/\(language).txt"
    var text = Array(try String(contentsOfFile: path, encoding: .utf8).unicodeScalars.prefix(4000))
    let pack: any LanguagePack = language == "zh" ? Chinese() : English()
    let reader = RepeatedReader(pack: pack)
    for _ in 1...40 {
      let written = String(String.UnicodeScalarView(text))
      let document = reader.segmenter.segment(try DocumentReader.read(bytes: Array(written.utf8), path: "a.txt"))
      #expect(reader.read(document).mentions == MentionReader(pack: pack).read(document).mentions)
      let at = Int.random(in: text.indices, using: &random)
      let length = Int.random(in: 2...12, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: text.removeSubrange(at..<min(text.count, at + length))
      // A stretch of the text itself, so that stretches and phrases come and go.
      case 1, 2:
        let from = Int.random(in: text.indices, using: &random)
        text.insert(contentsOf: text[from..<min(text.count, from + length)], at: at)
      default: text.insert(contentsOf: "，（）AB".unicodeScalars.shuffled(using: &random).prefix(1), at: at)
      }
    }
  }
}
