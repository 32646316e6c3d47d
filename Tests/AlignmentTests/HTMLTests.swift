import Alignment
import CXML
import Documents
import Foundation
import Languages
import Testing

@Suite("Beads as a page")
struct HTMLTests {
  private func sides(_ zh: [String], _ en: [String]) -> BeadSides {
    BeadSides(
      source: .chinese, target: .english, sourceSentences: zh, targetSentences: en, sourceName: "a/zh.txt",
      targetName: "a/en.txt")
  }

  /// What libxml2's HTML parser says of a page; empty when nothing.
  private func complaints(_ page: String) -> [String] {
    var page = page
    return page.withUTF8 { bytes in
      let context = bytes.withMemoryRebound(to: CChar.self) {
        htmlCreateMemoryParserCtxt($0.baseAddress, Int32($0.count))
      }
      defer { htmlFreeParserCtxt(context) }
      _ = htmlCtxtUseOptions(context, Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue))
      htmlParseDocument(context)
      guard let context else { return ["no parser"] }
      defer { xmlFreeDoc(context.pointee.myDoc) }
      let last = context.pointee.lastError
      return context.pointee.wellFormed == 1 && last.message == nil
        ? [] : ["line \(last.line): \(last.message.map { String(cString: $0) } ?? "not well-formed")"]
    }
  }

  private func page(_ suffix: [(String, BlockKind)], _ english: [(String, BlockKind)]) throws -> String {
    let pair = try Aligner(lexicon: SmallText.lexicon).align(
      try SmallText.document(suffix, .chinese), try SmallText.document(english, .english))
    return HTMLBeadWriter().write(pair.beads, BeadSides(pair))
  }

  @Test("a letter makes a well-formed page with its headings, paragraphs and cells, in its languages")
  func letter() throws {
    let kinds: [BlockKind] = [.heading, .paragraph, .item, .cell, .footnote]
    let blocks = SmallText.pairs.enumerated().map { ($1, kinds[min($0, 4)]) }
    let page = try page(blocks.map { ($0.0.zh, $0.1) }, blocks.map { ($0.0.en, $0.1) })
    #expect(complaints(page) == [])
    for part in ["<h3>", "<li>", "<p class=\"note\">", "<div lang=\"zh-Hans\" dir=\"auto\">", "<div lang=\"en\""] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("http://") || page.components(separatedBy: "http://").count == 2, "only the name of SVG")
    #expect(!page.contains("https://") && !page.contains("src=") && !page.contains("@import"))
  }

  @Test("markup in a text, a name or a reason stays text", arguments: ["<b>&amp;\"'</b>", "</script><script>", "]]>"])
  func escaping(text: String) throws {
    let bead = Bead(source: 0..<1, target: 0..<1, reasons: [.init(kind: "word", value: text, weight: 1)])
    let page = HTMLBeadWriter().write(
      [bead],
      BeadSides(
        source: .chinese, target: .english, sourceSentences: ["甲" + text], targetSentences: [text + "\u{1}\u{FFFF}"],
        sourceName: text, targetName: text))
    #expect(complaints(page) == [])
    #expect(page.components(separatedBy: "<script>").count == 2)
    #expect(!page.contains("<b>&amp;\"") && !page.contains("\u{1}") && !page.contains("\u{FFFF}"))
    #expect(
      page.components(
        separatedBy: "甲"
          + text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
          .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
      ).count == 2)
  }

  @Test("a moved bead is linked from both sides, and a sentence without counterpart says so")
  func movedAndAlone() {
    let beads = [
      Bead(source: 0..<1, target: 2..<3, confidence: 0.8, moved: true), Bead(source: 1..<2, target: 0..<1),
      Bead(source: 2..<3, target: 1..<2), Bead(source: 3..<4, target: 3..<3, confidence: 0.5),
    ]
    let page = HTMLBeadWriter().write(beads, sides(["甲。", "乙。", "丙。", "丁。"], ["B.", "C.", "A."]))
    #expect(complaints(page) == [])
    #expect(page.contains("<span class=\"b likely moved\" data-b=\"1\"><a class=\"n\" id=\"s1\" href=\"#t1\""))
    #expect(page.contains("<a class=\"n\" id=\"t1\" href=\"#s1\""))
    #expect(page.contains(">∅4</a>\u{2060}丁。"))
    // 甲, A and 丁 stand in rows of their own; what is elsewhere used to be “no counterpart”, beside the line that joins it.
    #expect(page.components(separatedBy: "no counterpart</div>").count == 2)
    #expect(page.contains("<div class=\"none\">elsewhere: <a href=\"#t1\">⇄1</a></div>"))
    #expect(page.contains("<div class=\"none\">elsewhere: <a href=\"#s1\">⇄1</a></div>"))
  }

  @Test("whatever the beads, every sentence stands on the page once", arguments: 0..<8)
  func complete(seed: Int) throws {
    let zh = (0..<12).map { "〔\($0)〕" }
    let en = (0..<12).map { "[\($0)]" }
    var at = (seed % 3, seed % 2)
    var beads = (0..<at.0).map { Bead(source: $0..<$0 + 1, target: 0..<0) }
    beads += (0..<at.1).map { Bead(source: at.0..<at.0, target: $0..<$0 + 1) }
    while at.0 < 12 || at.1 < 12 {
      let to = (min(12, at.0 + (at.0 + seed) % 3), min(12, at.1 + (at.0 * at.1 + seed + 1) % 4))
      let end = to == at ? (12, 12) : to
      beads.append(Bead(source: at.0..<end.0, target: at.1..<end.1, moved: (at.0 + seed) % 5 == 0))
      at = end
    }
    let page = HTMLBeadWriter().write(beads, sides(zh, en))
    #expect(complaints(page) == [])
    for sentence in zh + en { #expect(page.components(separatedBy: sentence).count == 2, "\(sentence)") }
  }
}
