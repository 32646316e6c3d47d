import ICU
import TextIndex
import Testing

@Suite("Texts as the index has them")
struct TextFoldingTests {
  /// Every scalar up to U+FFFF, and some above.
  private var scalars: [Unicode.Scalar] {
    [0...0xFFFF, 0x1F100...0x1F1FF, 0x20000...0x20100].joined().compactMap { Unicode.Scalar(UInt32($0)) }
  }

  @Test("the fold of a scalar is what ICU makes of it, also where ICU is not asked")
  func folds() {
    let folding = TextFolding(table: "")
    for scalar in scalars {
      let text = String(Character(scalar))
      let folded = folding.fold(text).map(\.value)
      #expect(
        folded.elementsEqual(Normalizer.nfkcCaseFold(text).unicodeScalars), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("a mark belongs to the letter before it, whatever the letter: both are folded together")
  func marks() {
    let folding = TextFolding(table: "")
    for scalar in scalars {
      let category = scalar.properties.generalCategory
      let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
      let folded = folding.fold("e" + String(Character(scalar)))
      #expect(
        folded.allSatisfy { $0.source == 0 } == (isMark || folded.count == 1), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("a scalar's class is the one that its properties give it, also where they are not looked up")
  func classes() {
    for value in [0x3001...0x3002, 0x3008...0x3009, 0x3010...0x3011].joined() {
      #expect(ScalarClass(Unicode.Scalar(UInt16(value))!) == .mark)
    }
    for scalar in scalars where scalar.value > 0x7F {
      let properties = scalar.properties
      if ScalarClass(scalar) == .mark {
        #expect(!properties.isAlphabetic && !properties.isWhitespace && properties.numericType == nil)
      }
    }
  }

  @Test("where a stretch of the form came from is told by the text alone as by its form")
  func sources() {
    var random = RandomTexts(seed: 11)
    for _ in 0..<300 {
      let text = random.text(random.below(12))
      let form = RandomTexts.normalized(text)
      for lower in 0...form.bytes.count {
        for upper in lower...form.bytes.count + 1 {
          let told = NormalizedText.source(of: lower..<upper, in: text, folding: RandomTexts.folding)
          #expect(told == form.source(of: lower..<upper), "\(text), \(lower)..<\(upper)")
        }
      }
    }
  }
}
