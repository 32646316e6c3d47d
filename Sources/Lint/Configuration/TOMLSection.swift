/// A table of a TOML file, asked for values of the types that are expected.
struct TOMLSection {
  private let file: TOMLFile
  private let entries: [(key: String, value: TOMLFile.Value)]
  private let steps: [TOMLFile.Step]

  init(_ file: TOMLFile, _ entries: [(key: String, value: TOMLFile.Value)], at steps: [TOMLFile.Step]) {
    self.file = file
    self.entries = entries
    self.steps = steps
  }

  var keys: [String] { entries.map(\.key) }

  /// - Throws: `ConfigurationError.unknownKey` for a key that is not among `known`; of several, the first in the file.
  func allow(_ known: [String]) throws {
    let unknown = keys.filter { !known.contains($0) }.map { ($0, line($0)) }
    guard let (key, line) = unknown.min(by: { $0.1 < $1.1 }) else { return }
    throw ConfigurationError.unknownKey(path: file.path, line: line, key: key, known: known)
  }

  func line(_ key: String) -> Int { file.line(of: steps + [.key(key)]) }

  func string(_ key: String) throws -> String? {
    guard let value = value(key) else { return nil }
    guard case .string(let text) = value else { throw wrongType(key, "a text in quotation marks") }
    return text
  }

  /// A list of texts; empty when there is none.
  func strings(_ key: String) throws -> [String] {
    guard let value = value(key) else { return [] }
    let expected = "a list of texts"
    guard case .array(let items) = value else { throw wrongType(key, expected) }
    return try items.map { item in
      guard case .string(let text) = item else { throw wrongType(key, expected) }
      return text
    }
  }

  func table(_ key: String) throws -> TOMLSection? {
    guard let value = value(key) else { return nil }
    guard case .table(let entries) = value else { throw wrongType(key, "a table, [\(key)]") }
    return TOMLSection(file, entries, at: steps + [.key(key)])
  }

  /// A list of tables; empty when there is none.
  func tables(_ key: String) throws -> [TOMLSection] {
    guard let value = value(key) else { return [] }
    let expected = "a list of tables, [[\(key)]]"
    guard case .array(let items) = value else { throw wrongType(key, expected) }
    return try items.enumerated().map { index, item in
      guard case .table(let entries) = item else { throw wrongType(key, expected) }
      return TOMLSection(file, entries, at: steps + [.key(key), .index(index)])
    }
  }

  func wrongValue(_ key: String, _ value: String, expected: String) -> ConfigurationError {
    .wrongValue(path: file.path, line: line(key), key: key, value: value, expected: expected)
  }

  func missing(_ key: String) -> ConfigurationError {
    .missingKey(path: file.path, line: file.line(of: steps), key: key)
  }

  func neverMatches(_ key: String, what: String, _ reason: ConfigurationError.NeverMatch) -> ConfigurationError {
    .neverMatches(path: file.path, line: line(key), what: what, reason: reason)
  }

  private func wrongType(_ key: String, _ expected: String) -> ConfigurationError {
    .wrongType(path: file.path, line: line(key), key: key, expected: expected)
  }

  private func value(_ key: String) -> TOMLFile.Value? { entries.first { $0.key == key }?.value }
}
