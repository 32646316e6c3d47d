import Foundation
@testable import TextIndex
import Testing

@Suite("An index's file")
struct IndexFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/索引 a.idx"
    var builder = TextBatchBuilder(language: "zh")
    builder.begin(BatchPair(id: 1, stamp: 2, side: 0))
    builder.add(UnitDetails(bead: 1, confidence: 1, kind: 0), RandomTexts.normalized("国际电联，国际。"))
    try builder.image().write(to: path)
  }

  private func change(_ body: (inout Data) -> Void) throws {
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    body(&data)
    try data.write(to: URL(fileURLWithPath: path))
  }

  @Test("is read back, sealed, and leaves no draft")
  func roundTrip() throws {
    let batch = try #require(TextBatch(path))
    #expect(batch.ranks(of: Array("国际".utf8)).count == 2)
    #expect(batch.language == "zh" && batch.unitCount == 1 && batch.pair(0) == BatchPair(id: 1, stamp: 2, side: 0))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["索引 a.idx", "索引 a.idx.seal"])
    #expect(TextBatch(path) != nil)
  }

  @Test("with any byte changed is noticed, also when it was found undamaged before")
  func flipped() throws {
    #expect(TextBatch(path) != nil)
    let count = try Data(contentsOf: URL(fileURLWithPath: path)).count
    for at in stride(from: 0, to: count, by: 5) {
      try change { $0[at] ^= 0x10 }
      #expect(TextBatch(path) == nil, "byte \(at)")
      try change { $0[at] ^= 0x10 }
    }
    #expect(TextBatch(path) != nil)
  }

  @Test("cut short anywhere is noticed")
  func truncated() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for count in stride(from: 0, to: whole.count, by: 7) {
      try change { $0 = whole.prefix(count) }
      #expect(TextBatch(path) == nil, "\(count) bytes")
    }
    try change { $0 = whole + Data(count: 8) }
    #expect(TextBatch(path) == nil)
  }

  @Test("of another kind is none")
  func otherKind() { #expect(IndexFile(path, kind: 2) == nil && IndexFile(path, kind: 1) != nil) }

  @Test("that cannot be written leaves the place as it was")
  func notWritten() throws {
    let image = IndexImage(kind: 1, numbers: [])
    #expect(throws: IndexImage.WriteFailure.self) { try image.write(to: folder.path + "/nowhere/x") }
    #expect(TextBatch(path) != nil)
  }

  @Test("is read on by who has it open when it is replaced or removed")
  func removed() throws {
    let batch = try #require(TextBatch(path))
    try IndexImage(kind: 1, numbers: []).write(to: path)
    try FileManager.default.removeItem(atPath: path)
    #expect(batch.ranks(of: Array("国".utf8)).count == 2)
  }

  @Test("drafts of processes that are gone are removed, those of others stay")
  func drafts() throws {
    let own = folder.path + "/a.\(getpid()).part"
    let gone = folder.path + "/a.999999999.part"
    for draft in [own, gone] { try Data().write(to: URL(fileURLWithPath: draft)) }
    IndexImage.removeDrafts(in: folder.path)
    #expect(FileManager.default.fileExists(atPath: own) && !FileManager.default.fileExists(atPath: gone))
  }
}
