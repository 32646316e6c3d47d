import Documents
import Foundation
import ICU
import Lint
import TestSupport
import Testing

private func certain(_ text: String, _ range: Range<Int>, fix: String, isCertain: Bool = true) -> Finding {
  let scalars = Array(text.unicodeScalars)
  return Finding(
    rule: "r", severity: .warning,
    location: Location(file: "a", place: Place(start: range.lowerBound, end: range.upperBound)),
    excerpt: String(String.UnicodeScalarView(scalars[range])), message: "", fix: fix, isCertain: isCertain)
}

@Suite("Certain fixes")
struct CertainFixTests {
  @Test("only certain fixes are made, none that overlaps another, and of each only what changes")
  func chosen() throws {
    let text = "书 “名”， 见 the the 书。"
    let findings = [
      certain(text, 0..<3, fix: "书“"), certain(text, 1..<4, fix: "x"), certain(text, 6..<8, fix: "见"),
      certain(text, 10..<17, fix: "the", isCertain: false),
    ]
    let fixes = CertainFixes(findings, file: "a", text: text)
    #expect(fixes.edits.map(\.place) == [Place(start: 1, end: 2), Place(start: 6, end: 7)])
    #expect(fixes.findings == [findings[0], findings[2]])
    #expect(TextEdit.apply(fixes.edits, to: text) == "书“名”，见 the the 书。")
  }

  @Test("no fix is made where the file holds something else than the rule has read, nor over a line's end")
  func refused() throws {
    let text = "the\tthe\nthe"
    let tab = Finding(
      rule: "r", severity: .warning, location: Location(file: "a", place: Place(start: 0, end: 7)), excerpt: "the the",
      message: "", fix: "the", isCertain: true)
    #expect(CertainFixes([tab, certain(text, 4..<11, fix: "the")], file: "a", text: text).edits.isEmpty)
    #expect(CertainFixes([certain(text, 0..<3, fix: "x")], file: "b", text: text).edits.isEmpty)
  }

  @Test("what the rules are sure of is mended so that they find nothing more, whatever the text", arguments: 1...20)
  func settles(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["见书", " “名”", "，，", "the the ", "会议,", "。 ", "；；", "+ 41 22 730", "\n", "研究组：", "（a)"]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "。"
    var mended = text
    for _ in 1...8 {
      let read = try draft(mended, path: "a")
      let edits = CertainFixes(Linter().findings(in: [read]), file: "a", text: mended).edits
      if edits.isEmpty { break }
      mended = TextEdit.apply(edits, to: mended)
    }
    let left = Linter().findings(in: [try draft(mended, path: "a")])
    #expect(CertainFixes(left, file: "a", text: mended).edits.isEmpty)
  }

  @Test(
    "every byte outside a fix stays, in any charset and with any line ends",
    arguments: ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"])
  func bytes(charset: String) throws {
    let text = "第一段，見書 “名”。\r\n第二段，在日內瓦舉行。\n第三段\r沒有行尾"
    let scalars = Array(text.unicodeScalars)
    let at = try #require(scalars.firstIndex(of: " "))
    let mark: [UInt8] = charset == "UTF-16LE" ? [0xFF, 0xFE] : charset == "UTF-16BE" ? [0xFE, 0xFF] : []
    let bytes = mark + (try #require(try Charset.encode(text, to: charset)))
    let edits = [TextEdit(place: Place(start: at, end: at + 1), old: " ", new: "")]
    let mended = try EncodedText(bytes, text: text, path: "a").applying(edits, to: text)
    let head = mark.count + (try #require(try Charset.encode(String(text.prefix { $0 != " " }), to: charset))).count
    #expect(mended[..<head] == bytes[..<head])
    #expect(Array(mended[head...]) == Array(bytes[(head + (charset.hasPrefix("UTF-16") ? 2 : 1))...]))
  }

  @Test("a fix that the charset cannot hold, and bytes that no charset gives back, are refused")
  func encodings() throws {
    let latin = Array("abc".utf8) + [0xE9]
    #expect(throws: EncodedText.Failure.notReversible(path: "a")) {
      try EncodedText(latin, text: "something else", path: "a")
    }
    let big5 = try #require(try Charset.encode("這是一份關於會議的文件，請各位代表於會前註冊並提交文稿。", to: "Big5"))
    let file = try EncodedText(big5, text: "這是一份關於會議的文件，請各位代表於會前註冊並提交文稿。", path: "a")
    #expect(throws: EncodedText.Failure.self) {
      try file.applying(
        [TextEdit(place: Place(start: 0, end: 1), old: "這", new: "\u{1F600}")],
        to: "這是一份關於會議的文件，請各位代表於會前註冊並提交文稿。")
    }
  }

  @Test(
    "the diff is one that patch applies to the same bytes, with CR LF and without a last line end",
    .enabled(if: Program.isPresent("patch"), "needs patch"))
  func diff() throws {
    let text = (1...40).map { "第\($0)行 the the\r\n" }.joined() + "最后 the the"
    let read = try draft(text, path: "a.txt")
    let edits = CertainFixes(Linter(rules: [DoubledCharacterOrWord()]).findings(in: [read]), file: "a.txt", text: text)
      .edits.enumerated().filter { [0, 3, 20, 39, 40].contains($0.offset) }.map(\.element)
    #expect(edits.count == 5)
    let folder = NSTemporaryDirectory() + "concord-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/a.txt", atomically: true, encoding: .utf8)
    try UnifiedDiff.text(of: edits, in: text, path: "a.txt").write(
      toFile: folder + "/d", atomically: true, encoding: .utf8)
    let run = try Program.run("patch", "--binary", "-d", folder, "-p1", "-i", folder + "/d")
    #expect(run.code == 0, "\(run.output)")
    #expect(try String(contentsOfFile: folder + "/a.txt", encoding: .utf8) == TextEdit.apply(edits, to: text))
    #expect(UnifiedDiff.text(of: [], in: text, path: "a.txt") == "")
  }
}
