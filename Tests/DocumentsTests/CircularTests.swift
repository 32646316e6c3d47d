import Documents
import Foundation
import Testing

/// The shared folder with real circulars; it may be absent.
private let shared: URL? = {
  let environment = ProcessInfo.processInfo.environment["CONCORD_SHARED"].map { URL(fileURLWithPath: $0) }
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let folder = environment ?? root.deletingLastPathComponent().appendingPathComponent("shared")
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()
private let corpora = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Corpora")

/// The gold sentences of one side, white space removed, sorted.
private func gold(_ folder: URL, _ language: String) throws -> String {
  let lines = try String(contentsOf: folder.appendingPathComponent("align.jsonl"), encoding: .utf8)
  let sentences = try lines.split(separator: "\n").flatMap { line -> [String] in
    let bead = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return bead?[language] as? [String] ?? []
  }
  return sentences.map(bare).joined()
}

/// A sentence without white space and without the bullet that the gold may keep.
private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

@Suite("Whole circulars")
struct CircularTests {
  // Needs the shared folder beside the package or in CONCORD_SHARED.
  @Test("the blocks of a real letter hold the gold's sentences in order", .enabled(if: shared != nil))
  func letter() throws {
    let folder = try #require(shared).appendingPathComponent("evaluation/letter-3-20")
    for language in ["zh", "en"] {
      let blocks = try DocumentReader.read(path: folder.appendingPathComponent("\(language).txt").path).blocks
      #expect(blocks.map { bare($0.text) }.joined() == (try gold(folder, language)))
    }
  }

  // Needs the shared folder beside the package or in CONCORD_SHARED.
  @Test("real Word documents are read", .enabled(if: shared != nil))
  func word() throws {
    let folder = try #require(shared).appendingPathComponent("evaluation/word")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file.hasSuffix(".docx") {
      let document = try DocumentReader.read(path: folder.appendingPathComponent(file).path)
      #expect(document.format == .word)
      #expect(document.blocks.contains { $0.kind == .heading })
      #expect(document.blocks.contains { $0.kind == .cell })
    }
  }

  @Test("a circular of the corpus has as many blocks as text and as Word document")
  func corpus() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: corpora.path).filter { !$0.contains(".") }
    #expect(!folders.isEmpty)
    for folder in folders {
      for language in ["zh", "en"] {
        let file = corpora.appendingPathComponent("\(folder)/\(language)")
        let text = try DocumentReader.read(path: file.path + ".txt").blocks
        let word = try DocumentReader.read(path: file.path + ".docx").blocks
        #expect(text.count == word.count, "\(folder) \(language)")
      }
    }
  }
}
