import Foundation
import Languages
import Lint
import TestSupport
import Testing

private func read(_ text: String, words: [String: String] = [:]) throws -> LintConfiguration {
  try ConfigurationReader.read(
    text, path: "concord.toml", rules: ["one", "two", "stray-space"], readWords: { words[$0] ?? "" })
}

/// Whether a rule is off for a file when the rule is off for a pattern.
private func matches(_ pattern: String, _ file: String) throws -> Bool {
  try read("[[paths]]\nfiles = ['\(pattern)']\nrules = { one = 'off' }\n").settings(for: file).isOff("one")
}

@Suite("The configuration")
struct ConfigurationTests {
  @Test("sections for paths win over what holds for all, and later ones over earlier ones")
  func sections() throws {
    let configuration = try read(
      """
      language = "zh"
      [rules]
      one = "off"
      two = "off"
      [[paths]]
      files = ["en/**"]
      language = "en"
      rules = { one = "on" }
      [[paths]]
      files = ["*-final.txt", "en/old/*"]
      rules = { one = "off", two = "error" }
      """)
    let cases: [(file: String, one: Bool, two: Bool, language: Language)] = [
      ("zh/a.txt", true, true, .chinese), ("en/a.txt", false, true, .english),
      ("en/deep/er/a-final.txt", true, false, .english), ("en/old/x.docx", true, false, .english),
      ("en/old/deep/x.docx", false, true, .english),
    ]
    for (file, one, two, language) in cases {
      let settings = configuration.settings(for: file)
      #expect(settings.isOff("one") == one, "\(file)")
      #expect(settings.isOff("two") == two, "\(file)")
      #expect(settings.language == language, "\(file)")
    }
  }

  @Test(
    "patterns match as those of .gitignore do",
    arguments: [
      ("*.txt", "a.txt", true), ("*.txt", "deep/er/a.txt", true), ("*.txt", "a.txt/b", false),
      ("zh/*.txt", "zh/a.txt", true), ("zh/*.txt", "zh/b/a.txt", false), ("zh/*.txt", "x/zh/a.txt", false),
      ("zh/**", "zh/b/a.txt", true), ("zh/**", "zh", false), ("**/zh/*", "zh/a", true), ("**/zh/*", "x/y/zh/a", true),
      ("**/zh/*", "xzh/a", false), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "axb", false),
      ("?.txt", "草.txt", true), ("?.txt", "草案.txt", false), ("[a-c]?", "bx", true), ("[!a-c]?", "bx", false),
      ("[!a-c]?", "/x", false), ("./zh/*", "zh/a", true), ("a*b*c", "axxbxxc", true), ("a*b*c", "axxcxxb", false),
    ])
  func patterns(pattern: String, file: String, expected: Bool) throws {
    #expect(try matches(pattern, file) == expected)
  }

  @Test("a pattern of many stars is matched in time that grows with its length alone")
  func manyStars() throws {
    #expect(try !matches(String(repeating: "*a", count: 200), String(repeating: "a", count: 2000) + "b"))
  }

  @Test("what means nothing is an error with its line")
  func errors() throws {
    let path = "concord.toml"
    let cases: [(String, ConfigurationError)] = [
      ("\n\nseverty = 1", .unknownKey(path: path, line: 3, key: "severty", known: Self.keys)),
      ("x = 1\n[rules]\none = 'off'\na = 1\n", .unknownKey(path: path, line: 1, key: "x", known: Self.keys)),
      ("severity = 'high'", Self.value("severity", "high", 1, "suggestion, warning or error")),
      (
        "[rules]\n# two\nstray-spac = 'off'", .unknownRule(path: path, line: 3, rule: "stray-spac", near: "stray-space")
      ),
      ("[rules]\none = 'no'", Self.value("one", "no", 2, "off, on, suggestion, warning or error")),
      ("[rules]\none = false", .wrongType(path: path, line: 2, key: "one", expected: "a text in quotation marks")),
      ("rules = 1", .wrongType(path: path, line: 1, key: "rules", expected: "a table, [rules]")),
      ("vocabulary = [\n 'a',\n 1]", .wrongType(path: path, line: 1, key: "vocabulary", expected: "a list of texts")),
      ("vocabulary = ['']", .neverMatches(path: path, line: 1, what: "", reason: .empty)),
      ("vocabulary = [\"a\\nb\"]", .neverMatches(path: path, line: 1, what: "a\nb", reason: .lineEnd)),
      ("[[paths]]\nrules = {}", .missingKey(path: path, line: 1, key: "files")),
      ("[[paths]]\nfiles = ['x']\n\n[[paths]]\nfiles = ['a/']", Self.never("a/", 5, .folder)),
      ("[[paths]]\nfiles = ['/a']", Self.never("/a", 2, .outside)),
      ("[[paths]]\nfiles = ['a/../b']", Self.never("a/../b", 2, .outside)),
      ("[[paths]]\nfiles = ['[z-a]']", Self.never("[z-a]", 2, .brokenClass)),
      ("[[paths]]\nfiles = ['[ab']", Self.never("[ab", 2, .brokenClass)),
      ("[[exceptions]]\nreason = 'x'", .missingKey(path: path, line: 1, key: "rule or text")),
      ("[rules]\none = 'off'\n[[exceptions]]\nrule = 'one'", Self.never("one", 4, .ruleOff)),
    ]
    for (text, expected) in cases {
      #expect(throws: expected, "\(text)") { try read(text) }
    }
    #expect {
      try read("a = 1\nb = \n")
    } throws: { error in
      guard case .syntax(_, let line, _, _) = error as? ConfigurationError else { return false }
      return line == 2
    }
  }

  // The parser ended the process at these, in debug builds; in others it read what was not there.
  @Test("a heading that begins with no key is refused, but lists in lists over several lines are not")
  func headings() throws {
    for text in ["a = 1\n[[[", "a = 1\n[=]", "a = 1\n [ .b]", "a = 1\r\n[[草案]]", "a = 1\n[", "a = 1\n[[ \t"] {
      #expect {
        try read(text)
      } throws: { error in
        guard case .syntax(_, let line, _, _) = error as? ConfigurationError else { return false }
        return line == 2
      }
    }
    #expect(
      throws: ConfigurationError.wrongType(
        path: "concord.toml", line: 1, key: "vocabulary", expected: "a list of texts")
    ) { try read("vocabulary = [\n  [ ['a'] ],\n  [ {a = 1} ],\n]\n") }
  }

  // As with headings: in debug builds the parser ended the process where a `}` stood for a value of a list.
  @Test("a list with a } for a value is refused, but brackets in texts and remarks are not")
  func gaps() throws {
    let texts = [
      "severity = 'error'\nfiles = [}", "vocabulary = ['a', # all\n\t}", "a = 1\nb = [ {c = [[}",
      "a = '''\nx''' = ['a',}", "a = \"\"\"\"\"\"\nb = [\u{2028}", "\u{FEFF}a = 1\n[=]", "\u{FEFF}\n[\u{1}",
      "\u{FEFF}\u{FEFF}\n [\u{1}",
    ]
    for text in texts {
      #expect("\(text.debugDescription)") {
        try read(text)
      } throws: { error in
        guard case .syntax(_, let line, _, _) = error as? ConfigurationError else { return false }
        return line == 2
      }
    }
    let odd = "\u{FEFF}vocabulary = [ # }\n  '[}', \"\\\"[}\", \"\"\"[}\\\"\"\"\"\", '\\', # [\n]\n[rules]\none = 'no'"
    #expect(throws: Self.value("one", "no", 5, "off, on, suggestion, warning or error")) { try read(odd) }
  }

  private static let keys = [
    "severity", "language", "baseline", "vocabulary", "vocabulary-files", "rules", "paths", "exceptions",
  ]

  private static func value(_ key: String, _ value: String, _ line: Int, _ expected: String) -> ConfigurationError {
    .wrongValue(path: "concord.toml", line: line, key: key, value: value, expected: expected)
  }

  private static func never(_ what: String, _ line: Int, _ reason: ConfigurationError.NeverMatch) -> ConfigurationError
  {
    .neverMatches(path: "concord.toml", line: line, what: what, reason: reason)
  }

  @Test("an exception for a rule that is on for some files only is none that can never match")
  func exceptionForSome() throws {
    _ = try read(
      "[rules]\none = 'off'\n[[paths]]\nfiles = ['x']\nrules = { one = 'on' }\n[[exceptions]]\nrule = 'one'")
  }
}

