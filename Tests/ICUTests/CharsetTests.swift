import ICU
import Testing

@Suite("Charsets")
struct CharsetTests {
  private let utf8 = Array("会议于十四时开始，与会者请注册。国际电信联盟电信标准化部门的会议。".utf8)
  // 会议开始。 in three encodings, as a Chinese text repeats it.
  private let gb18030: [UInt8] = [0xBB, 0xE1, 0xD2, 0xE9, 0xBF, 0xAA, 0xCA, 0xBC, 0xA1, 0xA3]
  private let big5: [UInt8] = [0xB7, 0x7C, 0xC4, 0xB3, 0xB6, 0x7D, 0xA9, 0x6C, 0xA1, 0x43]
  private let utf16: [UInt8] = [0x4F, 0x1A, 0x8B, 0xAE, 0x5F, 0x00, 0x59, 0xCB, 0x30, 0x02]

  private func many(_ bytes: [UInt8]) -> [UInt8] { Array(repeatElement(bytes, count: 60).joined()) }

  private func expect(_ bytes: [UInt8], from charset: String, text: String, malformedAt: Int? = nil) throws {
    let decoded = try Charset.decode(bytes, from: charset)
    #expect(decoded.text == text)
    #expect(decoded.malformedAt == malformedAt)
  }

  @Test("UTF-8, GB18030, Big5 and UTF-16 with a mark are told apart")
  func detects() {
    #expect(Charset.detect(utf8)?.name == "UTF-8")
    #expect(Charset.detect(many(gb18030))?.name == "GB18030")
    #expect(Charset.detect(many(big5))?.name == "Big5")
    #expect(Charset.detect([0xFE, 0xFF] + many(utf16))?.name == "UTF-16BE")
  }

  @Test("each decodes to the same sentence")
  func decodes() throws {
    try expect(gb18030, from: "GB18030", text: "会议开始。")
    try expect(big5, from: "Big5", text: "會議開始。")
    try expect(utf16, from: "UTF-16BE", text: "会议开始。")
    #expect(try Charset.decode(utf8, from: "UTF-8").text.utf8.elementsEqual(utf8))
  }

  @Test("the text up to the first malformed byte is kept and its offset told")
  func malformed() throws {
    let start = Array("会议".utf8)
    try expect(start + [0xFF] + start, from: "UTF-8", text: "会议", malformedAt: 6)
    #expect(try Charset.decode(start + [0xE4, 0xBC], from: "UTF-8").malformedAt == 6)
    #expect(try Charset.decode([0x41, 0xC0, 0x80], from: "UTF-8").malformedAt == 1)
    #expect(try Charset.decode(Array("ab".utf8) + [0xED, 0xA0, 0x80], from: "UTF-8").malformedAt == 2)
  }

  @Test("a malformed sequence far into a long text is found where it stands")
  func malformedFar() throws {
    let long = [UInt8](repeating: 0x61, count: 100_001)
    let found = try Charset.decode(long + [0x80] + long, from: "UTF-8")
    #expect(found.malformedAt == 100_001)
    #expect(found.text.utf8.count == 100_001)
  }

  @Test("no bytes decode to no text, and an unknown charset is refused")
  func edges() throws {
    try expect([], from: "UTF-8", text: "")
    #expect(throws: ICUError.self) { try Charset.decode([0x41], from: "no-such-charset") }
  }

  @Test("the version is a number")
  func version() { #expect(ICU.version.first?.isNumber == true) }
}
