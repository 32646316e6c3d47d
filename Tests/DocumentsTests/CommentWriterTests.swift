import Documents
import Foundation
import TestSupport
import Testing

private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Reads, comments on what stands at `words` (the first occurrence of each), and reads again.
private func commented(
  _ bytes: [UInt8], _ words: [String], options: CommentOptions = CommentOptions()
) throws -> (bytes: [UInt8], document: Document) {
  let document = try DocumentReader.read(bytes: bytes, path: "t.docx")
  let comments = try words.map { PlacedComment(place: try place(of: $0, in: document), text: "About \($0)") }
  let out = try CommentWriter.write(comments, on: document, bytes: bytes, options: options)
  return (out, try DocumentReader.read(bytes: out, path: "t.docx"))
}

private func place(of words: String, in document: Document) throws -> Place {
  let range = try #require(document.text.range(of: words))
  let scalars = document.text.unicodeScalars
  let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
  return Place(start: start, end: start + words.unicodeScalars.count)
}

private func text(_ place: Place?, of document: Document) -> String? {
  guard let place else { return nil }
  return String(String.UnicodeScalarView(Array(document.text.unicodeScalars)[place.start..<place.end]))
}

private let w14 = "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
private let w15 = "xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'"

/// What the comments of a document are about.
private func subjects(_ document: Document) -> [String?] { document.comments.map { text($0.place, of: document) } }

@Suite("Comments written into a Word document")
struct CommentWriterTests {
  @Test("stand where they were put, over parts of runs and over several; the text stays")
  func places() throws {
    let body = "<w:p>\(r("The Director of the "))\(r("TSB", "<w:b/>"))\(r(" wrote."))</w:p>" + p("第20研究组将开会。")
    let bytes = WordBuilder(body: body).bytes
    let before = try DocumentReader.read(bytes: bytes, path: "t.docx")
    let words = ["Director", "the TSB wr", "第20研究组", "."]
    let (out, after) = try commented(bytes, words, options: CommentOptions(author: "Ana", date: "2023-05-18T09:00:00Z"))
    #expect(after.text == before.text)
    #expect(Set(subjects(after)) == Set(words))
    #expect(after.comments.map(\.text) == after.comments.map { "About \(text($0.place, of: after) ?? "")" })
    #expect(after.comments.allSatisfy { $0.author == "Ana" && $0.date == "2023-05-18T09:00:00Z" })
    // The bold run was cut in none, the others in pieces that keep their properties.
    let xml = try #require(ZipEntries(out).texts["word/document.xml"])
    #expect(xml.components(separatedBy: "<w:b/>").count == 2)
  }

  @Test("a run cut in pieces keeps its properties in each, and its tabs and marks in order")
  func properties() throws {
    let run = "<w:r><w:rPr><w:b/></w:rPr><w:t>one</w:t><w:tab/><w:t xml:space='preserve'>two three</w:t></w:r>"
    let (out, after) = try commented(WordBuilder(body: "<w:p>\(run)</w:p>").bytes, ["two"])
    #expect(after.text == "one two three")
    #expect(subjects(after) == ["two"])
    let xml = try #require(ZipEntries(out).texts["word/document.xml"])
    #expect(xml.components(separatedBy: "<w:rPr><w:b/></w:rPr>").count == 4)
  }

  @Test("every other part stays as it was, byte for byte, and only what must change does")
  func untouched() throws {
    for name in ["collective-letter", "council-document"] {
      let bytes = [UInt8](try Data(contentsOf: package.appendingPathComponent("Corpora/\(name)/en.docx")))
      let (out, _) = try commented(bytes, ["the"])
      let before = ZipEntries(bytes).all
      let after = ZipEntries(out).all
      #expect(after.map(\.name) == before.map(\.name) + ["word/comments.xml"])
      let changed = zip(before, after).filter { $0.bytes != $1.bytes }.map(\.0.name)
      #expect(Set(changed) == ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"])
    }
  }

  @Test("a second run with the same comments changes nothing; with others it replaces its own alone")
  func again() throws {
    let person = "<w:comment w:id='3' w:author='Bo' w:initials='B'>\(p("Mine."))</w:comment>"
    let body =
      "<w:p>\(r("One "))<w:commentRangeStart w:id='3'/>\(r("two"))<w:commentRangeEnd w:id='3'/>"
      + "<w:r><w:commentReference w:id='3'/></w:r>\(r(" three."))</w:p>"
    let bytes = WordBuilder(body: body, comments: person).bytes
    let (first, _) = try commented(bytes, ["ne t", "three"])
    let (second, _) = try commented(first, ["ne t", "three"])
    #expect(first == second)
    let (third, after) = try commented(second, ["One"])
    #expect(subjects(after) == ["One", "two"])
    #expect(after.comments.map(\.author) == ["Concord", "Bo"])
    let (_, cleared) = try commented(third, [])
    #expect(subjects(cleared) == ["two"])
    #expect(cleared.text == "One two three.")
    #expect(try commented(bytes, []).bytes == bytes)
  }

