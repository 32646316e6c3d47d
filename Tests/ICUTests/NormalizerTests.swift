import ICU
import Testing

@Suite("Normalisation and case")
struct NormalizerTests {
  @Test("NFC composes and keeps full width")
  func composes() {
    #expect(Normalizer.nfc("e\u{301}").unicodeScalars.elementsEqual("\u{E9}".unicodeScalars))
    #expect(Normalizer.nfc("Ａ").unicodeScalars.elementsEqual("Ａ".unicodeScalars))
  }

  @Test("NFKC makes full-width letters and digits half-width and takes ligatures apart")
  func compatibility() {
    #expect(Normalizer.nfkc("ＩＴＵ－Ｔ　２０２３ﬁ①") == "ITU-T 2023fi1")
  }

  @Test("NFKC leaves Han and ASCII as they are")
  func leaves() {
    #expect(Normalizer.nfkc("国际电联 ITU-T") == "国际电联 ITU-T")
  }

  @Test("case folding makes STRASSE and Straße one, and drops the case of full-width letters under NFKC")
  func folding() {
    #expect(Normalizer.foldCase("Straße") == Normalizer.foldCase("STRASSE"))
    #expect(Normalizer.foldCase("ITU-T") == "itu-t")
    #expect(Normalizer.nfkcCaseFold("ＩＴＵ\u{00AD}－Ｔ") == "itu-t")
    #expect(Normalizer.nfkcCaseFold("ÉTUDE") == "étude")
  }

  @Test("a text that grows much fits all the same")
  func grows() {
    let text = String(repeating: "\u{FDFA}", count: 200)
    #expect(Normalizer.nfkc(text).unicodeScalars.count == 18 * 200)
  }

  @Test("normalising twice changes nothing more")
  func idempotent() {
    for text in ["ﬁＡe\u{301}国", "①②③", "Å\u{327}", ""] {
      #expect(Normalizer.nfkc(Normalizer.nfkc(text)) == Normalizer.nfkc(text))
      #expect(Normalizer.nfkcCaseFold(Normalizer.nfkcCaseFold(text)) == Normalizer.nfkcCaseFold(text))
    }
  }
}
