import Foundation
import Languages
import Testing

@testable import Alignment

@Suite("Learning a lexicon")
struct TrainingTests {
  private static func file(_ name: String, _ text: String) throws -> String {
    let path = NSTemporaryDirectory() + UUID().uuidString + "-" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private static func units(_ text: String, languages: [Language]? = nil) throws -> [[String]] {
    let path = try file("text", text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var units: [[String]] = []
    try AlignedText.read(path: path, languages: languages) { unit in
      units.append(unit.sides.map { $0.tag + " " + $0.text })
    }
    return units
  }

  @Test("TMX gives its segments without the codes in them, whatever it calls the languages")
  func tmx() throws {
    let units = try Self.units(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
      srclang="zh-CN" datatype="plaintext"><note>not a segment</note></header><body>
      <tu><prop type="x">no</prop><tuv xml:lang="zh-CN"><seg><bpt i="1">&lt;b&gt;</bpt>研究<ept i="1">&lt;/b&gt;</ept>组 &amp; 会议</seg></tuv>
      <tuv xml:lang="EN-GB"><seg>Study <hi>group</hi><ph><sub>hidden</sub></ph> &#38; meeting</seg></tuv></tu>
      <tu><tuv lang="fr"><seg>seul</seg></tuv></tu>
      </body></tmx>
      """)
    #expect(units == [["zh-CN 研究组 & 会议", "EN-GB Study group & meeting"], ["fr seul"]])
  }

  @Test("JSON Lines gives strings, and the sentences of a bead together")
  func jsonLines() throws {
    let units = try Self.units(
      #"{"zh": "会议", "en": "meeting", "id": "7"}"# + "\n\n"
        + #"{"zh": ["甲。", "乙。"], "en": ["A and B."], "type": "2-1", "confidence": 0.9}"# + "\n")
    #expect(units == [["en meeting", "zh 会议"], ["en A and B.", "zh 甲。 乙。"]])
  }

  @Test("a table's columns are named by its heading, by --languages, or by their letters")
  func table() throws {
    let rows = "1-1\t0.9\t会议开始\tthe meeting begins\n"
    #expect(try Self.units("type\tconfidence\tzh\ten\n" + rows) == [["zh 会议开始", "en the meeting begins"]])
    #expect(try Self.units("会议开始\tthe meeting begins\r\n") == [["zh 会议开始", "en the meeting begins"]])
    #expect(try Self.units("ITU\tIUT\n", languages: [.english, .chinese]) == [["en ITU", "zh IUT"]])
  }

  @Test("a broken file is refused with its line")
  func broken() throws {
    func error(_ text: String) -> TrainingError? {
      do { _ = try Self.units(text) } catch let error as TrainingError { return error } catch {}
      return nil
    }
    guard case .malformedXML(_, let line, _) = error("<tmx>\n<body>\n<tu></body></tmx>") else {
      Issue.record("broken XML was read")
      return
    }
    #expect(line == 3)
    if case .notTMX(_, let element) = error("<html><body/></html>") {
      #expect(element == "html")
    } else {
      Issue.record("HTML was read")
    }
    if case .forbiddenEntity = error("<!DOCTYPE tmx [<!ENTITY a \"aaaa\">]><tmx>&a;</tmx>") {
    } else {
      Issue.record("an entity was declared")
    }
    if case .malformedLine(_, let line, _) = error("{\"zh\": \"甲\", \"en\": \"a\"}\nnot JSON\n") {
      #expect(line == 2)
    } else {
      Issue.record("a line that is no JSON was read")
    }
    if case .unknownFormat = error("just words\n") {} else { Issue.record("words were read") }
    if case .unknownLanguages = error("one\ttwo\nthree\tfour\n") {} else { Issue.record("languages were guessed") }
  }

  // MARK: What is learnt

  /// Sentences of a made-up text: each word has one translation, order and company vary.
  private static let vocabulary = [
    ("réunion", "meeting"), ("groupe", "group"), ("travaux", "work"), ("document", "paper"), ("date", "day"),
    ("salle", "room"), ("délégué", "delegate"), ("langue", "language"), ("bureau", "office"), ("question", "query"),
    ("vote", "ballot"), ("pays", "country"), ("été", "summer"), ("eau", "water"), ("maison", "house"),
  ]

  private static func sentences(_ count: Int) -> [(String, String)] {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<count).map { _ in
      let words = (0..<3 + next(4)).map { _ in vocabulary[next(vocabulary.count)] }
      return (words.map(\.0).joined(separator: " ") + ".", words.reversed().map(\.1).joined(separator: " ") + ".")
    }
  }

  private static func trained(blockScalars: Int = 1_500_000, capacity: Int = 100_000) -> (Data, TrainingReport) {
    var trainer = LexiconTrainer(English(), French(), blockScalars: blockScalars, capacity: capacity)
    for pair in sentences(300) { trainer.add(pair.1, pair.0) }
    return trainer.finish()
  }

  @Test(
    "words that translate each other are found without any dictionary, in blocks as in one",
    arguments: [2_000, 1_000_000])
  func found(blockScalars: Int) throws {
    let (bytes, report) = Self.trained(blockScalars: blockScalars)
    let lexicon = try Self.lexicon(bytes)
    for (french, english) in Self.vocabulary {
      let best = lexicon.translations(of: English().stem(english), from: .english, to: Language("fr")).first?.key
      #expect(best == French().stem(french), "\(english)")
    }
    #expect(report.pairs == 300 && report.headwords == Self.vocabulary.count)
  }

  @Test("the same text gives the same bytes")
  func deterministic() {
    #expect(Self.trained(blockScalars: 3_000).0 == Self.trained(blockScalars: 3_000).0)
  }

  @Test("when there are more pairs of words than are kept, the commonest stay")
  func bounded() throws {
    let lexicon = try Self.lexicon(Self.trained(blockScalars: 3_000, capacity: 20).0)
    #expect(lexicon.count <= 15 && lexicon.count >= 5)
  }

  @Test("empty and endless texts are counted and left out")
  func leftOut() {
    var trainer = LexiconTrainer(Chinese(), English())
    trainer.add("会议", " ")
    trainer.add("会议", String(repeating: "meeting ", count: 1_000))
    trainer.add("会议", "meeting")
    let report = trainer.finish().report
    #expect(report.pairs == 1 && report.empty == 1 && report.tooLong == 1)
  }

  private static func lexicon(_ bytes: Data) throws -> Lexicon {
    let path = NSTemporaryDirectory() + UUID().uuidString
    try bytes.write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try Lexicon.read(path)
  }
}