  @Test("numbers are none that a bookmark, a change or a comment has, in any part")
  func numbers() throws {
    let mark = "<w:bookmarkStart w:id='0' w:name='a'/><w:bookmarkEnd w:id='0'/><w:ins w:id='2'>\(r("One two"))</w:ins>"
    let header = "<w:p><w:bookmarkStart w:id='1' w:name='b'/><w:bookmarkEnd w:id='1'/>\(r("Head"))</w:p>"
    let (out, after) = try commented(
      WordBuilder(body: "<w:p>\(mark)</w:p>", pages: [("header", header)]).bytes, ["One", "two"])
    #expect(subjects(after) == ["One", "two"])
    let xml = try #require(ZipEntries(out).texts["word/comments.xml"])
    #expect(xml.contains("w:id=\"3\"") && xml.contains("w:id=\"4\""))
    #expect(!xml.contains("w:id=\"0\"") && !xml.contains("w:id=\"1\"") && !xml.contains("w:id=\"2\""))
  }

  @Test("in links, insertions, cells, fields and over paragraphs")
  func wrapped() throws {
    let link = "<w:hyperlink w:anchor='x'>\(r("a linked page"))</w:hyperlink>"
    let inserted = "<w:ins w:id='9' w:author='A'>\(r("put in later"))</w:ins>"
    let cell = "<w:tbl><w:tr><w:tc>\(p("In a cell."))</w:tc></w:tr></w:tbl>"
    let body = "<w:p>\(r("See "))\(link)\(r(", "))\(inserted)</w:p>\(cell)\(p("Next one."))\(p("Last."))"
    let words = ["linked", "page, put", "later", "a cell", "one.\nLast"]
    let (_, after) = try commented(WordBuilder(body: body).bytes, words)
    #expect(subjects(after) == words)
    #expect(after.links.map { text($0.place, of: after) } == ["a linked page"])
  }

  @Test("where text can carry none, at what holds it: a note's mark, a drawing, a formula, the beginning")
  func carriers() throws {
    let box = "<w:txbxContent>\(p("In the box."))</w:txbxContent>"
    let forms = "<mc:Choice Requires='wps'>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>"
    let body = """
      <w:p>\(r("Text."))<w:r><w:footnoteReference w:id='2'/></w:r>\
      <w:r><mc:AlternateContent>\(forms)</mc:AlternateContent></w:r>\
      <m:oMath><m:r><m:t>x=y</m:t></m:r></m:oMath><w:r><w:ruby><w:rubyBase>\(r("漢字"))</w:rubyBase></w:ruby></w:r></w:p>\
      <w:sectPr><w:headerReference r:id='p0'/></w:sectPr>
      """
    let bytes = WordBuilder(
      body: body, footnotes: "<w:footnote w:id='2'>\(p("A note."))</w:footnote>", pages: [("header", p("Head"))]
    ).bytes
    let (out, after) = try commented(bytes, ["A note", "the box", "=", "漢", "Head"])
    #expect(after.text == (try DocumentReader.read(bytes: bytes, path: "t.docx").text))
    #expect(after.comments.count == 5)
    let places = Dictionary(uniqueKeysWithValues: after.comments.map { ($0.text, text($0.place, of: after)) })
    #expect(places["About ="] == "x=y")
    #expect(places["About 漢"] == "漢字")
    #expect(places["About A note"] == "")
    #expect(places["About Head"] == "")
    let xml = ZipEntries(out).texts
    #expect(xml["word/footnotes.xml"] == ZipEntries(bytes).texts["word/footnotes.xml"])
  }

