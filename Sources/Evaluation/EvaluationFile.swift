import Foundation

/// A gold or test file as bytes.
public enum EvaluationFile {
  /// All bytes of a file or pipe, or of standard input for `-`.
  /// - Throws: `EvaluationError.unreadable`.
  public static func data(_ path: String) throws -> Data {
    let file = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let file, let data = try? file.readToEnd() ?? Data() else { throw EvaluationError.unreadable(path: path) }
    return data
  }
}
