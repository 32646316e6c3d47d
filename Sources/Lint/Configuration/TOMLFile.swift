import TOMLKit

/// A TOML file as values of our own, with the line of each.
///
/// The parser keeps no places of values. Where one stands is asked only when something is wrong with it, and then the
/// parser itself is asked: the file's beginning is parsed line by line until the value is there.
struct TOMLFile {
  /// A value.
  enum Value {
    case string(String)
    case bool(Bool)
    case number
    case moment
    case array([Value])
    case table([(key: String, value: Value)])
  }

  /// A step from a value to one inside it.
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  let path: String
  /// The outermost table.
  let root: [(key: String, value: Value)]
  private let lines: [String]

  /// Parses a text.
  /// - Throws: `ConfigurationError.syntax`.
  init(_ text: String, path: String) throws {
    self.path = path
    // The mark that some editors write first, and two editors twice; the parser skips one too.
    let text = String(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    if let gap = TOMLGaps.firstGap(in: text) {
      throw ConfigurationError.syntax(path: path, line: gap.line, column: gap.column, detail: "a value is missing here")
    }
    if let fault = TOMLHeaders.firstFault(in: text, parses: { (try? Self.table($0)) != nil }) {
      throw ConfigurationError.syntax(
        path: path, line: fault.line, column: fault.column, detail: "a table's heading must begin with a key")
    }
    do {
      root = try Self.table(text)
    } catch let error as TOMLParseError {
      throw ConfigurationError.syntax(
        path: path, line: error.source.begin.line, column: error.source.begin.column,
        detail: Self.sentence(error.description))
    }
    // By bytes: CR LF is one character.
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  /// The line on which a value, or for one in a list the whole list, begins; 1 for what is nowhere.
  func line(of steps: [Step]) -> Int {
    var beginning = ""
    var last = 0
    for (number, line) in lines.enumerated() {
      beginning += line + "\n"
      guard let root = try? Self.table(beginning) else { continue }
      if Self.holds(.table(root), steps[...]) { return last + 1 + blankLines(from: last) }
      last = number + 1
    }
    return 1
  }

  /// How many lines from `line` on hold nothing.
  private func blankLines(from line: Int) -> Int {
    lines[line...].prefix { row in row.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }.count
  }

  private static func holds(_ value: Value, _ steps: ArraySlice<Step>) -> Bool {
    guard let step = steps.first else { return true }
    switch (step, value) {
    case (.key(let key), .table(let entries)):
      return entries.contains { $0.key == key && holds($0.value, steps.dropFirst()) }
    case (.index(let index), .array(let items)):
      return index < items.count && holds(items[index], steps.dropFirst())
    default: return false
    }
  }

  private static func table(_ text: String) throws -> [(key: String, value: Value)] {
    let table = try TOMLTable(string: text)
    // Tables inside belong to the outermost one, which must live until all is copied.
    return withExtendedLifetime(table) { entries(of: table) }
  }

  private static func entries(of table: TOMLTable) -> [(key: String, value: Value)] {
    table.keys.sorted().compactMap { key in table[key].map { (key, value($0)) } }
  }

  private static func value(_ value: any TOMLValueConvertible) -> Value {
    switch value.type {
    case .string: .string(value.string ?? "")
    case .bool: .bool(value.bool ?? false)
    case .array: .array(value.array.map { $0.map { Self.value($0) } } ?? [])
    case .table: .table(value.table.map { entries(of: $0) } ?? [])
    case .int, .double: .number
    case .date, .time, .dateTime: .moment
    }
  }

  /// The parser's words without its own preamble and in one line.
  private static func sentence(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
