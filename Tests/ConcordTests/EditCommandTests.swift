import Foundation
import TestSupport
import Testing

@Suite("concord edit")
struct EditCommandTests {
  private let folder: TemporaryFolder
  private let command: Command

  init() throws {
    folder = try TemporaryFolder()
    command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    try folder.copyCircular("tap-consultation")
    #expect(try command.run("add", "zh.txt", "en.txt").code == 0)
  }

  private func edit(_ arguments: String...) throws -> Command.Result {
    try command.run(["edit"] + arguments + ["--by", "M. Li", "--on", "2026-03-14"])
  }

  @Test("A decision is told, shown by lookup with who and when, and holds when the circulars are read anew")
  func decided() throws {
    let run = try edit("传统批准程序", "--status", "deprecated", "--note", "见A.8")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output == "edited: acronym:tap\n  传统批准程序 (zh) is deprecated\n  note: 见A.8\n")
    try folder.write("zh.txt", try folder.text("zh.txt") + "\n关于传统批准程序（TAP）。\n")
    #expect(try command.run("add", "zh.txt", "en.txt").output.hasPrefix("replaced"))
    let lookup = try command.run("lookup", "TAP").output
    #expect(lookup.contains("传统批准程序 [deprecated]"))
    #expect(lookup.contains("  decided 2026-03-14 M. Li: 传统批准程序 (zh) is deprecated\n"))
    let again = try edit("传统批准程序", "--status", "deprecated")
    #expect(again.code == 0 && again.output == "nothing changed: acronym:tap (it is so already)\n")
  }

  @Test("lookup --evidence tells whose word a standing is, who says otherwise, the sentences and what joined the entry")
  func explained() throws {
    #expect(try edit("传统批准程序", "--status", "deprecated").code == 0)
    let text = try command.run("lookup", "--evidence", "TAP").output
    for part in [
      "acronym   acronym:tap\n", "  zh    传统批准程序\n        deprecated by person M. Li (2026-03-14)\n",
      "        against: preferred by documents zh.txt + en.txt", "zh.txt 1", "  came together from\n    glossary ",
      "; the same by ", "    person: 2026-03-14 M. Li: 传统批准程序 (zh) is deprecated\n",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    let json = try command.run("lookup", "--evidence", "--format", "json", "TAP").json() as? [String: Any]
    let hit = (json?["hits"] as? [[String: Any]])?.first
    let explanation = try #require(hit?["explanation"] as? [String: Any])
    #expect((explanation["names"] as? [[String: Any]])?.contains { $0["decidedBy"] != nil } == true)
  }

  @Test("A trial changes nothing, and JSON tells what was decided")
  func trial() throws {
    let trial = try edit("TAP", "--subject", "ITU-T", "--dry-run", "--format", "json").json() as? [String: Any]
    #expect(trial?["concept"] as? String == "acronym:tap" && trial?["dryRun"] as? Bool == true)
    #expect((trial?["decisions"] as? [[String: Any]])?.first?["author"] as? String == "M. Li")
    #expect(try !command.run("lookup", "TAP").output.contains("decided"))
  }

  @Test("What cannot be done is one line, and nothing is changed")
  func refused() throws {
    func expect(_ arguments: [String], _ words: String) throws {
      let run = try command.run(["edit"] + arguments)
      #expect(run.code == 2 && run.errors.contains(words), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
    try expect(["没有这个", "--subject", "x"], "no concept of this name")
    try expect(["TAP", "--prefer", "没有这个"], "no name of acronym:tap, which has ")
    try expect(["TAP", "--subject", "x", "--on", "14.3.2026"], "not a date")
    try folder.write("two.csv", "zh,en\n小组,small group\n小组,team\n")
    #expect(try command.run("import", "two.csv").code == 0)
    try expect(["小组", "--subject", "x"], "term:en:smallgroup|zh:小组, term:en:team|zh:小组")
    #expect(try command.run("edit", "TAP").code == 2)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.file(".concord/base.sqlite"))
    if !FileManager.default.isWritableFile(atPath: folder.file(".concord/base.sqlite")) {
      try expect(["TAP", "--subject", "x"], "read-only")
    }
  }

  @Test(
    "A table exported, with rows moved to another concept, parted from theirs and given another standing, comes back")
  func table() throws {
    try folder.write("list.csv", "zh,en\n甲方小队,alpha squad\n乙方小队,beta squad\n丙方函件,gamma letter\n")
    #expect(try command.run("import", "list.csv").code == 0)
    #expect(try command.run("export", "-o", "terms.csv").code == 0)
    let rows = try folder.text("terms.csv").replacing("\u{FEFF}", with: "").components(separatedBy: "\r\n")
    let heading = rows[0].split(separator: ",").map(String.init)
    func changed(_ term: String, _ column: String, _ value: String) throws -> String {
      let row = try #require(rows.first { $0.hasPrefix("term,zh,\(term),") || $0.hasPrefix("term,en,\(term),") })
      var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      #expect(cells.count == heading.count)
      cells[try #require(heading.firstIndex(of: column))] = value
      return cells.joined(separator: ",")
    }
    let table = [
      rows[0], try changed("乙方小队", "concept", "term:en:alphasquad|zh:甲方小队"),
      try changed("beta squad", "concept", "term:en:alphasquad|zh:甲方小队"), try changed("gamma letter", "concept", ""),
      try changed("alpha squad", "status", "superseded"),
    ]
    try folder.write("terms.csv", table.joined(separator: "\r\n") + "\r\n")
    let run = try command.run("import", "terms.csv", "--by", "M. Li", "--on", "2026-03-14")
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let joint = try command.run("lookup", "乙方小队").output
    #expect(joint.contains("甲方小队; 乙方小队") && joint.contains("alpha squad [superseded]"), "\(joint)")
    #expect(joint.contains("decided 2026-03-14 M. Li: alpha squad (en) is superseded (terms.csv)"), "\(joint)")
    #expect(try !command.run("lookup", "丙方函件").output.contains("gamma letter\n"))
    #expect(
      try command.run("lookup", "gamma letter").output.contains("decided 2026-03-14 M. Li: gamma letter came from"))
  }
}
