import Alignment
import Documents
import Languages
import Mentions
import Segmentation
import Testing
import TestSupport

/// Letters of one series, which differ in a few places, paired by what they say.
@Suite("Files that are two versions of one circular by what they say")
struct ContentPairingTests {
  private typealias File = DocumentPairing.File

  private func file(_ path: String, _ lines: [String], _ language: Language) throws -> File {
    let document = try DocumentReader.read(bytes: Array(lines.joined(separator: "\n\n").utf8), path: path)
    let pack = try Segmenter.pack(for: document, language: language)
    let read = MentionReader(pack: pack).read(Segmenter(pack: pack).segment(document))
    return File(path: path, language: language, content: DocumentContent(read, lexicon: try Lexicon.open()))
  }

  private func chinese(_ path: String, _ number: Int, more: [String] = []) throws -> File {
    try file(
      path,
      ["2026年\(number % 12 + 1)月\(number + 2)日，日内瓦", "电信标准化局第\(number)号通函"] + more + [
        "第\(number)/20号课题的会议定于2026年11月\(number)日在日内瓦举行，会议将审议建议书草案ITU-T Y.\(4000 + number)。",
        "请成员国注意Y.4100、Y.4200和Y.4300建议书，并在2026年9月3日之前答复第20研究组（SG20）主席Amina Otjivero女士。",
        "会议文件见https://itu.example/go/tsg20，咨询请写信至tsbsg20@itu.example。",
      ], .chinese)
  }

  private func english(_ path: String, _ number: Int, more: [String] = []) throws -> File {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return try file(
      path,
      ["Geneva, \(number + 2) \(months[number % 12]) 2026", "TSB Circular \(number)"] + more + [
        "The meeting of Question \(number)/20 will be held in Geneva on \(number) November 2026; "
          + "it will consider draft Recommendation ITU-T Y.\(4000 + number).",
        "Member States are asked to note Recommendations Y.4100, Y.4200 and Y.4300 and to reply by 3 September 2026 "
          + "to the Chair of Study Group 20 (SG20), Ms Amina Otjivero.",
        "Documents are at https://itu.example/go/tsg20; questions go to tsbsg20@itu.example.",
      ], .english)
  }

  private func paths(_ result: DocumentPairing.Result) -> [[String]] {
    result.pairs.map { [$0.source.path, $0.target.path] }
  }

  @Test("form letters of one series are told apart by number, date and Question, whatever their names and order")
  func series() throws {
    let zh = try (5...9).map { try chinese("a\($0 * 7 % 10).txt", $0) }
    let en = try (5...9).map { try english("b\($0 * 3 % 10).txt", $0) }
    let result = DocumentPairing.pair(zh + en)
    #expect(Set(paths(result)) == Set((5...9).map { ["a\($0 * 7 % 10).txt", "b\($0 * 3 % 10).txt"] }))
    #expect(result.doubts.isEmpty && result.single.isEmpty)
    for seed in 0..<8 {
      var random = SeededGenerator(seed: UInt64(seed))
      #expect(DocumentPairing.pair((zh + en).shuffled(using: &random)) == result)
    }
  }

  @Test("a letter whose translation is missing does not take another letter's of its series")
  func orphans() throws {
    let files =
      try [5, 6, 8].map { try chinese("zh-\($0 * 11).txt", $0) } + [5, 6, 9].map { try english("x\($0).txt", $0) }
    let result = DocumentPairing.pair(files)
    #expect(paths(result) == [["zh-55.txt", "x5.txt"], ["zh-66.txt", "x6.txt"]])
    #expect(Set(result.single.map(\.path)) == ["zh-88.txt", "x9.txt"])
  }

  @Test("of two texts that would do neither is used, and both are reported")
  func twins() throws {
    let result = DocumentPairing.pair([
      try chinese("1.txt", 5), try english("2.txt", 5), try english("3.txt", 5, more: ["With best wishes to all."]),
    ])
    #expect(result.pairs.isEmpty)
    #expect(result.single.count == 3)
    #expect(result.doubts.contains { $0.cause == .rival("3.txt") || $0.cause == .rival("2.txt") })
  }

