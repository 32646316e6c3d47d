import Documents
import Foundation
import TestSupport
import Testing

/// Circulars of the project as a word processor saves them in its old formats. Needs LibreOffice Writer (Debian:
/// libreoffice-writer-nogui), which writes them and is the program that reads them too.
@Suite("Circulars in the formats of old word processors", .enabled(if: Program.isPresent("soffice")), .serialized)
struct LegacyFormatTests {
  private static let corpora = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Corpora")

  @Test(
    "a .doc and an RTF file have the headings, paragraphs, items, cells and notes of the .docx",
    arguments: [("doc", ["zh", "en"]), ("rtf", ["zh"])])
  func sameBlocks(format: String, languages: [String]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("legacy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for language in languages {
      let original = Self.corpora.appendingPathComponent("liaison-statement/\(language).docx").path
      _ = try Program.run(
        "soffice", "--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", format,
        "--outdir", folder.path, original)
      let expected = try DocumentReader.read(path: original).blocks
      let document = try DocumentReader.read(path: folder.appendingPathComponent("\(language).\(format)").path)
      #expect(document.format == .foreign)
      #expect(document.blocks.map(\.text) == expected.map(\.text))
      // LibreOffice writes a list that goes on in another style into a .doc as one that begins anew.
      #expect(document.blocks.map { $0.label != nil } == expected.map { $0.label != nil })
      #expect(document.blocks.map(\.cell) == expected.map(\.cell))
      #expect(document.blocks.map(\.kind) == expected.map(\.kind))
    }
  }
}
