import Foundation
import TestSupport
import Testing

@Suite("concord log and concord diff")
struct LogCommandTests {
  private let folder: TemporaryFolder
  private let command: Command

  init() throws {
    folder = try TemporaryFolder()
    command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    try folder.copyCircular("tap-consultation")
  }

  @Test("Nothing has changed in a new base; after an addition the run is told with contradictions first")
  func added() throws {
    let none = try command.run("log")
    #expect(none.code == 1 && none.output.isEmpty && none.errors == "concord: nothing has changed\n")
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
    let log = try command.run("log")
    #expect(log.code == 0 && log.errors.isEmpty && log.lines[0].hasSuffix("  add zh.txt en.txt"))
    let heads = log.lines.dropFirst().filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(heads.first == "contradictions" && heads.last == "documents" && heads.contains("new stages"))
    #expect(log.output.contains("  D.607: D.roam-M2M or D.roam-MTM\n"))
    #expect(log.output.contains("new: en.txt\n  new: zh.txt\n"))
    #expect(try command.run("log", "--runs").lines == [String(log.lines[0].dropFirst(4))])
    let json = try command.run("log", "--since", "1", "--format", "json").json() as? [String: Any]
    #expect(((json?["runs"] as? [[String: Any]])?.first?["command"] as? String) == "add zh.txt en.txt")
    #expect(((json?["changes"] as? [String: Any])?["stages"] as? [Any])?.isEmpty == false)
  }

  @Test("A run that has not been, and a day that is none, are refused; a day before the base's notes is told")
  func since() throws {
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
    let unknown = try command.run("log", "--since", "7")
    #expect(unknown.code == 2 && unknown.errors.contains("no run 7, the last one is 1"))
    #expect(try command.run("log", "--since", "Monday").code == 2)
    let early = try command.run("log", "--since", "2020-01-01")
    #expect(early.code == 0 && early.errors.hasPrefix("concord: note: this base notes its changes since "))
    let future = try command.run("log", "--since", "2999-01-01")
    #expect(future.code == 1 && future.output.isEmpty)
  }

  @Test("diff of a base with itself is empty; with an empty base it is what log tells")
  func difference() throws {
    let other = try TemporaryFolder()
    #expect(try Command(folder: other.path).run("init").code == 0)
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
    let same = try command.run("diff", ".", folder.path)
    #expect(same.code == 0 && same.output.isEmpty && same.errors.isEmpty)
    let different = try command.run("diff", other.path, ".")
    let log = try command.run("log").output
    #expect(different.code == 1 && log.hasSuffix("\n\n" + different.output))
    #expect(try command.run("diff", ".", "nowhere").code == 2)
  }
}
