import Documents
import Foundation
import Languages
import Lint
import Mentions
import Segmentation
import Testing

@Suite("concord-ignore")
struct IgnoreTests {
  /// The lines of the doubled characters that are told, counted in the text that places count in.
  private func places(_ text: String, path: String) throws -> [Int] {
    let document = try DocumentReader.read(bytes: Array(text.utf8), path: path)
    let read = MentionReader(pack: Chinese()).read(Segmenter(pack: Chinese()).segment(document))
    let filter = FindingFilter([read], settings: [:], ignored: [path: try IgnoreRemarks(document)])
    let lines = LineIndex(read.document.text)
    return filter.filtered(Linter(rules: [DoubledCharacterOrWord()]).findings(in: [read]))
      .map { lines.position(of: $0.location.place.start).line }
  }

  private let sign = "<!-- concord-ignore doubled-character-or-word -->"

  @Test("holds for the next block of a plain text, and moves nothing")
  func plainText() throws {
    #expect(try places("\(sign)\n自动动驾驶车辆\n\n自动动驾驶车辆\n", path: "a.txt") == [4])
    #expect(try places("自动动驾驶车辆\r\n\r\n  \(sign)  \r\n\r\n自动动驾驶车辆\r\n", path: "a.txt") == [1])
    #expect(try places("第一段。\n\n自动动驾驶车辆 \(sign)\n", path: "a.txt") == [3])
  }

  @Test("holds for the next block of Markdown, or the one it stands in, but not where it is quoted as code")
  func markdown() throws {
    #expect(try places("# 题目\n\n\(sign)\n自动动驾驶车辆\n\n自动动驾驶车辆\n", path: "a.md") == [6])
    #expect(try places("# 题目\n\n- 自动动驾驶车辆 \(sign)\n- 自动动驾驶车辆\n", path: "a.md") == [4])
    #expect(try places("# 题目\n\n```\n<!-- concord-ignore x -->\n```\n\n自动动驾驶车辆\n", path: "a.md") == [7])
    #expect(try places("# 题目[^1]\n\n\(sign)\n自动动驾驶车辆\n\n自动动驾驶车辆\n\n[^1]: 注\n", path: "a.md") == [6])
  }

  @Test("holds for the next block of a page, or the one it stands in")
  func html() throws {
    let page = "<html><body><p>题</p>\n\(sign)<p>自动动驾驶车辆</p><p>自动动驾驶车辆</p>"
    #expect(try places(page, path: "a.html") == [3])
    #expect(try places("<html><p>自动动驾驶\(sign)车辆</p><p>自动动驾驶车辆</p>", path: "a.html") == [2])
  }

  @Test("an unknown rule, no rule, an unknown word, and nothing to ignore are errors with their line")
  func errors() throws {
    let cases: [(String, String, ConfigurationError)] = [
      (
        "第一段。\n\n<!-- concord-ignore stray-spce -->\n第二段。\n", "a.txt",
        .unknownRule(path: "a.txt", line: 3, rule: "stray-spce", near: "stray-space")
      ),
      ("<!-- concord-ignore -->\n第一段。\n", "a.txt", .noIgnoredRule(path: "a.txt", line: 1)),
      ("# 题\n\n<!-- concord-ignroe x -->\n", "a.md", .unknownRemark(path: "a.md", line: 3, text: "concord-ignroe")),
      ("<html>\n<p>题</p>\n<!-- concord-ignore stray-space -->", "a.html", .nothingToIgnore(path: "a.html", line: 3)),
      ("第一段。\n<!-- concord-ignore stray-space -->\n", "a.txt", .nothingToIgnore(path: "a.txt", line: 2)),
    ]
    for (text, path, expected) in cases {
      #expect(throws: expected, "\(text)") {
        try IgnoreRemarks(try DocumentReader.read(bytes: Array(text.utf8), path: path))
      }
    }
  }
}
