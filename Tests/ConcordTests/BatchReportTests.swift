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

    #expect(try command.run("add", "week", "--report", "report.html").code == 2)
    let page = try folder.text("report.html")
    #expect(page.contains("<svg") && page.contains("week/a&lt;b.txt") && !page.contains("http"))
    #expect(try command.run("add", "week", "--report", "report.txt").code == 2)
    #expect(try folder.text("report.txt").hasPrefix("files: 4 already-there, 1 failed\nstored: 0 pairs, "))
  }
}
