import Documents
import Foundation
import Languages
import Segmentation
import TestSupport
import Testing

@Suite("Own rules in SRX 2.0")
struct SRXTests {
  /// A file with rules for English and for all languages, and maps in that order.
  private func file(
    cascade: String = "yes", english: String = #"<rule break="no"><beforebreak>\bZz\.</beforebreak></rule>"#,
    common: String = #"<rule break="yes"><beforebreak>[\.\?!]+</beforebreak><afterbreak>\s</afterbreak></rule>"#,
    head: String = "", map: String = "EN.*"
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="\(cascade)">\(head)</header>
      <body>
        <languagerules>
          <languagerule languagerulename="English">\(english)</languagerule>
          <languagerule languagerulename="Common">\(common)</languagerule>
        </languagerules>
        <maprules>
          <languagemap languagepattern="\(map)" languagerulename="English"/>
          <languagemap languagepattern=".*" languagerulename="Common"/>
        </maprules>
      </body>
    </srx>
    """
  }

  private func read(_ text: String) throws -> SRXRules { try SRXReader.read(bytes: Array(text.utf8), path: "a.srx") }

  private func pieces(_ text: String, _ file: String, _ language: Language = .english) throws -> [String] {
    let ranges = try SRXSplitter(try read(file), language: language).pieces(of: text)
    return text.withByteText { bytes in ranges.map(bytes.string) }
  }

  @Test("of the rules that match at a place the first decides, and the pieces join to the text")
  func order() throws {
    #expect(try pieces("See Zz. Kim! It is on.", file()) == ["See Zz. Kim!", " It is on."])
    #expect(try pieces("没有规则。好", file()) == ["没有规则。好"])
    #expect(try pieces("", file()) == [])
  }

  @Test("with cascade all maps that match count in order, without it the first alone; case makes no difference")
  func cascade() throws {
    #expect(try pieces("A. B", file(cascade: "no")) == ["A. B"])
    #expect(try pieces("A. B", file(cascade: "no"), .chinese) == ["A.", " B"])
    #expect(try pieces("Zz. B", file(), .chinese) == ["Zz.", " B"])
  }

  @Test("a rule with one half matches at every place where that half does, before and after")
  func halves() throws {
    let after = #"<rule><afterbreak>\bNote</afterbreak></rule>"#
    #expect(try pieces("One Note two Note.", file(common: after)) == ["One ", "Note two ", "Note."])
    #expect(try pieces("Ça va。Où？", file(common: "<rule><beforebreak>[。？]</beforebreak></rule>")) == ["Ça va。", "Où？"])
  }

  @Test("a document is segmented by own rules, with places as ever")
  func document() throws {
    let marked = MarkedText("1️⃣See Zz. Kim!2️⃣ 3️⃣It is on.4️⃣")
    let block = Block(
      kind: .paragraph, text: marked.text,
      map: PlaceMap(documentStart: 0, length: marked.text.unicodeScalars.count))
    let document = Document(path: "a.txt", format: .plainText, text: marked.text, blocks: [block])
    let sentences = try Segmenter.segment(document, rules: try read(file())).sentences
    #expect(sentences.map(\.text) == ["See Zz. Kim!", "It is on."])
    #expect(sentences.map { $0.place.start..<$0.place.end } == [marked.scalars(1, 2), marked.scalars(3, 4)])
  }

  @Test("a rule that backtracks without end is given up, with its line")
  func limit() throws {
    let slow = "<rule><beforebreak>(a+)+b</beforebreak></rule>"
    let text = String(repeating: "a", count: 60)
    do {
      _ = try pieces(text, file(common: slow))
      Issue.record("the rule was not given up")
    } catch let SRXError.limitPassed(path, line, pattern, isTime) {
      #expect(path == "a.srx" && line == 7 && pattern.hasPrefix("(a+)+b") && isTime)
    }
  }

  @Test("format handles are read and known")
  func handles() throws {
    #expect(try !read(file()).hasFormatHandles)
    #expect(try read(file(head: #"<formathandle type="start" include="no"/>"#)).hasFormatHandles)
  }

  @Test("what is no SRX 2.0 is refused with its cause and line")
  func refused() throws {
    func refusal(_ text: String) -> SRXError? {
      do {
        _ = try SRXSplitter(try read(text), language: .english)
        return nil
      } catch { return error as? SRXError }
    }
    #expect(refusal("<tmx/>") == .notSRX(path: "a.srx", element: "tmx"))
    #expect(refusal(#"<srx version="1.0"/>"#) == .unsupportedVersion(path: "a.srx", version: "1.0"))
    #expect(refusal(#"<srx version="2.0"></srx>"#) == .missing(path: "a.srx", element: "languagerule"))
    #expect(
      refusal(file(cascade: "perhaps"))
        == .invalidAttribute(path: "a.srx", line: 3, element: "header", attribute: "cascade"))
    #expect(
      refusal(file(english: "<rule><beforebreak>(</beforebreak></rule>"))
        == .invalidPattern(path: "a.srx", line: 6, pattern: "(", reason: "U_REGEX_MISMATCHED_PAREN"))
    // The schema refuses these; they were read over once.
    let (before, after) = ("<beforebreak>a</beforebreak>", "<afterbreak>b</afterbreak>")
    let wrong = [("foo", "<rule><foo/>\(before)</rule>"), ("beforebreak", "<rule>\(after)\(before)</rule>")]
    for (element, rule) in wrong {
      #expect(refusal(file(english: rule)) == .misplaced(path: "a.srx", line: 6, element: element))
    }
    #expect(refusal(file(english: "")) == .missing(path: "a.srx", element: "rule"))
    #expect(
      refusal(file().replacing(#"languagerulename="Common"/>"#, with: #"languagerulename="No"/>"#))
        == .unknownRules(path: "a.srx", line: 11, name: "No"))
    #expect(
      refusal("<!DOCTYPE srx [<!ENTITY a \"b\">]>" + #"<srx version="2.0"/>"#)
        == .forbiddenEntity(path: "a.srx", line: 1))
    let broken = refusal("<srx version='2.0'><body></srx>")
    guard case .malformedXML("a.srx", 1, _) = broken else { throw broken ?? .notSRX(path: "", element: "") }
    let none = file().replacing(#"languagepattern=".*""#, with: #"languagepattern="fr""#)
    #expect(refusal(none.replacing("EN.*", with: "de")) == .noRules(path: "a.srx", language: .english))
  }

  private static let schema = "formats/srx/srx20.xsd"
  private static let judge = "/usr/bin/xmllint"

  @Test(
    "the file of these tests is valid by the schema of SRX 2.0",
    .enabled(if: Shared.isPresent(schema) && FileManager.default.fileExists(atPath: judge)))
  func valid() throws {
    let path = NSTemporaryDirectory() + "concord-srx-\(getpid()).srx"
    try file(head: #"<formathandle type="end" include="yes"/>"#).write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.judge)
    process.arguments = ["--noout", "--nonet", "--schema", Shared.path(Self.schema), path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
