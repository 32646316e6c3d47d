import Foundation

/// A program from outside that judges our files; tests that need it are skipped where it is absent:
/// `.enabled(if: Program.isPresent("jing"))`.
public struct Program {
  /// What a run gave: its exit code, and standard output and error together.
  public struct Result {
    public let code: Int32, output: String
  }

  /// Where a program is, nil when it is not installed; a path is itself.
  public static func path(_ name: String) -> String? {
    if name.hasPrefix("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    return (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether all these programs are installed.
  public static func isPresent(_ names: String...) -> Bool { names.allSatisfy { path($0) != nil } }

  /// Runs a program to its end.
  public static func run(_ name: String, _ arguments: String..., environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(name) ?? name)
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    for (key, value) in environment { variables[key] = value }
    process.environment = variables
    let file = NSTemporaryDirectory() + "program-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: file) }
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    guard let handle = FileHandle(forWritingAtPath: file) else { throw CocoaError(.fileNoSuchFile) }
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus,
      output: String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self))
  }
}
