import ICU
import Testing

@Suite("Transliteration")
struct TransliteratorTests {
  @Test("traditional characters become simplified, vocabulary stays")
  func simplifies() throws {
    let converter = try Transliterator(Transliterator.traditionalToSimplified)
    #expect(try converter.transliterate("國際電信聯盟標準化部門") == "国际电信联盟标准化部门")
    #expect(try converter.transliterate("軟體") == "软体")
    #expect(try converter.transliterate("ITU-T 國") == "ITU-T 国")
  }

  @Test("simplified characters become traditional")
  func traditional() throws {
    let converter = try Transliterator(Transliterator.simplifiedToTraditional)
    #expect(try converter.transliterate("国际电联") == "國際電聯")
  }

  @Test("Han becomes toneless pinyin, one reading a character")
  func pinyin() throws {
    let converter = try Transliterator(Transliterator.hanToToneless)
    #expect(try converter.transliterate("日内瓦") == "ri nei wa")
    #expect(try converter.transliterate("银行") == "yin xing")
  }

  @Test("an empty text stays empty and an unknown identifier is refused by name")
  func edges() throws {
    #expect(try Transliterator("Hant-Hans").transliterate("") == "")
    let error = #expect(throws: ICUError.self) { try Transliterator("No-Such") }
    #expect(error?.name == "U_INVALID_ID" && error?.operation.contains("No-Such") == true)
  }
}
