import Foundation
import TestSupport

/// The built command, run as its users run it.
struct Command {
  /// What a run gave.
  struct Result {
    let code: Int32, output: String, errors: String

    /// Standard output's lines.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// Standard output as one JSON value.
    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }

    /// Each line of standard output as a JSON object.
    func jsonLines() throws -> [[String: Any]] {
      try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
    }
  }

  /// The folder the run starts in.
  var folder: String = Command.package
  /// Environment variables to set.
  var environment: [String: String] = [:]
  /// A program that starts the command, with its arguments; none when empty.
  var launcher: [String] = []

  /// The package's folder.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The command stands beside the test program that runs this.
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("concord").path

  /// Derived files of the tests stay in the build folder, so that the user's cache is left alone.
  static let cache = package + "/.build/test-cache"

  /// Runs the command to its end.
  /// - Parameters:
  ///   - input: what stands on standard input; nothing otherwise.
  ///   - output: a file that standard output goes to, instead of the result.
  func run(_ arguments: String..., input: Data? = nil, output path: String? = nil) throws -> Result {
    try run(arguments, input: input, output: path)
  }

  /// Runs the command to its end.
  func run(_ arguments: [String], input: Data? = nil, output path: String? = nil) throws -> Result {
    let process = Process()
    let words = launcher + [Command.executable] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["XDG_CACHE_HOME"] = Command.cache
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    // Files take any amount of output; two pipes read one after the other could fill.
    let scratch = try TemporaryFolder()
    let out = try path.map { try open($0) } ?? scratch.create("out")
    let errors = try scratch.create("errors")
    process.standardOutput = out
    process.standardError = errors
    let inputFile = try scratch.create("in")
    if let input { try inputFile.write(contentsOf: input) }
    try inputFile.seek(toOffset: 0)
    process.standardInput = inputFile
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: path == nil ? try scratch.text("out") : "",
      errors: try scratch.text("errors"))
  }

  private func open(_ path: String) throws -> FileHandle {
    guard let handle = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileNoSuchFile) }
    return handle
  }
}

/// Tests of commands have a folder of their own.
typealias TemporaryFolder = TestSupport.TemporaryFolder
