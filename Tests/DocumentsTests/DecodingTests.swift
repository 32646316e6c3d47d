import Documents
import Testing

private func read(_ bytes: [UInt8]) throws -> Document { try DocumentReader.read(bytes: bytes, path: "t") }
private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in
    let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? pair : pair.reversed()
  }
}

@Suite("Text is decoded from any charset")
struct DecodingTests {
  private let letter = "第20研究组会议将于2023年9月13日在阿鲁沙召开。\nThe meeting will open at 1400 hours."

  @Test("a byte order mark decides the charset and is no part of the text")
  func marks() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(letter.utf8)).text == letter)
    #expect(try read([0xFF, 0xFE] + utf16(letter, bigEndian: false)).text == letter)
    #expect(try read([0xFE, 0xFF] + utf16(letter, bigEndian: true)).text == letter)
    let wide = letter.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8), 0, 0] }
    #expect(try read([0xFF, 0xFE, 0, 0] + wide).text == letter)
  }

  @Test("UTF-16 without a byte order mark is read")
  func wideWithoutMark() throws {
    let english = String(repeating: "The meeting will open at 1400 hours on the first day.\r\n", count: 4)
    #expect(try read(utf16(english, bigEndian: false)).text == english)
    #expect(try read(utf16(english, bigEndian: true)).text == english)
  }

  // A sentence of six characters was called damaged UTF-8.
  @Test(
    "a few words in GB 2312 are read",
    arguments: [
      ("研究组同意。", [0xD1, 0xD0, 0xBE, 0xBF, 0xD7, 0xE9, 0xCD, 0xAC, 0xD2, 0xE2, 0xA1, 0xA3] as [UInt8]),
      ("议程\n1 开幕", [0xD2, 0xE9, 0xB3, 0xCC, 0x0A, 0x31, 0x20, 0xBF, 0xAA, 0xC4, 0xBB]),
    ])
  func shortHan(text: String, bytes: [UInt8]) throws { #expect(try read(bytes).text == text) }

  @Test("GB18030 and Big5 are detected")
  func chinese() throws {
    // 国际电信联盟电信标准化部门会议通知。 and the same word for meetings in traditional characters.
    let gb: [UInt8] = [
      0xB9, 0xFA, 0xBC, 0xCA, 0xB5, 0xE7, 0xD0, 0xC5, 0xC1, 0xAA, 0xC3, 0xCB, 0xB5, 0xE7, 0xD0, 0xC5, 0xB1, 0xEA, 0xD7,
      0xBC, 0xBB, 0xAF, 0xB2, 0xBF, 0xC3, 0xC5, 0xBB, 0xE1, 0xD2, 0xE9, 0xCD, 0xA8, 0xD6, 0xAA, 0xA1, 0xA3, 0x0A,
    ]
    let document = try read(gb + gb + gb)
    #expect(document.blocks.first?.text == "国际电信联盟电信标准化部门会议通知。")
  }

  @Test("Windows-1252 is read where it makes sense")
  func western() throws {
    var bytes: [UInt8] = []
    for _ in 0..<6 {
      bytes +=
        Array("La r".utf8) + [0xE9] + Array("union aura lieu ".utf8) + [0xE0] + Array(" Gen".utf8) + [0xE8]
        + Array("ve le mardi.\n".utf8)
    }
    #expect(try read(bytes).blocks.first?.text == "La réunion aura lieu à Genève le mardi.")
  }

  // A file whose second half somebody had pasted in another charset was called damaged GB18030, from its first line on.
  @Test("two charsets in one file: the place where the second one begins is told")
  func mixed() throws {
    let first = Array("会议定于十月举行，请各主管部门注意。\n".utf8)
    let other: [UInt8] = [0xBB, 0xE1, 0xD2, 0xE9, 0xCD, 0xA8, 0xD6, 0xAA, 0xA1, 0xA3, 0x0A]
    let bytes = first + (0..<40).flatMap { _ in other }
    #expect(throws: DocumentError.malformedText(path: "t", charset: "UTF-8", byteOffset: first.count, line: 2)) {
      try read(bytes)
    }
  }

  @Test("UTF-8 with a bad byte is refused with the byte's offset and line, not read as something else")
  func damaged() throws {
    let bytes = Array("第一行。\n第二行很长。\n第".utf8) + [0xE4, 0xBA] + Array("行坏了。\n".utf8)
    let offset = Array("第一行。\n第二行很长。\n第".utf8).count
    #expect(throws: DocumentError.malformedText(path: "t", charset: "UTF-8", byteOffset: offset, line: 3)) {
      try read(bytes)
    }
  }

  @Test("a stray byte in ASCII is refused as invalid UTF-8")
  func stray() {
    let bytes = Array("first line\r\nsecond ".utf8) + [0xFF] + Array(" line\r\n".utf8)
    #expect(throws: DocumentError.malformedText(path: "t", charset: "UTF-8", byteOffset: 19, line: 2)) {
      try read(bytes)
    }
  }

  // A short text once passed as Latin-2, its stray byte as "˙".
  @Test("a stray byte in a very short ASCII text is not read as some Latin charset's letter")
  func strayInShortText() {
    for bad: [UInt8] in [[0xFF], [0xFE], [0xC3, 0x28], [0xC0]] {
      let bytes = Array("hello\nwor".utf8) + bad + Array("ld\n".utf8)
      #expect(throws: DocumentError.malformedText(path: "t", charset: "UTF-8", byteOffset: 9, line: 2)) {
        try read(bytes)
      }
    }
    #expect(throws: DocumentError.malformedText(path: "t", charset: "UTF-8", byteOffset: 4, line: 1)) {
      try read(Array("bad ".utf8) + [0xC3, 0x28] + Array(" text\n".utf8))
    }
  }

  @Test("a byte sequence that UTF-8 forbids is refused: overlong forms, surrogates, beyond U+10FFFF, cut short")
  func forbidden() {
    for bad: [UInt8] in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8]] {
      let bytes = [0xEF, 0xBB, 0xBF] + Array("国际".utf8) + bad
      #expect(throws: DocumentError.malformedText(path: "t", charset: "UTF-8", byteOffset: 9, line: 1)) {
        try read(bytes)
      }
    }
  }

  @Test("NUL and many control characters are binary data")
  func binary() {
    #expect(throws: DocumentError.notText(path: "t", byteOffset: 8, line: 2)) {
      try read(Array("abc\ndefg".utf8) + [0] + Array("hij".utf8))
    }
    #expect(throws: DocumentError.self) { try read([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]) }
    #expect(throws: DocumentError.notText(path: "t", byteOffset: 0, line: 1)) { try read([1, 2, 3, 4, 65, 66]) }
  }
}
