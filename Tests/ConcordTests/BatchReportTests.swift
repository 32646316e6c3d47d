import Foundation
import Testing

@Suite("The report of a run")
struct BatchReportTests {
  @Test(
    "counts files, pairs, beads and confidences, lists what failed and which names are new; as text, JSON and a page")
  func formats() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    try MadeLetters.write(0..<2, to: folder.file("week"))
    try folder.write("week/a<b.txt", "")
    let added = try command.run("add", "week", "--report", "report.json")
    #expect(added.code == 2)
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: folder.file("report.json"))))
    let report = try #require(json as? [String: Any])
    #expect(report["files"] as? [String: Int] == ["added": 4, "failed": 1])
    #expect(report["pairs"] as? Int == 2 && report["sentences"] as? Int == 28 && report["beads"] as? Int == 14)
    #expect(report["beadsByKind"] as? [String: Int] == ["1-1": 14])
    #expect((report["confidence"] as? [Int])?.reduce(0, +) == 14)
    let new = (report["terms"] as? [String: Any])?["new"] as? [[String: Any]]
    let names = try #require(new)
    #expect(!names.isEmpty && names.allSatisfy { $0["status"] is String && $0["formerly"] == nil })

    let none = try #require(report["findings"] as? [Any])
    #expect(none.isEmpty)

    #expect(try command.run("add", "week", "--report", "report.html").code == 2)
    let page = try folder.text("report.html")
    #expect(page.contains("<svg") && page.contains("week/a&lt;b.txt") && !page.contains("http"))
    #expect(try command.run("add", "week", "--report", "report.txt").code == 2)
    #expect(try folder.text("report.txt").hasPrefix("files: 4 already-there, 1 failed\nstored: 0 pairs, "))
  }

  @Test("counts what lint finds in the circulars that were added, by rule and severity, once")
  func findings() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    let files = ["zh.txt", "en.txt"].map { "\(Command.package)/Corpora/tap-consultation/\($0)" }
    #expect(try command.run(["add", "--report", "report.json"] + files).code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(try folder.text("report.json").utf8)) as? [String: Any]
    let findings = try #require(json?["findings"] as? [[String: Any]])
    let lint = try command.run("lint", "--format", "json", files[0], "--against", files[1]).json() as? [String: Any]
    let found = try #require(lint?["findings"] as? [[String: Any]])
    #expect(!found.isEmpty && findings.compactMap { $0["count"] as? Int }.reduce(0, +) == found.count)
    let grouped = Dictionary(grouping: found) { $0["rule"] as? String ?? "" }.mapValues(\.count)
    for finding in findings { #expect(grouped[finding["rule"] as? String ?? ""] == finding["count"] as? Int) }
    #expect(try command.run(["add", "--report", "again.txt"] + files).code == 0)
    #expect(try !folder.text("again.txt").contains("findings"))
    try FileManager.default.removeItem(atPath: folder.file(".concord"))
    #expect(try command.run("init").code == 0)
    #expect(try command.run(["add", "--report", "report.txt"] + files).code == 0)
    #expect(try folder.text("report.txt").contains("findings: \(found.count)\n"))
  }
}
