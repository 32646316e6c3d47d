@testable import Terminology
import TestSupport
import Testing

@Suite("Places of names")
struct NamePlaceTests {
  private let alphabet = Array("焦点组会aБ b-Z9. ".unicodeScalars)

  @Test("the places that a document knows by first characters are those found by going through each sentence")
  func firstCharacters() {
    var random = SeededGenerator(seed: 8)
    func text(_ count: Int) -> [Unicode.Scalar] {
      (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "a" }
    }
    for _ in 0..<200 {
      let texts = (0..<4).map { _ in ScalarText(String(String.UnicodeScalarView(text(30)))) }
      let firsts = FirstScalars(texts)
      for length in 0...3 {
        let name = text(length)
        let expected = texts.enumerated().flatMap { number, text in text.places(of: name).map { (number, $0) } }
        #expect(firsts.places(of: name, in: texts).elementsEqual(expected) { $0.sentence == $1.0 && $0.range == $1.1 })
      }
    }
  }
}
