import Foundation

/// JSON as every command prints it: keys sorted, slashes plain, so that the same input gives the same bytes.
enum JSON {
  /// One line.
  static func line(_ value: some Encodable) throws -> String { try text(value, pretty: false) }

  /// Several lines, for people and programs.
  static func document(_ value: some Encodable) throws -> String { try text(value, pretty: true) + "\n" }

  private static func text(_ value: some Encodable, pretty: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
