import Foundation

/// What is wrong with a gold or test file.
public enum EvaluationError: Error, Equatable {
  /// There is no such file, or it cannot be read.
  case unreadable(path: String)
  /// A line is not a record of the expected shape; lines count from 1.
  case malformed(path: String, line: Int, expected: String)
}

/// Files with one JSON record a line.
public enum JSONLines {
  /// The records of a file; empty lines are passed over.
  /// - Parameter expected: the shape in words, for the message.
  /// - Throws: `EvaluationError`.
  public static func read<Record: Decodable>(_ path: String, as type: Record.Type, expected: String) throws -> [Record]
  {
    let data = try EvaluationFile.data(path)
    let decoder = JSONDecoder()
    var records: [Record] = []
    for (number, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      guard let record = try? decoder.decode(type, from: line) else {
        throw EvaluationError.malformed(path: path, line: number + 1, expected: expected)
      }
      records.append(record)
    }
    return records
  }
}