  @Test("say where they stand when it is not on the very text")
  func placements() throws {
    let box = "<w:txbxContent>\(p("In the box."))</w:txbxContent>"
    let body = """
      <w:p>\(r("Text."))<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:pict><v:textbox>\(box)</v:textbox></w:pict></w:r>\
      </w:p><w:sectPr><w:headerReference r:id='p0'/></w:sectPr>
      """
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("comments-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("t.docx").path
    let builder = WordBuilder(
      body: body, footnotes: "<w:footnote w:id='2'>\(p("A note."))</w:footnote>", pages: [("header", p("Head"))])
    try Data(builder.bytes).write(to: URL(fileURLWithPath: path))
    let document = try DocumentReader.read(path: path)
    let comments = try ["Head", "Text", "note", "box"].map {
      PlacedComment(place: try place(of: $0, in: document), text: "About \($0)")
    }
    let placements = try CommentWriter.write(comments, on: document, to: folder.appendingPathComponent("o.docx").path)
    #expect(placements == [.beginning, .text, .noteMark, .holder])
  }

  // A package whose comments were taken out by hand: the relationship and the type are there still, and a second of either
  // makes Word call the file damaged.
  @Test("in a package that names comments it does not have")
  func namedOnly() throws {
    let bytes = WordBuilder(body: p("One two."), comments: "").bytes
    let (whole, _) = try commented(bytes, ["two"])
    let entries = ZipEntries(whole).texts.filter { $0.key != "word/comments.xml" }
    let builder = WordBuilder(parts: entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    let (out, after) = try commented(builder.bytes, ["One"])
    #expect(subjects(after) == ["One"])
    let relations = try #require(ZipEntries(out).texts["word/_rels/document.xml.rels"])
    #expect(
      relations.components(separatedBy: "/comments'").count + relations.components(separatedBy: "/comments\"").count
        == 3)
  }

  // What Word writes beside comments: answers and who wrote, in parts of their own that refer to paragraphs of comments.
  @Test("beside a discussion, whose parts stay as they are")
  func discussion() throws {
    let person =
      "<w:comment w:id='3' w:author='Bo' w:initials='B'><w:p w14:paraId='00000001' \(w14)>\(r("Why?"))</w:p></w:comment>"
    let body = """
      <w:p>\(r("One "))<w:commentRangeStart w:id='3'/>\(r("two"))<w:commentRangeEnd w:id='3'/>\
      <w:r><w:commentReference w:id='3'/></w:r>\(r(" three."))</w:p>
      """
    var builder = WordBuilder(body: body, comments: person)
    let parts = ["commentsExtended", "commentsIds", "commentsExtensible", "people"]
    for name in parts {
      builder.parts.append((name: "word/\(name).xml", text: "<w15:\(name) \(w15)/>"))
      builder.relate(name, name, "\(name).xml")
    }
    let (out, after) = try commented(builder.bytes, ["two three", "One"])
    #expect(subjects(after) == ["One", "two", "two three"])
    let (before, later) = (ZipEntries(builder.bytes).all, ZipEntries(out).all)
    for name in parts {
      let entry = "word/\(name).xml"
      #expect(before.first { $0.name == entry }?.bytes == later.first { $0.name == entry }?.bytes)
    }
    #expect(try #require(ZipEntries(out).texts["word/comments.xml"]).contains("paraId=\"00000001\""))
    #expect(try commented(out, ["two three", "One"]).bytes == out)
  }

  @Test("in a strict document, in its own vocabulary")
  func strict() throws {
    let space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    let xml = "<w:document xmlns:w='\(space)'><w:body>\(p("Strict text."))</w:body></w:document>"
    let relations = WordBuilder.relationships([("officeDocument", "word/document.xml")])
    let (out, after) = try commented(
      WordBuilder(parts: [("_rels/.rels", relations), ("word/document.xml", xml)]).bytes, ["text"])
    #expect(subjects(after) == ["text"])
    #expect(ZipEntries(out).texts["word/comments.xml"]?.contains(space) == true)
  }

  // Found by the fuzzer: the comments there were in no vocabulary of Word's, so that the new ones, written in the same, were
  // none either, and a second run added them again.
  @Test("beside comments in another vocabulary, whatever its prefix")
  func foreignComments() throws {
    var builder = WordBuilder(body: p("One two."), comments: "")
    let foreign = "<w:comments xmlns:w='http://example.org/other'><w:comment w:id='1'/></w:comments>"
    builder.parts = builder.parts.map { $0.name == "word/comments.xml" ? ($0.name, foreign) : $0 }
    let (first, after) = try commented(builder.bytes, ["two"])
    #expect(subjects(after) == ["two"])
    #expect(try commented(first, ["two"]).bytes == first)
  }

  @Test("what they say may hold anything: marks of XML, line ends, control characters")
  func contents() throws {
    let bytes = WordBuilder(body: p("Text.")).bytes
    let document = try DocumentReader.read(bytes: bytes, path: "t.docx")
    let comment = PlacedComment(place: Place(start: 0, end: 4), text: "<a> & \"b\" &amp;\n第二行 \u{7}\u{FFFF}😀")
    let out = try CommentWriter.write([comment], on: document, bytes: bytes, options: CommentOptions(author: "<&\">"))
    let after = try DocumentReader.read(bytes: out, path: "t.docx")
    #expect(after.comments.map(\.text) == ["<a> & \"b\" &amp;\n第二行 \u{FFFD}\u{FFFD}😀"])
    #expect(after.comments.map(\.author) == ["<&\">"])
  }

  @Test("a text file, a wrong date and a folder that does not exist are refused")
  func refused() throws {
    let text = try DocumentReader.read(bytes: Array("Text.".utf8), path: "t.txt")
    #expect(throws: CommentError.notWord(path: "t.txt")) { try CommentWriter.write([], on: text, bytes: []) }
    let bytes = WordBuilder(body: p("Text.")).bytes
    let document = try DocumentReader.read(bytes: bytes, path: "t.docx")
    #expect(throws: CommentError.invalidDate("18 May")) {
      try CommentWriter.write([], on: document, bytes: bytes, options: CommentOptions(date: "18 May"))
    }
    let path = package.appendingPathComponent("Corpora/br-circular/en.docx").path
    let circular = try DocumentReader.read(path: path)
    #expect(throws: CommentError.notWritable(path: "/nowhere/x.docx", code: ENOENT)) {
      try CommentWriter.write([], on: circular, to: "/nowhere/x.docx")
    }
  }

  @Test("anywhere in the project's circulars, in any number", arguments: 1...6)
  func anywhere(seed: Int) throws {
    let names = ["collective-letter/zh", "council-document/en", "study-group-report/zh"]
    let path = package.appendingPathComponent("Corpora/\(names[seed % 3]).docx").path
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let before = try DocumentReader.read(bytes: bytes, path: path)
    let body = before.blocks.filter { $0.kind != .footnote }
    var comments: [PlacedComment] = []
    for number in 0..<60 {
      let block = body[(number * 7919 + seed * 104_729) % body.count]
      let count = block.text.unicodeScalars.count
      let start = (number * 31 + seed) % count
      let end = min(count, start + 1 + (number * 17) % 23)
      comments.append(PlacedComment(place: block.map.place(of: start..<end), text: "\(number)"))
    }
    let out = try CommentWriter.write(comments, on: before, bytes: bytes)
    let after = try DocumentReader.read(bytes: out, path: path)
    #expect(after.text == before.text)
    #expect(after.blocks == before.blocks)
    let found = Set(after.comments.map { PlacedComment(place: $0.place ?? Place(start: 0, end: 0), text: $0.text) })
    #expect(found == Set(comments))
    #expect(try CommentWriter.write(comments, on: after, bytes: out) == out)
  }

  private static let shared = ProcessInfo.processInfo.environment["CONCORD_SHARED"].map { $0 + "/evaluation/word" }

  // Needs the shared folder in CONCORD_SHARED.
  @Test(
    "in real documents with bookmarks, pictures, sections and tables", .enabled(if: shared != nil),
    arguments: ["A.12-E", "E.119-E", "OB.1168-E"])
  func real(name: String) throws {
    let path = "\(try #require(Self.shared))/\(name).docx"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let before = try DocumentReader.read(bytes: bytes, path: path)
    let comments = before.blocks.enumerated().filter { $0.offset % 10 == 0 && $0.element.kind != .header }.map {
      PlacedComment(place: $1.map.place(of: 0..<$1.text.unicodeScalars.count), text: "\($0)")
    }
    let out = try CommentWriter.write(comments, on: before, bytes: bytes)
    let after = try DocumentReader.read(bytes: out, path: path)
    #expect(after.text == before.text)
    #expect(after.blocks == before.blocks)
    #expect(after.comments.count == before.comments.count + comments.count)
    #expect(try CommentWriter.write(comments, on: after, bytes: out) == out)
  }

  private static let office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  // Needs LibreOffice Writer (Debian: libreoffice-writer-nogui).
  @Test("LibreOffice opens the result and shows the comments", .enabled(if: office != nil))
  func libreOffice() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("comments-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let document = try DocumentReader.read(
      path: package.appendingPathComponent("Corpora/council-document/zh.docx").path)
    let blocks = document.blocks.filter { $0.text.unicodeScalars.count > 5 }.prefix(9)
    let comments = blocks.enumerated().map { number, block in
      PlacedComment(place: block.map.place(of: 1..<4), text: "第\(number)条意见")
    }
    let output = folder.appendingPathComponent("commented.docx").path
    try CommentWriter.write(comments, on: document, to: output, options: CommentOptions(author: "Ana Lee"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.office))
    process.arguments = [
      "--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "fodt", "--outdir",
      folder.path, output,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: folder.appendingPathComponent("commented.fodt"), encoding: .utf8)
    for comment in comments { #expect(text.contains(comment.text)) }
    #expect(text.components(separatedBy: "<office:annotation ").count == comments.count + 1)
    #expect(text.components(separatedBy: "<office:annotation-end ").count == comments.count + 1)
    #expect(text.contains("<dc:creator>Ana Lee</dc:creator>"))
  }
}
