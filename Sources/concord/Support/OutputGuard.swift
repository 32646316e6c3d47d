import Foundation

/// Keeps a result from being written over what it was made of.
///
/// Whatever a command reads is named in its line: circulars, but also beads to keep, lexicons, rules, a configuration. So a
/// file that is named twice there is read and written. A base is found without being named; nothing is written into its
/// folder.
enum OutputGuard {
  /// Refuses a file that is read.
  /// - Parameter inputs: files that are known to be read.
  /// - Throws: `OutputError.isInput`, `.isBase`.
  static func check(_ output: String, inputs: [String] = [], line: [String] = CommandLine.arguments) throws {
    if inputs.contains(where: { AtomicFile.isSame($0, output) }) { throw OutputError.isInput(path: output) }
    let named = line.dropFirst().count { AtomicFile.isSame(value(of: $0), output) }
    if named > 1 { throw OutputError.isInput(path: output) }
    let folder = URL(fileURLWithPath: output).resolvingSymlinksInPath().deletingLastPathComponent()
    if folder.pathComponents.contains(".concord"), FileManager.default.fileExists(atPath: output) {
      throw OutputError.isBase(path: output)
    }
  }

  /// What an argument names: `--lock=a.tsv` names a.tsv.
  private static func value(of argument: String) -> String {
    guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return argument }
    return String(argument[argument.index(after: equals)...])
  }
}
