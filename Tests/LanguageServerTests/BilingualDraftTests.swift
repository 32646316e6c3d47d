import Alignment
import LanguageServer
import Lint
import Terminology
import Testing

@Suite("A draft in two languages, while it is being written")
struct BilingualDraftTests {
  private static let reader = BilingualReader {
    let lexicon = try Lexicon.open()
    return BilingualReader.Tools(
      aligner: Aligner(lexicon: lexicon), extractor: TerminologyExtractor(lexicon: lexicon), lexicon: lexicon)
  }

  private static let lines = [
    "The meeting of Study Group 20 will open on 13 September 2026.", "第20研究组会议将于2026年9月13日开幕。",
    "All members are invited to submit written contributions.", "请所有成员提交书面文稿。",
    "Please register for remote participation on the website.", "请在网站上注册远程参会。",
  ]

  @Test("a day that is typed wrong is told at once, and no longer when it is mended")
  func typing() {
    let client = Client(bilingual: Self.reader)
    client.open(Self.lines.joined(separator: "\n\n") + "\n")
    #expect(client.diagnostics == [])
    client.change([["range": Client.range((2, 18), (2, 19)), "text": "4"]])
    #expect(client.diagnostics == ["translated-date 2:10-2:20"])
    let last = client.received.last?["params"] as? [String: Any]
    let related = ((last?["diagnostics"] as? [[String: Any]])?.first?["relatedInformation"] as? [[String: Any]])?.first
    let location = related?["location"] as? [String: Any]
    #expect(location?["uri"] as? String == "file:///a/d.txt")
    #expect(Client.words(location?["range"]) == "0:43-0:60")
    client.change([["range": Client.range((2, 18), (2, 19)), "text": "3"]])
    #expect(client.diagnostics == [])
  }

  @Test("a text that becomes one in two languages is read as that, and as one again when the other language goes")
  func comingAndGoing() {
    let client = Client(bilingual: Self.reader)
    client.open("请所有成员提交书面文稿。\n")
    let wrong = Self.lines.map { $0.replacing("9月13日", with: "9月14日") }.joined(separator: "\n\n")
    client.change([["text": wrong]])
    #expect(client.diagnostics == ["translated-date 2:10-2:20"])
    client.change([["text": "第20研究组会议将于2026年9月14日开幕。\n"]])
    #expect(client.diagnostics == [])
  }

  @Test("a language that the configuration says makes it one text")
  func said() throws {
    let configuration = try ConfigurationReader.read("language = \"zh\"", path: "concord.toml") { _ in "" }
    let client = Client(
      bilingual: Self.reader, settings: CheckSettings(file: configuration.settings(for: "d.txt")))
    client.open(Self.lines.map { $0.replacing("9月13日", with: "9月14日") }.joined(separator: "\n\n"))
    #expect(!client.diagnostics.contains { $0.hasPrefix("translated") })
  }
}
