import Foundation
import TestSupport
import Testing

/// Word documents and texts that harm, or are not what they say: each is refused in one line, and nothing is written.
@Suite("Bad documents")
struct BadPackageTests {
  private static let space = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
  private static let main = "word/document.xml"

  private static func document(_ text: String) -> String {
    "<w:document \(space)><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
  }

  /// A file of a package's parts.
  private func file(
    _ parts: [(String, String)], in folder: TemporaryFolder, password: String? = nil
  ) throws -> String {
    let bytes = ZipArchiveBuilder.bytes(parts.map { ($0.0, Array($0.1.utf8)) }, password: password)
    return try folder.write("zh.docx", Data(bytes))
  }

  @Test("a zip bomb, an entity bomb, deep nesting and a part that is not XML")
  func bombs() throws {
    let folder = try TemporaryFolder()
    func refuses(_ xml: String, _ words: String...) throws {
      try Command.refuses(
        try file([(Self.main, xml)], in: folder), saying: [Self.main] + words, by: ["segment", "lint"])
    }
    try refuses(Self.document(String(repeating: " ", count: 8 << 20)), "zip bomb")
    try refuses("<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><d>&b;</d>", "entities", "line 1")
    let deep = String(repeating: "<w:p>", count: 400) + String(repeating: "</w:p>", count: 400)
    try refuses(Self.document("</w:t></w:r></w:p>\(deep)<w:p><w:r><w:t>"), "nested more than 256")
    try refuses("<w:document \(Self.space)>\n<w:body>", "line 2")
    try refuses("not XML", "line 1")
    try refuses("\u{0}\u{0}", "line 1")
  }

  @Test("an archive without the document, with another program's, or with a password")
  func packages() throws {
    let folder = try TemporaryFolder()
    try Command.refuses(try file([("hello.txt", "Hello")], in: folder), saying: ["word/document.xml is missing"])
    let types = """
      <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override \
      PartName='/word/document.xml' \
      ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>
      """
    let wrong = [("[Content_Types].xml", types), (Self.main, Self.document("文本。"))]
    try Command.refuses(try file(wrong, in: folder), saying: ["is no Word document"], by: ["segment"])
    let locked = try file([(Self.main, Self.document("文本。"))], in: folder, password: "secret")
    try Command.refuses(locked, saying: ["password"])
  }

  @Test("a document that a password wraps as a whole")
  func encrypted() throws {
    let folder = try TemporaryFolder()
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
    for (at, unit) in "EncryptedPackage".utf8.enumerated() { bytes[512 + at * 2] = unit }
    try Command.refuses(try folder.write("zh.docx", Data(bytes)), saying: ["password"], by: ["segment", "align"])
  }

  @Test("a document cut short, at any place")
  func truncated() throws {
    let folder = try TemporaryFolder()
    let whole = try Data(contentsOf: URL(fileURLWithPath: Command.package + "/Corpora/br-circular/zh.docx"))
    for part in [1, 3, 7] {
      let path = try folder.write("zh.docx", whole.prefix(whole.count * part / 8))
      try Command.refuses(path, saying: ["damaged"], by: ["segment"])
    }
  }

  // libxml2 printed a line of its own before the command's, and where the bytes failed in the middle, what stood before
  // them passed for the whole document.
  @Test("a part in a charset that it does not say")
  func charset() throws {
    let folder = try TemporaryFolder()
    let wrong = "<?xml version='1.0' encoding='UTF-32'?>" + Self.document("文本。")
    try Command.refuses(try file([(Self.main, wrong)], in: folder), saying: [Self.main], by: ["segment"])
    let (before, after) = ("<w:p><w:r><w:t>Before", "after.</w:t></w:r></w:p></w:body></w:document>")
    let start = "<?xml version='1.0' encoding='GB18030'?><w:document \(Self.space)><w:body>"
    let filler = String(repeating: "<w:p><w:r><w:t>A whole paragraph.</w:t></w:r></w:p>", count: 4000)
    let bytes = Array((start + filler + before).utf8) + [0xFF, 0xFE, 0x00, 0xFF] + Array(after.utf8)
    let archive = ZipArchiveBuilder.bytes([(Self.main, bytes)])
    try Command.refuses(try folder.write("en.docx", Data(archive)), saying: [Self.main], by: ["segment"])
  }

  @Test("names that lead out of the archive write nothing there")
  func traversal() throws {
    let folder = try TemporaryFolder()
    let parts = [
      ("../../escaped.txt", "x"), (folder.file("escaped.txt"), "x"), (Self.main, Self.document("通函文本。")),
    ]
    let result = try Command(folder: folder.path).run("segment", try file(parts, in: folder))
    #expect(result.code == 0)
    #expect(result.output == "通函文本。\n")
    #expect(try folder.names() == ["zh.docx"])
  }

  @Test("a text with NUL bytes, with lone surrogates, in two encodings")
  func texts() throws {
    let folder = try TemporaryFolder()
    let nul = Data("通函\u{0}\u{0}\u{0}文本。\n".utf8)
    try Command.refuses(try folder.write("zh.txt", nul), saying: ["belongs to no text"], by: ["segment"])
    // A surrogate half in UTF-8, and one in UTF-16.
    let half = Data("第一行文本。\n第二行".utf8) + Data([0xED, 0xA0, 0x80]) + Data("文本。\n".utf8)
    try Command.refuses(try folder.write("zh.txt", half), saying: [":2:", "UTF-8"], by: ["segment"])
    let wide = Data([0xFF, 0xFE, 0x1A, 0x90, 0x00, 0xD8, 0x1A, 0x90])
    try Command.refuses(try folder.write("zh.txt", wide), saying: ["UTF-16"], by: ["segment"])
    let mixed = Data("第一行是UTF-8的文本，很长的一行。\n".utf8) + Data([0xB5, 0xDA, 0xB6, 0xFE, 0xD0, 0xD0, 0x0A])
    try Command.refuses(try folder.write("zh.txt", mixed), saying: ["is not valid"], by: ["segment"])
  }

  @Test("links in a circle")
  func links() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.txt")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.file("b.txt"))
    try FileManager.default.createSymbolicLink(atPath: folder.file("b.txt"), withDestinationPath: path)
    try Command.refuses(path, saying: ["symbolic links"])
  }

  @Test("a pipe that nobody writes into")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    try Command.refuses(path, saying: ["nothing came through this pipe"], by: ["segment"])
  }

  @Test("a file that grows while it is read")
  func growing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("zh.txt", "通函")
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.truncate(atOffset: 60 << 20)
    let writer = GrowingFile(file)
    writer.start()
    defer { writer.stop() }
    try Command.refuses(path, saying: ["changed while it was read"], by: ["segment"])
  }
}
