import Foundation
import GRDB
@testable import Termbase
import TestSupport
import Testing

@Suite("The base's file")
struct BaseFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("is made in .concord, once, and found from folders below")
  func createAndFind() throws {
    let base = try folder.base()
    #expect(base.path == folder.path + "/.concord/base.sqlite")
    #expect(throws: TermbaseError.alreadyExists(path: base.path)) { try folder.base() }
    let below = folder.path + "/a/b"
    try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
    #expect(Termbase.find(from: below) == base.path)
    for path in [base.path, folder.path, folder.path + "/.concord"] {
      #expect(try Termbase.open(at: path, readOnly: true).path == base.path)
    }
  }

  @Test("is not found, and not opened, where there is none")
  func none() throws {
    #expect(Termbase.find(from: folder.path) == nil)
    #expect(throws: TermbaseError.noBase(path: folder.path)) { try Termbase.open(at: folder.path) }
    #expect(throws: TermbaseError.noBase(path: "/nowhere/x")) { try Termbase.open(at: "/nowhere/x", readOnly: true) }
    #expect(throws: TermbaseError.cannotOpen(path: "/nowhere", reason: "no such folder")) {
      try Termbase.create(at: "/nowhere")
    }
  }

  @Test("a creation that fails leaves nothing behind")
  func failedCreation() throws {
    struct Broken: Error {}
    let entry = GRDB.DatabaseError(resultCode: .SQLITE_FULL)
    #expect(TermbaseError(entry, path: "p") == .diskFull(path: "p"))
    let file = folder.path + "/.concord"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let reason = "the folder cannot be made (file exists)"
    #expect(throws: TermbaseError.cannotOpen(path: file, reason: reason)) { try folder.base() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [".concord"])
  }

  @Test("that is no database, or cut short, is called damaged", arguments: [true, false])
  func damaged(_ isText: Bool) throws {
    let path = try folder.base(.project).path
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let bytes = isText ? Data("这不是数据库，只是一个文本文件。".utf8) + Data(count: 4096) : whole.prefix(whole.count / 3)
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: TermbaseError.self) {
      let base = try Termbase.open(at: path, readOnly: true)
      _ = try base.stats()
      _ = try base.lookup("国")
    }
    guard case .damaged(path, _) = error else {
      Issue.record("not damaged: \(String(describing: error))")
      return
    }
  }

  @Test("another program's database is refused")
  func notABase() throws {
    let path = folder.path + "/other.sqlite"
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (a)") }
    #expect(throws: TermbaseError.notABase(path: path)) { try Termbase.open(at: path, readOnly: true) }
    #expect(throws: TermbaseError.notABase(path: path)) { try Termbase.open(at: path) }
  }

  @Test("of a newer schema is refused with both versions, for reading and for writing", arguments: [true, false])
  func newer(_ readOnly: Bool) throws {
    let path = try folder.base().path
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1)") }
    #expect(throws: TermbaseError.newerSchema(path: path, found: Schema.version + 1, known: Schema.version)) {
      try Termbase.open(at: path, readOnly: readOnly)
    }
  }

  @Test("of an older schema is not read as it is")
  func older() throws {
    let path = try folder.base().path
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 0") }
    #expect(throws: TermbaseError.olderSchema(path: path, found: 0, known: Schema.version)) {
      try Termbase.open(at: path, readOnly: true)
    }
  }

  @Test("opened for reading only is read and not written")
  func readOnly() throws {
    try folder.base().add(Samples.pair(["关于焦点组。"], ["On focus groups."]))
    let base = try Termbase.open(at: folder.path, readOnly: true)
    #expect(try base.search("焦点").total == 1)
    #expect(throws: TermbaseError.readOnly(path: base.path)) { try base.add(Samples.pair(["甲"], ["a"])) }
    #expect(throws: TermbaseError.readOnly(path: base.path)) { try base.remove(document: "letter-zh.txt") }
  }

  // Permissions do not bind root, so that the test could not fail there.
  @Test("in a folder without write permission is read and not written", .enabled(if: getuid() != 0))
  func readOnlyFolder() throws {
    let path = try folder.base().path
    let inner = folder.path + "/.concord"
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: inner)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: inner) }
    #expect(try Termbase.open(at: path, readOnly: true).stats().documents == 0)
    #expect(throws: TermbaseError.readOnly(path: path)) { try Termbase.open(at: path) }
  }

  @Test("on a full disk takes nothing of an addition and keeps what was there")
  func fullDisk() throws {
    let base = try folder.base()
    try base.add(Samples.pair(["关于焦点组。"], ["On focus groups."]), concepts: [Samples.term("焦点组", "focus group")])
    let before = try base.stats()
    try base.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = (0..<2000).map { "第\($0)句，关于焦点组。" }
    #expect(throws: TermbaseError.diskFull(path: base.path)) {
      try base.add(Samples.pair(long, long, zh: "b-zh", en: "b-en"), concepts: [Samples.term("通函", "circular")])
    }
    let after = try base.stats()
    #expect(after.documents == before.documents && after.beads == before.beads && after.terms == before.terms)
    #expect(try base.search("第9句").total == 0)
    #expect(try base.lookup("焦点组").total == 1)
  }

  @Test("an addition that fails half-way leaves nothing of itself, nor takes the earlier version away")
  func failedAddition() throws {
    let base = try folder.base()
    try base.add(Samples.pair(["关于焦点组。"], ["On focus groups."]), concepts: [Samples.term("焦点组", "focus group")])
    let before = try base.stats()
    try base.queue.write {
      try $0.execute(
        sql: "CREATE TEMP TRIGGER stop BEFORE INSERT ON main.evidence BEGIN SELECT RAISE(ABORT, 'stopped'); END")
    }
    #expect(throws: TermbaseError.self) {
      try base.add(Samples.pair(["关于通函。"], ["On circulars."]), concepts: [Samples.term("通函", "circular")])
    }
    #expect(try base.stats() == before)
    #expect(try base.search("焦点组").total == 1)
  }

  @Test("readers see a consistent state while a writer adds")
  func readersAndWriter() async throws {
    let base = try folder.base()
    let path = base.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 0..<20 {
          let sentences = (0..<50).map { "第\($0)句，关于焦点组。\(number)" }
          try base.add(Samples.pair(sentences, sentences, zh: "zh-\(number)", en: "en-\(number)"))
        }
      }
      for _ in 0..<3 {
        group.addTask {
          let reader = try Termbase.open(at: path, readOnly: true)
          var last = 0
          for _ in 0..<30 {
            let stats = try reader.stats()
            #expect(stats.sentences == stats.documents * 50 && stats.beads == stats.pairs * 50)
            #expect(stats.documents == stats.pairs * 2 && stats.documents >= last)
            #expect(try reader.search("焦点组").total % 50 == 0)
            last = stats.documents
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try base.stats().documents == 40)
  }

  @Test("waits for another writer and gives up by saying that the base is busy")
  func busy() throws {
    #expect(TermbaseError(GRDB.DatabaseError(resultCode: .SQLITE_BUSY), path: "p") == .busy(path: "p"))
  }
}
