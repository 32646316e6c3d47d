import Documents
import Languages

/// Reads a configuration and refuses what means nothing: every key, rule, type and pattern is checked, and an error names
/// its line.
public struct ConfigurationReader {
  private let file: TOMLFile
  private let rules: Set<String>
  private let readWords: (String) throws -> String

  /// Reads a configuration's text.
  /// - Parameters:
  ///   - path: the file, for messages.
  ///   - rules: the names of the rules there are.
  ///   - readWords: gives the text of a file of words, whose path counts from the configuration's folder.
  /// - Throws: `ConfigurationError`, and what `readWords` throws.
  public static func read(
    _ text: String, path: String, rules: [String] = RuleSet.all.map { $0.name },
    readWords: (String) throws -> String
  ) throws -> LintConfiguration {
    try withoutActuallyEscaping(readWords) { readWords in
      let file = try TOMLFile(text, path: path)
      return try ConfigurationReader(file: file, rules: Set(rules), readWords: readWords).configuration()
    }
  }

  private func configuration() throws -> LintConfiguration {
    let root = TOMLSection(file, file.root, at: [])
    try root.allow([
      "severity", "language", "baseline", "vocabulary", "vocabulary-files", "rules", "paths", "exceptions",
    ])
    let whole = LintConfiguration.Section(files: [], language: try language(root), rules: try levels(root))
    let parts = try root.tables("paths").map(section)
    let sections = [whole] + parts
    let isOff = { (rule: String) in
      whole.rules[rule] == .off && parts.allSatisfy { ($0.rules[rule] ?? .off) == .off }
    }
    return LintConfiguration(
      path: file.path, severity: try severity(root), baseline: try root.string("baseline"), sections: sections,
      exceptions: try root.tables("exceptions").map { try exception($0, isOff) }, vocabulary: try vocabulary(root))
  }

  private func section(_ table: TOMLSection) throws -> LintConfiguration.Section {
    try table.allow(["files", "language", "rules"])
    guard try !table.strings("files").isEmpty else { throw table.missing("files") }
    return LintConfiguration.Section(
      files: try patterns(table), language: try language(table), rules: try levels(table))
  }

  private func exception(_ table: TOMLSection, _ isOff: (String) -> Bool) throws -> LintConfiguration.Exception {
    try table.allow(["rule", "text", "files", "reason"])
    let rule = try table.string("rule")
    let text = try table.string("text")
    if rule == nil && text == nil { throw table.missing("rule or text") }
    if let rule {
      try check(rule, table, "rule")
      if isOff(rule) { throw table.neverMatches("rule", what: rule, .ruleOff) }
    }
    if let text { try check(word: text, table, "text") }
    return LintConfiguration.Exception(rule: rule, text: text, files: try patterns(table))
  }

  private func patterns(_ table: TOMLSection) throws -> [PathPattern] {
    try table.strings("files").map { text in
      do { return try PathPattern(text) } catch {
        throw table.neverMatches("files", what: text, (error as? PathPatternError)?.reason ?? .empty)
      }
    }
  }

  private func language(_ table: TOMLSection) throws -> Language? {
    guard let tag = try table.string("language") else { return nil }
    guard let pack = LanguagePacks.pack(for: Language(tag)) else {
      let known = (LanguagePacks.all + LanguagePacks.further).map(\.language.tag).joined(separator: ", ")
      throw table.wrongValue("language", tag, expected: "one of \(known)")
    }
    return pack.language
  }

  private func severity(_ table: TOMLSection) throws -> Severity? {
    guard let text = try table.string("severity") else { return nil }
    guard let severity = Severity(rawValue: text) else {
      throw table.wrongValue("severity", text, expected: "suggestion, warning or error")
    }
    return severity
  }

  private func levels(_ table: TOMLSection) throws -> [String: LintConfiguration.Level] {
    guard let rules = try table.table("rules") else { return [:] }
    var levels: [String: LintConfiguration.Level] = [:]
    for name in rules.keys {
      try check(name, rules, name)
      let text = try rules.string(name) ?? ""
      switch text {
      case "off": levels[name] = .off
      case "on": levels[name] = .on
      default:
        guard let severity = Severity(rawValue: text) else {
          throw rules.wrongValue(name, text, expected: "off, on, suggestion, warning or error")
        }
        levels[name] = .severity(severity)
      }
    }
    return levels
  }

  private func check(_ rule: String, _ table: TOMLSection, _ key: String) throws {
    if rules.contains(rule) { return }
    throw ConfigurationError.unknownRule(
      path: file.path, line: table.line(key), rule: rule, near: NearestName.of(rule, among: rules))
  }

  private func vocabulary(_ table: TOMLSection) throws -> [String] {
    let words = try table.strings("vocabulary")
    for word in words { try check(word: word, table, "vocabulary") }
    let listed = try table.strings("vocabulary-files").flatMap { name in
      try readWords(name).split(whereSeparator: \.isNewline)
        .map { $0.trimmingPrefix(while: \.isWhitespace) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
        .map { String($0.reversed().trimmingPrefix(while: \.isWhitespace).reversed()) }
    }
    return words + listed
  }

  /// What stands at a place is never empty and never goes over a line's end.
  private func check(word: String, _ table: TOMLSection, _ key: String) throws {
    if word.isEmpty { throw table.neverMatches(key, what: word, .empty) }
    if word.contains(where: \.isNewline) { throw table.neverMatches(key, what: word, .lineEnd) }
  }
}

/// The name that somebody may have meant.
enum NearestName {
  /// The one that differs least, in at most a third of its letters; the first by name among equals.
  static func of(_ name: String, among names: Set<String>) -> String? {
    let scalars = Array(name.unicodeScalars)
    let limit = max(1, scalars.count / 3)
    let near = names.sorted().map { ($0, EditDistance.between(scalars, Array($0.unicodeScalars), limit: limit)) }
    return near.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }
}
