import Foundation
import GRDB
@testable import Termbase
import TestSupport
import Testing

@Suite("The index beside the base")
struct TextIndexStoreTests {
  private let folder: TemporaryFolder
  private let base: Termbase
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    base = try folder.base()
    index = base.path + "-index"
    try add(1)
  }

  private func add(_ number: Int, _ text: String = "关于焦点组。") throws {
    try base.add(
      Samples.pair(
        [text, "第\(number)号。"], ["On focus groups.", "No. \(number)."], zh: "\(number)-zh", en: "\(number)-en"))
  }

  private func files(_ ending: String = ".text") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: index)) ?? []).filter { $0.hasSuffix(ending) }.sorted()
  }

  /// What a process that starts now finds.
  private func total(_ words: String = "焦点组") throws -> Int {
    try Termbase.open(at: base.path, readOnly: true).search(words).total
  }

  @Test("is made by the first search that needs it, a file a language")
  func madeWhenNeeded() throws {
    #expect(files().isEmpty)
    #expect(try total() == 1)
    #expect(files() == ["en-000001.text", "zh-000001.text"])
    try add(2)
    #expect(try total() == 2)
  }

  @Test("is made anew when it was deleted, also under a search that has it open")
  func deleted() throws {
    #expect(try base.search("焦点组").total == 1)
    try FileManager.default.removeItem(atPath: index)
    #expect(try base.search("焦点组").total == 1)
    #expect(try total() == 1)
    #expect(!files().isEmpty)
  }

  @Test("with a damaged file is noticed, and made anew", arguments: [0, 40, 300, 500])
  func damaged(_ at: Int) throws {
    #expect(try total() == 1)
    for name in files() {
      let url = URL(fileURLWithPath: index + "/" + name)
      var data = try Data(contentsOf: url)
      if at == 0 { data = data.prefix(data.count / 2) } else { data[min(at, data.count - 1)] ^= 1 }
      try data.write(to: url)
    }
    #expect(try total() == 1)
    #expect(try total("focus") == 1)
    #expect(files().count == 2)
  }

  @Test("drafts and locks of a killed build do no harm, and are taken away")
  func killedBuild() throws {
    try FileManager.default.createDirectory(atPath: index, withIntermediateDirectories: true)
    let draft = index + "/zh-000001.text.999999999.part"
    try Data("half".utf8).write(to: URL(fileURLWithPath: draft))
    #expect(try total() == 1)
    #expect(!FileManager.default.fileExists(atPath: draft))
  }

  @Test("a merge that was killed before the old files went answers as before")
  func killedMerge() throws {
    for number in 2...5 {
      try add(number)
      try base.refreshIndexes()
    }
    let copies = folder.path + "/copies"
    try FileManager.default.copyItem(atPath: index, toPath: copies)
    for number in 6...12 {
      try add(number)
      try base.refreshIndexes()
    }
    #expect(files().count <= 8)
    for name in try FileManager.default.contentsOfDirectory(atPath: copies) {
      try? FileManager.default.copyItem(atPath: copies + "/" + name, toPath: index + "/" + "zz-" + name)
    }
    #expect(try total() == 12)
    #expect(try total("focus") == 12)
    try add(13)
    try base.refreshIndexes()
    #expect(try total() == 13)
    #expect(files().allSatisfy { !$0.hasPrefix("zz-") })
  }

  @Test("a removed document is found no more, nor is one that takes its row confused with it")
  func removed() throws {
    try add(2, "关于通函。")
    #expect(try total("通函") == 1)
    try base.remove(document: "2-zh")
    #expect(try total("通函") == 0)
    try add(3, "关于决议。")
    #expect(try total("通函") == 0)
    #expect(try total("决议") == 1)
    #expect(try total("关于") == 2)
    try add(3, "关于焦点组和决议。")
    #expect(try total("焦点组") == 2)
  }

  @Test("an earlier copy of the base put back is answered for as it is")
  func restored() throws {
    let saved = folder.path + "/saved.sqlite"
    try base.queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO '\(saved)'") }
    try add(2, "关于通函。")
    #expect(try total("通函") == 1)
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: base.path + suffix) }
    try FileManager.default.removeItem(atPath: base.path)
    try FileManager.default.copyItem(atPath: saved, toPath: base.path)
    #expect(try total("通函") == 0)
    let other = try Termbase.open(at: base.path)
    try other.add(Samples.pair(["关于决议。"], ["On resolutions."], zh: "9-zh", en: "9-en"))
    #expect(try total("决议") == 1)
    #expect(try total("通函") == 0)
  }

  @Test("that cannot be written is made in memory")
  func unwritable() throws {
    _ = FileManager.default.createFile(atPath: index, contents: Data())
    #expect(try total() == 1)
    #expect(try total() == 1)
    try base.refreshIndexes()
  }

  @Test("works on a path with Chinese characters and spaces")
  func path() throws {
    let other = folder.path + "/二〇二四年 通函"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    let base = try Termbase.create(at: other, glossaries: .none)
    try base.add(Samples.pair(["焦点组"], ["focus group"]))
    try base.refreshIndexes()
    #expect(try Termbase.open(at: other, readOnly: true).search("焦点").total == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: base.path + "-index").contains("zh-000001.text"))
  }

  @Test("stays a few files however often something is added")
  func few() throws {
    for number in 2...40 {
      try add(number, "第\(number)号通函，关于焦点组。")
      try base.refreshIndexes()
    }
    #expect(files().count <= 10)
    #expect(try total() == 40)
  }

  @Test("a search leaves merging to those who add")
  func searchesDoNotMerge() throws {
    for number in 2...4 {
      try add(number)
      #expect(try total() == number)
    }
    #expect(files().count == 6)
    try base.refreshIndexes()
    #expect(files().count == 2)
    #expect(try total() == 4)
  }

  @Test("a search does not wait for a merge when little is missing", .timeLimit(.minutes(1)))
  func heldFolder() throws {
    #expect(try total() == 1)
    let lock = open(index + "/lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    try add(2)
    #expect(try total() == 2)
    try base.refreshIndexes()
    #expect(files() == ["en-000001.text", "zh-000001.text"])
    flock(lock, LOCK_UN)
    #expect(try total() == 2)
    #expect(files().count == 4)
  }

  @Test("many readers and a writer at once: each reader sees whole additions, and what it began with")
  func concurrent() async throws {
    let path = base.path
    let base = base
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 2..<25 {
          let texts = (0..<10).map { "第\(number)号第\($0)句，焦点组" }
          try base.add(Samples.pair(texts, texts, zh: "\(number)-zh", en: "\(number)-en"))
          try base.refreshIndexes()
        }
      }
      for _ in 0..<4 {
        group.addTask {
          var last = 0
          for _ in 0..<25 {
            let found = try Termbase.open(at: path, readOnly: true).search("zh:焦点组")
            #expect(found.total % 10 == 1 && found.total >= last && found.hits.count == min(20, found.total))
            last = found.total
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try total("zh:焦点组") == 231)
  }
}
