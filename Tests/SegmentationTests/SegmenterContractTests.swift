import ICU
import Languages
import Segmentation
import TestSupport
import Testing

@Suite("The contract of the segmenter in every language")
struct SegmenterContractTests {
  @Test(
    "pieces join to the input, sentences are their trimmed pieces and none is empty",
    arguments: LanguagePacks.all + LanguagePacks.further)
  func join(_ pack: any LanguagePack) {
    let segmenter = Segmenter(pack: pack)
    var texts = RandomText(seed: 96)
    for _ in 0..<2_000 {
      let text = texts.next()
      let pieces = segmenter.pieces(of: text)
      #expect(pieces.allSatisfy { !$0.isEmpty })
      text.withByteText { bytes in
        #expect(pieces.map(bytes.string).joined().utf8.elementsEqual(text.utf8))
        #expect(segmenter.sentences(in: text) == pieces.map(bytes.trimmed).filter { !$0.isEmpty })
      }
    }
  }

  @Test("white space around a text changes no end", arguments: LanguagePacks.all + LanguagePacks.further)
  func stable(_ pack: any LanguagePack) {
    var texts = RandomText(seed: 4604)
    for _ in 0..<500 {
      let text = texts.next()
      #expect(sentences(text, pack) == sentences("\u{3000} \n" + text + " \t", pack), "\(text)")
    }
  }

  @Test("a sentence alone is one sentence", arguments: LanguagePacks.all + LanguagePacks.further)
  func settled(_ pack: any LanguagePack) {
    for text in ["The meeting opens at 9 a.m. Delegates register. See Annex B. It is long.", "会议开始。请注册！谢谢。"] {
      for sentence in sentences(text, pack) { #expect(sentences(sentence, pack) == [sentence]) }
    }
  }

  @Test("full and half-width marks end the same Chinese sentences")
  func widths() {
    let wide = "会议开始！请注册。是否同意？同意。"
    let half = "会议开始!请注册.是否同意?同意."
    let segmenter = Segmenter(pack: Chinese())
    func counts(_ text: String) -> [Int] {
      let ranges = segmenter.sentences(in: text)
      return text.withByteText { bytes in ranges.map(bytes.scalarCount) }
    }
    #expect(counts(wide) == counts(half))
  }

  @Test(
    "hard texts end in time: they cost one pass however they are made",
    arguments: LanguagePacks.all + LanguagePacks.further)
  func hard(_ pack: any LanguagePack) {
    let pieces = [
      "a.", "(", "“", "。", ". ", "(a. ", "\"", "A.", "1.", "！”", "a@", "http://a.b/", ".", "…", ".\u{202C}", "[", "'",
      ": ",
      "Dear ", "Dear A, The ", "Email: ", "--------", "-------- ", ":) A ", "1:1", "«", "1) ", "• ", "。1", "? ",
    ]
    for piece in pieces {
      let text = String(repeating: piece, count: 4_000)
      #expect(Segmenter(pack: pack).pieces(of: text).last?.upperBound == text.utf8.count)
    }
  }

  /// A row of initials once took an hour: at each stop the sentence's text so far was copied to look for a label.
  @Test("a hundred thousand brackets, quotation marks or full stops are one piece of work a mark")
  func floods() {
    for piece in ["(", "“", ".", "A."] {
      let text = String(repeating: piece, count: 100_000)
      #expect(Segmenter(pack: English()).pieces(of: text).last?.upperBound == text.utf8.count)
    }
  }

  @Test("on plain sentences the segmenter and ICU's own splitter agree")
  func judge() throws {
    try agree(
      "The meeting will open on Monday. Will you attend? Please register now! The agenda is long.", English(), "en")
    try agree("会议将于周一开始。您会出席吗？请立即注册！议程很长。", Chinese(), "zh")
  }

  /// The known exceptions: where ICU parts and should not. ICU knows no abbreviations even with `@ss=standard`.
  @Test(
    "ICU parts after these abbreviations, the segmenter does not",
    arguments: ["Rec. ITU", "Mr. Kim", "No. Five", "J. Smith"])
  func exceptions(_ phrase: String) throws {
    let text = "We thank \(phrase) today."
    #expect(try BreakIterator(.sentence, locale: "en").pieces(of: text).count == 2)
    #expect(sentences(text, English()) == [text])
  }

  private func agree(_ text: String, _ pack: any LanguagePack, _ locale: String) throws {
    let judged = try BreakIterator(.sentence, locale: locale).pieces(of: text).map(\.range)
    #expect(Segmenter(pack: pack).pieces(of: text) == judged)
  }
}
