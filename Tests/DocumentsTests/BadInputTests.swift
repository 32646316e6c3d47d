import Documents
import Foundation
import Testing

private func folder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("documents-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}
private func read(_ bytes: [UInt8]) throws -> Document { try DocumentReader.read(bytes: bytes, path: "t") }
private let document = "word/document.xml"
private func word(_ xml: String) -> WordBuilder { WordBuilder(parts: [(document, xml)]) }

@Suite("Bad input is refused with its cause")
struct BadInputTests {
  @Test("a file that is missing, empty, a folder")
  func files() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("x.txt").path
    #expect(throws: DocumentError.notFound(path: path)) { try DocumentReader.read(path: path) }
    _ = FileManager.default.createFile(atPath: path, contents: Data())
    #expect(throws: DocumentError.empty(path: path)) { try DocumentReader.read(path: path) }
    #expect(throws: DocumentError.isFolder(path: folder.path)) { try DocumentReader.read(path: folder.path) }
    #expect(throws: DocumentError.notFound(path: path + "/y")) { try DocumentReader.read(path: path + "/y") }
  }

  @Test("100 MB on one line are refused before they are read")
  func hugeLine() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("line.txt").path
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 100 << 20)
    try file.close()
    #expect(throws: DocumentError.tooLarge(path: path, limit: 64 << 20)) { try DocumentReader.read(path: path) }
  }

  @Test("a line longer than the limit is refused with its number")
  func longLine() {
    let bytes = Array("one\r\ntwo\r\n".utf8) + [UInt8](repeating: 0x61, count: 33)
    var limits = ReadLimits.default
    limits.lineBytes = 32
    #expect(throws: DocumentError.lineTooLong(path: "t", line: 3, limit: 32)) {
      try DocumentReader.read(bytes: bytes, path: "t", limits: limits)
    }
  }

  @Test("a file with white space only has no text")
  func blank() { #expect(throws: DocumentError.noText(path: "t")) { try read(Array(" \n\t\n".utf8)) } }

  @Test("files of other programs are named, and so is a password on the whole file")
  func otherFormats() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    #expect(throws: DocumentError.unsupportedFormat(path: "t", format: "an Office file other than Word's")) {
      try read(compound)
    }
    #expect(throws: DocumentError.unsupportedFormat(path: "t", format: "a web archive (MHTML)")) {
      try read(Array("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>".utf8))
    }
    // A .doc that was cut short said that it was a spreadsheet or the like: its folder of streams is at the end.
    var cut = compound
    (cut[0x1E], cut[0x30]) = (9, 40)
    #expect(throws: DocumentError.brokenArchive(path: "t", entry: nil, detail: "cut short")) { try read(cut) }
    #expect(throws: DocumentError.brokenArchive(path: "t", entry: nil, detail: "cut short")) {
      try read(Array(compound.prefix(40)))
    }
    var encrypted = compound
    for (at, unit) in "EncryptedPackage".utf8.enumerated() { encrypted[256 + at * 2] = unit }
    #expect(throws: DocumentError.encrypted(path: "t")) { try read(encrypted) }
  }

  @Test("a broken archive")
  func brokenArchive() {
    let whole = WordBuilder(body: p("Text.")).bytes
    let cut = Array(whole.prefix(whole.count / 2))
    #expect { try read(cut) } throws: {
      guard case DocumentError.brokenArchive("t", nil, let detail) = $0 else { return false }
      return !detail.isEmpty
    }
  }

  @Test("a part whose compressed data are damaged")
  func brokenPart() throws {
    var bytes = WordBuilder(body: p(String(repeating: "Some text that compresses. ", count: 40))).bytes
    let name = Array(document.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    for at in start + name.count + 8..<start + name.count + 24 { bytes[at] ^= 0xFF }
    #expect { try read(bytes) } throws: {
      guard let error = $0 as? DocumentError else { return false }
      switch error {
      case .brokenArchive(_, document, _), .malformedXML(_, document, _, _): return true
      default: return false
      }
    }
  }

  @Test("an archive without document.xml")
  func noDocument() {
    #expect(throws: DocumentError.missingPart(path: "t", entry: document)) {
      try read(WordBuilder(parts: [("hello.txt", "hello")]).bytes)
    }
    let sheet = WordBuilder(parts: [
      ("_rels/.rels", WordBuilder.relationships([("officeDocument", "xl/workbook.xml")])), ("xl/workbook.xml", "<x/>"),
    ])
    #expect(throws: DocumentError.missingPart(path: "t", entry: document)) { try read(sheet.bytes) }
  }

  @Test("parts that lead out of the archive are names like others: nothing outside is read")
  func traversal() throws {
    let relations = WordBuilder.relationships([
      ("officeDocument", "../../word/document.xml"), ("styles", "../../../../../../etc/passwd"),
    ])
    var builder = WordBuilder(body: p("Text."), styles: headings)
    builder.parts = builder.parts.map { $0.name.hasSuffix(".rels") ? ($0.name, relations) : $0 }
    builder.parts.append((name: "../../../etc/passwd", text: "root"))
    builder.parts.append((name: "/etc/hostname", text: "root"))
    #expect(try builder.read().blocks.map(\.text) == ["Text."])
  }

  @Test("parts that are named and missing are done without")
  func missingParts() throws {
    var builder = WordBuilder(
      body: "<w:p>\(r("Text."))<w:r><w:footnoteReference w:id='1'/></w:r></w:p>", styles: headings, numbering: "",
      footnotes: "", comments: "", pages: [("header", p("Head"))])
    builder.parts.removeAll { !$0.name.hasSuffix("document.xml") && !$0.name.hasSuffix(".rels") }
    #expect(try builder.read().blocks.map(\.text) == ["Text."])
  }

  @Test("a package whose types say that its main part is a workbook")
  func wrongType() throws {
    func package(_ type: String) -> [UInt8] {
      let types = """
        <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>\
        <Override PartName='/word/document.xml' ContentType='\(type)'/></Types>
        """
      var builder = WordBuilder(body: p("Text."))
      builder.parts[0].text = types
      return builder.bytes
    }
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    for type in [word, "application/vnd.ms-word.document.macroEnabled.main+xml", "application/xml"] {
      #expect(try read(package(type)).blocks.map(\.text) == ["Text."])
    }
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    #expect(throws: DocumentError.wrongContentType(path: "t", entry: document, type: sheet)) {
      try read(package(sheet))
    }
  }

  @Test("a file cut at any length is refused or read, and never worse")
  func truncated() throws {
    let whole = WordBuilder(body: p("Text."), styles: headings).bytes
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(throws: DocumentError.self) { try read(Array(whole.prefix(length))) }
    }
  }

  // A table with a span near the largest integer made the sum of the columns overflow, which ended the program.
  @Test("numbers without measure are bounded")
  func numbers() throws {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val='9223372036854775807'/></w:tcPr>\(p("a"))</w:tc>"
    let start = "<w:start w:val='9223372036854775807'/><w:lvlText w:val='%1'/>"
    let numbering = """
      <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>\(start)</w:lvl></w:abstractNum>
      <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
      """
    let item = p("b", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='-9'/>")
    let body = "<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>\(item)\(item)"
    #expect(try WordBuilder(body: body, numbering: numbering).read().blocks.map(\.text) == ["a", "a", "b", "b"])
  }

  @Test("an entity bomb and an external entity")
  func entities() {
    let bomb = """
      <?xml version='1.0'?>
      <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
      <d>&b;</d>
      """
    #expect(throws: DocumentError.forbiddenEntity(path: "t", entry: document, line: 2)) { try read(word(bomb).bytes) }
    let external = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>"
    #expect(throws: DocumentError.forbiddenEntity(path: "t", entry: document, line: 1)) {
      try read(word(external).bytes)
    }
    #expect(throws: DocumentError.forbiddenEntity(path: "t", entry: document, line: 1)) {
      try read(word("<!DOCTYPE d SYSTEM 'http://127.0.0.1/x.dtd'><d/>").bytes)
    }
  }

  @Test("a zip bomb is refused by its ratio, a large part by its size")
  func bombs() {
    let bomb = word("<d>" + String(repeating: " ", count: 4 << 20) + "</d>")
    #expect(throws: DocumentError.compressionRatio(path: "t", entry: document, limit: 200)) { try read(bomb.bytes) }
    var limits = ReadLimits.default
    limits.partBytes = 1000
    #expect(throws: DocumentError.partTooLarge(path: "test.docx", entry: document, limit: 1000)) {
      try word("<d>" + String(repeating: " ", count: 1001) + "</d>").read(limits: limits)
    }
  }

  @Test("too many entries")
  func entries() {
    var limits = ReadLimits.default
    limits.archiveEntries = 4
    #expect(throws: DocumentError.tooManyEntries(path: "test.docx", limit: 4)) {
      try WordBuilder(parts: (0..<5).map { ("\($0)", "") }).read(limits: limits)
    }
  }

  @Test("malformed XML is refused with its part and line")
  func malformed() {
    #expect { try read(word("<d>\n<e>\n</d>").bytes) } throws: {
      guard case DocumentError.malformedXML("t", document, 3, let detail) = $0 else { return false }
      return detail.contains("mismatch")
    }
    #expect(throws: DocumentError.self) { try read(word("<d>").bytes) }
    #expect(throws: DocumentError.self) { try read(word("<d>&nothing;</d>").bytes) }
  }

  // Found by the fuzzer: such names are in no vocabulary until somebody declares the prefix, as the writer of comments did.
  @Test("prefixes that stand for nothing are refused, as Word does")
  func undeclared() {
    #expect {
      try read(
        word("<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'>\n<x:body/></w:document>").bytes)
    } throws: {
      guard case DocumentError.malformedXML("t", document, 2, let detail) = $0 else { return false }
      return detail.contains("prefix x")
    }
  }

  @Test("elements nested too deep")
  func deep() {
    let nested = String(repeating: "<d>", count: 300) + String(repeating: "</d>", count: 300)
    #expect(throws: DocumentError.tooDeep(path: "t", entry: document, line: 1, limit: 256)) {
      try read(word(nested).bytes)
    }
  }
}
