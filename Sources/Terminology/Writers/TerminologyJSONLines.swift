import Foundation

/// Writes concepts as JSON Lines: one record a line, keys in alphabetical order, so that equal input gives equal bytes.
public struct TerminologyJSONLines: Sendable {
  /// A writer.
  public init() {}

  /// The lines, each ended by a line feed.
  /// - Throws: what Foundation's JSON encoder throws; nothing in a concept is known to make it.
  public func text(of concepts: [Concept]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines = ""
    for record in concepts.flatMap(TermRecord.records(of:)) {
      lines += String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
    }
    return lines
  }
}