@Suite("Findings and what is said of them")
struct FindingFilterTests {
  private let text = "自动动驾驶车辆\n\n分布布式账本\n"

  private func excerpts(_ configuration: String, text: String? = nil, words: String = "") throws -> [String] {
    let draft = try draft(text ?? self.text, path: "d.txt")
    let settings = try ConfigurationReader.read(configuration, path: "c", readWords: { _ in words }).settings(
      for: "d.txt")
    let filter = FindingFilter([draft], settings: ["d.txt": settings], ignored: [:])
    return filter.filtered(Linter(rules: [DoubledCharacterOrWord()]).findings(in: [draft]))
      .map { "\($0.excerpt) \($0.severity.rawValue)" }
  }

  @Test("rules are switched off and weighed otherwise, exceptions and words of the house taken out")
  func filtered() throws {
    #expect(try excerpts("") == ["动动 warning", "布布 warning"])
    #expect(try excerpts("[rules]\ndoubled-character-or-word = 'off'") == [])
    #expect(try excerpts("[rules]\ndoubled-character-or-word = 'error'") == ["动动 error", "布布 error"])
    #expect(try excerpts("[[exceptions]]\ntext = '动动'") == ["布布 warning"])
    #expect(try excerpts("[[exceptions]]\ntext = '动动'\nfiles = ['e.txt']").count == 2)
    #expect(try excerpts("[[exceptions]]\nrule = 'doubled-character-or-word'") == [])
    #expect(try excerpts("vocabulary = ['自动动驾驶']") == ["布布 warning"])
    #expect(try excerpts("vocabulary = ['自动动驾驶员']").count == 2)
    #expect(try excerpts("vocabulary-files = ['w']", words: "# ours\r\n  分布布式账本 \n\n") == ["动动 warning"])
  }
}

@Suite("Configurations that nobody wrote")
struct OddConfigurationTests {
  private static let pieces = [
    "[rules]\n", "[[paths]]\n", "[[exceptions]]\n", "one = ", "'off'", "\"error\"", "files = ", "['a/*', \"**\"]", "[",
    "]", "{", "}", "\n", " = ", "rule = 'one'\n", "1979-05-27", "severity = 'warning'\n", "'''", "\"\"\"", "# 草案\n",
    "vocabulary = ['草案']\n", "1e9", "true", ".", "a.b.c = 1\n", "\r\n",
  ]

  @Test("are refused with a line of the file, or read; nothing else happens", arguments: 1...40)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 1...20 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        _ = try read(text).settings(for: "a/b.txt")
      } catch let error as ConfigurationError {
        let parts = Mirror(reflecting: error).children.first.map { Mirror(reflecting: $0.value).children }
        let line = parts?.first { $0.label == "line" }?.value as? Int
        let last = text.utf8.count { $0 == 0x0A } + 2
        #expect(line.map { (1...last).contains($0) } == true, "\(text.debugDescription) \(error)")
      }
    }
  }
}
