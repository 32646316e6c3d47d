import ICU
import Testing

@Suite("Boundaries")
struct BreakIteratorTests {
  private func words(_ text: String, _ locale: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try BreakIterator(.word, locale: locale).pieces(of: text).filter(\.isWord).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test("pieces join to the input, in Chinese and English, for every kind")
  func piecesJoin() throws {
    for text in ["会议于14时开始。请注册！", "The meeting opens. Please register.", "a", "\u{1F469}\u{200D}\u{1F680} ok"] {
      for kind in [BreakIterator.Kind.sentence, .word, .character] {
        let pieces = try BreakIterator(kind, locale: "zh").pieces(of: text).map(\.range)
        #expect(pieces.first?.lowerBound == 0)
        #expect(pieces.last?.upperBound == text.utf8.count)
        for (left, right) in zip(pieces, pieces.dropFirst()) { #expect(left.upperBound == right.lowerBound) }
      }
    }
  }

  @Test("sentences part after a full stop")
  func sentences() throws {
    #expect(try BreakIterator(.sentence, locale: "en").boundaries(of: "One. Two.") == [0, 5, 9])
    #expect(try BreakIterator(.sentence, locale: "zh").boundaries(of: "好。坏。") == [0, 6, 12])
  }

  @Test("words are told from spaces and punctuation")
  func wordsAreTold() throws {
    #expect(try words("The meeting, opens.", "en") == ["The", "meeting", "opens"])
    #expect(try words("国际电信联盟。", "zh").joined() == "国际电信联盟")
  }

  @Test("an emoji of several scalars is one character")
  func characters() throws {
    #expect(try BreakIterator(.character, locale: "en").boundaries(of: "e\u{301}\u{1F1E8}\u{1F1F3}") == [0, 3, 11])
  }

  @Test("more boundaries than one batch holds are all found")
  func manyBoundaries() throws {
    let text = String(repeating: "a ", count: 2_000)
    #expect(try BreakIterator(.word, locale: "en").boundaries(of: text).count == 4_001)
  }

  @Test("an empty text has no boundary")
  func empty() throws {
    #expect(try BreakIterator(.word, locale: "en").boundaries(of: "") == [])
  }
}
