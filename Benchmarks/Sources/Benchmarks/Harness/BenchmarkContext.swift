import Foundation

/// Where the benchmarks find what they measure, and a folder of their own.
struct BenchmarkContext: Sendable {
  /// The path of the command that is measured.
  let concord: String
  /// The project's folder.
  let project: String
  /// How often a command is run.
  let runs: Int
  /// Whether benchmarks that take minutes run too.
  let isLong: Bool
  /// An empty folder for files.
  let scratch: String

  init(concord: String, project: String, runs: Int, isLong: Bool) throws {
    self.concord = concord
    self.project = project
    self.runs = runs
    self.isLong = isLong
    scratch = NSTemporaryDirectory() + "concord-benchmarks-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  }

  func removeScratch() { try? FileManager.default.removeItem(atPath: scratch) }

  /// A folder in `scratch`, made anew.
  func folder(_ name: String) throws -> String {
    let path = scratch + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// Runs this program itself with other arguments, as a process of its own.
  func own(_ arguments: [String], output: String? = nil) throws -> ProcessUse {
    try ProcessUse(running: ProcessInfo.processInfo.arguments[0], arguments, output: output)
  }

  /// Runs the command that is measured.
  func run(_ arguments: [String], output: String? = nil) throws -> ProcessUse {
    try ProcessUse(running: concord, arguments, output: output)
  }

  /// Runs the command once to warm up and then `runs` times.
  func repeated(_ arguments: [String], output: String? = nil) throws -> RepeatedUse {
    _ = try run(arguments, output: output)
    return RepeatedUse(try (0..<runs).map { _ in try run(arguments, output: output) })
  }
}
