import Foundation
import Testing

/// The corpus run on Spark, against one worker on one machine. Skipped where `Scripts/spark/bootstrap` was not run.
@Suite("Spark", .serialized)
struct SparkTests {
  private static let home: String = {
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory() + "/.local/share"
    return data + "/concord/spark"
  }()
  static let isInstalled = FileManager.default.isExecutableFile(atPath: home + "/bin/spark-submit")

  private func requests() throws -> String {
    try (0..<9).map { number -> String in
      let texts: [String: Any] = [
        "id": number, "source": ["text": "第\(number)号文件。会议将于\(number + 1)月召开。", "name": "zh"],
        "target": ["text": "Document No. \(number). The meeting will be held in month \(number + 1).", "name": "en"],
      ]
      let broken: [String: Any] = ["id": number, "source": ["path": "nowhere.docx"], "target": ["text": "a"]]
      return String(
        decoding: try JSONSerialization.data(withJSONObject: number == 4 ? broken : texts), as: UTF8.self)
    }.joined(separator: "\n") + "\n"
  }

  private func spark(_ arguments: [String], concord: String = Command.executable) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.package + "/Scripts/spark/local")
    process.arguments = arguments + ["--concord", concord]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(
    "two threads of Spark answer byte for byte as one worker does, errors included",
    .enabled(if: isInstalled, "Spark is not installed: Scripts/spark/bootstrap"), arguments: ["align", "extract"])
  func equal(task: String) throws {
    let scratch = try TemporaryFolder()
    let input = try scratch.write("requests.jsonl", try requests())
    #expect(try spark([task, input, scratch.file("out"), "--partitions", "3"]) == 0)
    let parts = try FileManager.default.contentsOfDirectory(atPath: scratch.file("out")).filter {
      $0.hasPrefix("part-")
    }
    #expect(parts.count >= 2)
    let answers = try parts.sorted().map { try scratch.text("out/" + $0) }.joined()
    #expect(try answers == Command().run("work", task, input: Data(try requests().utf8)).output)
  }

  @Test(
    "terminology that Spark reduces by key is, byte for byte, that which one machine merges, in whatever order",
    .enabled(if: isInstalled, "Spark is not installed: Scripts/spark/bootstrap"))
  func merged() throws {
    let scratch = try TemporaryFolder()
    let input = try scratch.write("requests.jsonl", try corpora())
    #expect(try spark(["extract", input, scratch.file("out"), "--partitions", "3", "--merge"]) == 0)
    let parts = try FileManager.default.contentsOfDirectory(atPath: scratch.file("out")).filter {
      $0.hasPrefix("part-")
    }
    let reduced = try parts.sorted().map { try scratch.text("out/" + $0) }.joined()
    let answers = try Command().run("work", "extract", input: Data(try corpora().utf8)).lines
    #expect(try !reduced.isEmpty && reduced == merge(answers) && reduced == merge(answers.reversed()))
    let records = try reduced.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(records.contains { ($0["documents"] as? Int ?? 0) > 1 })
  }

  /// The project's circulars as requests, the first one twice.
  private func corpora() throws -> String {
    let names = ["br-circular", "collective-letter", "liaison-statement", "tap-consultation", "br-circular"]
    return try names.enumerated().map { number, name in
      let folder = Command.package + "/Corpora/" + name
      let request: [String: Any] = [
        "id": number, "source": ["path": folder + "/zh.txt"], "target": ["path": folder + "/en.txt"],
      ]
      return String(decoding: try JSONSerialization.data(withJSONObject: request, options: .sortedKeys), as: UTF8.self)
    }.joined(separator: "\n") + "\n"
  }

  /// What one machine makes of answers.
  private func merge(_ answers: [String]) throws -> String {
    let scratch = try TemporaryFolder()
    _ = try scratch.write("answers.jsonl", answers.joined(separator: "\n") + "\n")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Command.package + "/Scripts/spark/merge.py"]
    process.standardInput = FileHandle(forReadingAtPath: scratch.file("answers.jsonl"))
    process.standardOutput = try scratch.create("terms.jsonl")
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try scratch.text("terms.jsonl")
  }

  @Test(
    "a worker that dies fails the run, and says so by its exit code",
    .enabled(if: isInstalled, "Spark is not installed: Scripts/spark/bootstrap"))
  func dies() throws {
    let scratch = try TemporaryFolder()
    let input = try scratch.write("requests.jsonl", try requests())
    let dying = try scratch.write("dying", "#!/bin/sh\nread line\necho '{\"id\":0}'\nexit 3\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: dying)
    #expect(try spark(["align", input, scratch.file("out")], concord: dying) != 0)
    #expect(!FileManager.default.fileExists(atPath: scratch.file("out") + "/_SUCCESS"))
  }
}
