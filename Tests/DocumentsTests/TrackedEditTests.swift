import Documents
import Foundation
import TestSupport
import Testing

@Suite("Changes in a Word document as tracked ones")
struct TrackedEditTests {
  /// Replaces the first occurrence of each `old`.
  private func write(
    _ edits: [(old: String, new: String)], in bytes: [UInt8]
  ) throws -> (bytes: [UInt8], made: [Bool], before: Document) {
    let document = try DocumentReader.read(bytes: bytes, path: "t.docx")
    let tracked = try edits.map { edit in
      let range = try #require(document.text.range(of: edit.old))
      let start = document.text.unicodeScalars.distance(from: document.text.startIndex, to: range.lowerBound)
      return TrackedEdit(
        place: Place(start: start, end: start + edit.old.unicodeScalars.count), old: edit.old, new: edit.new)
    }
    let (out, made) = try TrackedEditWriter.write(tracked, on: document, bytes: bytes)
    return (out, made, document)
  }

  private func text(_ bytes: [UInt8], _ changes: TrackedChanges) throws -> String {
    try DocumentReader.read(bytes: bytes, path: "t.docx", changes: changes).text
  }

  @Test("accepted they give the new text, rejected the old one, over parts of runs and over several")
  func acceptedAndRejected() throws {
    let body = "<w:p>\(r("见书 ", "<w:b/>"))\(r("“名”，见 the ", "<w:i/>"))\(r("the end."))</w:p>" + p("第20研究组。")
    let bytes = WordBuilder(body: body).bytes
    let (out, made, before) = try write([("书 “", "书“"), ("the the", "the"), ("20", "17")], in: bytes)
    #expect(made == [true, true, true])
    #expect(try text(out, .reject) == before.text)
    #expect(try text(out, .accept) == "见书“名”，见 the end.\n第17研究组。")
    // What is added looks like what it stands for.
    let xml = try #require(ZipEntries(out).texts["word/document.xml"])
    #expect(xml.contains("<w:ins "))
    #expect(xml.contains("<w:rPr><w:b/></w:rPr><w:delText"))
  }

  @Test("every other part stays byte for byte; without changes the whole file does")
  func otherParts() throws {
    let bytes = WordBuilder(body: p("the the end"), styles: "<w:style/>", footnotes: "").bytes
    let (out, _, _) = try write([("the the", "the")], in: bytes)
    let (old, new) = (ZipEntries(bytes).texts, ZipEntries(out).texts)
    #expect(Set(old.keys) == Set(new.keys))
    for (name, content) in old where name != "word/document.xml" { #expect(new[name] == content, "\(name)") }
    #expect(try write([], in: bytes).bytes == bytes)
  }

  @Test("notes are changed in their own part")
  func notes() throws {
    let note = "<w:footnote w:id='2'>\(p("see see below"))</w:footnote>"
    let body = "<w:p>\(r("Text"))<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
    let bytes = WordBuilder(body: body, footnotes: note).bytes
    let (out, made, _) = try write([("see see", "see")], in: bytes)
    #expect(made == [true])
    #expect(try text(out, .accept).contains("see below") && !(try text(out, .accept).contains("see see")))
    #expect(ZipEntries(out).texts["word/document.xml"] == ZipEntries(bytes).texts["word/document.xml"])
  }

  @Test("nothing is changed inside somebody's own change, in a field, or over a tab")
  func leftAlone() throws {
    let inserted = "<w:p>\(r("a "))<w:ins w:id='7' w:author='A'>\(r("one one"))</w:ins></w:p>"
    let field = "<w:p><w:fldSimple w:instr='REF x'>\(r("two two"))</w:fldSimple></w:p>"
    let tab = "<w:p><w:r><w:t>three</w:t><w:tab/><w:t>three</w:t></w:r></w:p>"
    let bytes = WordBuilder(body: inserted + field + tab).bytes
    let (out, made, _) = try write([("one one", "one"), ("two two", "two"), ("three three", "three")], in: bytes)
    #expect(made == [false, false, false])
    #expect(out == bytes)
  }

  @Test("numbers of changes are none that the file has already")
  func numbers() throws {
    let body = "<w:p><w:bookmarkStart w:id='0' w:name='a'/>\(r("the the"))<w:bookmarkEnd w:id='0'/></w:p>"
    let (out, _, _) = try write([("the the", "an")], in: WordBuilder(body: body).bytes)
    let xml = try #require(ZipEntries(out).texts["word/document.xml"])
    #expect(xml.contains("<w:del w:id=\"1\"") && xml.contains("<w:ins w:id=\"2\""), "\(xml)")
  }

  @Test("LibreOffice sees the changes", .enabled(if: Program.isPresent("soffice"), "needs LibreOffice Writer"))
  func libreOffice() throws {
    let folder = NSTemporaryDirectory() + "concord-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/Corpora/collective-letter/zh.docx"
    let (out, made, _) = try write([("建议书 “", "建议书“")], in: try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
    #expect(made == [true])
    try Data(out).write(to: URL(fileURLWithPath: folder + "/a.docx"))
    let run = try Program.run(
      "soffice", "--headless", "-env:UserInstallation=file://\(folder)/profile", "--convert-to", "fodt", "--outdir",
      folder, folder + "/a.docx")
    let flat = try String(contentsOfFile: folder + "/a.fodt", encoding: .utf8)
    #expect(run.code == 0 && flat.contains("<text:deletion>") && flat.contains("<dc:creator>Concord</dc:creator>"))
  }
}
