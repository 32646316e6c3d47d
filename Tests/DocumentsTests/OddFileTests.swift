import Documents
import Foundation
import TestSupport
import Testing

/// Files that are no ordinary files, or do not stay what they are.
@Suite("Odd files")
struct OddFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("odd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @Test("links that lead to each other end in an error")
  func linkLoop() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(atPath: path("a.txt"), withDestinationPath: path("b.txt"))
    try FileManager.default.createSymbolicLink(atPath: path("b.txt"), withDestinationPath: path("a.txt"))
    #expect(throws: DocumentError.unreadable(path: path("a.txt"), code: ELOOP)) {
      try DocumentReader.read(path: path("a.txt"))
    }
  }

  @Test("a pipe that nobody writes into is given up; one with a writer is read to its end")
  func pipe() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = path("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    var limits = ReadLimits.default
    limits.pipeSeconds = 1
    #expect(throws: DocumentError.silentPipe(path: pipe, seconds: 1)) {
      try DocumentReader.read(path: pipe, limits: limits)
    }
    let text = String(repeating: "A line of text.\n", count: 20_000)
    Thread.detachNewThread {
      guard let file = FileHandle(forWritingAtPath: pipe) else { return }
      try? file.write(contentsOf: Data(text.utf8))
      try? file.close()
    }
    #expect(try DocumentReader.read(path: pipe).text == text)
  }

  @Test("a file that grows while it is read is refused")
  func changing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = path("growing.txt")
    try Data().write(to: URL(fileURLWithPath: path))
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    // Holes cost no room, and reading them takes far longer than the writer's pauses.
    try file.truncate(atOffset: 60 << 20)
    let writer = GrowingFile(file)
    writer.start()
    defer { writer.stop() }
    #expect(throws: DocumentError.changedWhileRead(path: path)) { try DocumentReader.read(path: path) }
  }
}