  @Test("a name that claims a pair loses against contents that say another")
  func wrongNames() throws {
    let result = DocumentPairing.pair([
      try chinese("a-C.txt", 5), try english("a-E.txt", 6), try chinese("b-C.txt", 6), try english("b-E.txt", 5),
    ])
    #expect(!paths(result).contains(["a-C.txt", "a-E.txt"]))
    #expect(!paths(result).contains(["b-C.txt", "b-E.txt"]))
  }

  @Test("two texts about other things are no pair, though their names say so: they are doubtful")
  func contradiction() throws {
    let story = (1...40).map { "The old fisherman number \($0) sailed beyond the quiet harbour and sang about whales." }
    let result = DocumentPairing.pair([
      try chinese("a-C.txt", 5), try file("a-E.txt", story, .english), try chinese("b-C.txt", 6),
      try english("b-E.txt", 6),
    ])
    #expect(paths(result) == [["b-C.txt", "b-E.txt"]])
    #expect(result.doubts.map(\.cause) == [.contradiction])
  }

  @Test("a revision is paired with the revision, never with the original")
  func revisions() throws {
    let result = DocumentPairing.pair([
      try chinese("x.txt", 5, more: ["修订1"]), try english("y.txt", 5, more: ["Revision 1"]), try english("z.txt", 5),
    ])
    #expect(paths(result) == [["x.txt", "y.txt"]])
    #expect(result.single.map(\.path) == ["z.txt"])
    #expect(result.revisions.map(\.path) == ["x.txt", "y.txt"])
    #expect(result.revisions.last?.original == "z.txt")
  }

  @Test("a heading that is a revision's makes a pair of names doubtful")
  func revisionInHeading() throws {
    let result = DocumentPairing.pair([
      try chinese("a-C.txt", 5), try english("a-E.txt", 5, more: ["Corrigendum 1"]), try chinese("b-C.txt", 6),
      try english("b-E.txt", 6),
    ])
    #expect(paths(result) == [["b-C.txt", "b-E.txt"]])
    #expect(result.doubts.map(\.cause) == [.revision])
  }

  @Test("the same text in two formats is taken once, in the one that keeps more, whatever the names")
  func copies() throws {
    let result = DocumentPairing.pair([
      try chinese("1.txt", 5), try english("2.txt", 5), try english("other.md", 5),
    ])
    #expect(paths(result) == [["1.txt", "other.md"]])
    #expect(result.copies.map(\.path) == ["2.txt"])
  }

  @Test("two names of two languages with texts in one are reported")
  func sameLanguage() throws {
    let result = DocumentPairing.pair([
      try english("a-C.txt", 5), try english("a-E.txt", 6), try chinese("b-C.txt", 7), try english("b-E.txt", 7),
    ])
    #expect(paths(result) == [["b-C.txt", "b-E.txt"]])
    #expect(result.doubts.contains { $0.cause == .sameLanguage })
  }

  @Test(
    "a revision is seen in a name",
    arguments: [
      ("T17-SG20-COL-0003!R1!MSW-C.docx", "Rev.1"), ("letter_Rev.2_en.docx", "Rev.2"), ("通函96补遗1.docx", "Add.1"),
      ("C26-12-Corr.1-E.docx", "Corr.1"), ("x!A2!MSW-E.docx", "Add.2"), ("第1号勘误.docx", "Corr.1"),
      ("R16-WRC19-C-0021.docx", ""), ("revised-address.docx", ""), ("address 3.docx", ""),
    ])
  func revisionNames(name: String, mark: String) {
    #expect(RevisionMark.inName(name).map(\.text).joined() == mark)
  }

  @Test(
    "further conventions of names",
    arguments: [
      ("C/0003.docx", "E/0003.docx"), ("Chinese/a.docx", "English/a.docx"), ("a.zh-CN.txt", "a.en.txt"),
      ("报告中文版.docx", "报告英文版.docx"), ("a.zh.txt", "a.en.txt"), ("a_zh_Hans.txt", "a_en_US.txt"),
    ])
  func names(zh: String, en: String) {
    let other = DocumentPairing.File(path: "zzz/other.txt", language: .english)
    let files = [File(path: zh, language: .chinese), File(path: en, language: .english), other]
    #expect(paths(DocumentPairing.pair(files)) == [[zh, en]])
  }
}
