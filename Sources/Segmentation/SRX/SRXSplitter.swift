import ICU
import Languages

/// Parts paragraphs by the rules of an SRX file.
///
/// At a place the first rule that matches decides (SRX 2.0, 4.7). A rule's matches are sought from left to right and do
/// not overlap, as translation tools do. Patterns are opened once, so a splitter serves one task.
public final class SRXSplitter {
  private let path: String
  private let rules: [Compiled]

  private struct Compiled {
    let isBreak: Bool
    let line: Int
    let pattern: String
    let expression: RegularExpression
  }

  /// A splitter for a language.
  /// - Throws: `SRXError` when no map matches, or a pattern is no regular expression.
  public init(_ file: SRXRules, language: Language) throws {
    path = file.path
    let chosen = try Self.rules(of: file, for: language)
    guard !chosen.isEmpty else { throw SRXError.noRules(path: file.path, language: language) }
    rules = try chosen.map { rule in
      // Each half must be an expression by itself: a stray bracket in one would take in the other.
      for half in [rule.before, rule.after] where !half.isEmpty {
        _ = try Self.open(half, path: file.path, line: rule.line)
      }
      let pattern = Self.pattern(rule)
      return Compiled(
        isBreak: rule.isBreak, line: rule.line, pattern: rule.before + " ┃ " + rule.after,
        expression: try Self.open(pattern, path: file.path, line: rule.line))
    }
  }

  /// Both halves as one expression, whose match ends where the break is; a half that is left out matches anywhere.
  private static func pattern(_ rule: SRXRules.BreakRule) -> String {
    let before = rule.before.isEmpty ? "" : "(?:\(rule.before))"
    if rule.after.isEmpty { return before.isEmpty ? #"(?=[\s\S])"# : before }
    return before + "(?=\(rule.after))"
  }

  /// The sets of the maps that match, in the maps' order; without cascade the first alone.
  private static func rules(of file: SRXRules, for language: Language) throws -> [SRXRules.BreakRule] {
    var chosen: [SRXRules.BreakRule] = []
    for map in file.maps {
      let pattern = try open(map.pattern, path: file.path, line: map.line, ignoresCase: true)
      guard try limited(path: file.path, line: map.line, map.pattern, { try pattern.isMatch(language.tag) }) else {
        continue
      }
      chosen += file.languageRules.first { $0.name == map.name }?.rules ?? []
      if !file.isCascade { break }
    }
    return chosen
  }

  private static func open(
    _ pattern: String, path: String, line: Int, ignoresCase: Bool = false
  ) throws -> RegularExpression {
    do { return try RegularExpression(pattern, ignoresCase: ignoresCase) } catch let error as ICUError {
      throw SRXError.invalidPattern(path: path, line: line, pattern: pattern, reason: error.name)
    }
  }

  private static func limited<Result>(
    path: String, line: Int, _ pattern: String, _ body: () throws -> Result
  ) throws -> Result {
    do { return try body() } catch let passed as RegularExpression.LimitPassed {
      throw SRXError.limitPassed(path: path, line: line, pattern: pattern, isTime: passed.limit == .time)
    }
  }

  /// The pieces of a paragraph as UTF-8 ranges: they join to `text`. One empty text has no piece.
  /// - Throws: `SRXError.limitPassed`.
  public func pieces(of text: String) throws -> [Range<Int>] {
    let count = text.utf8.count
    if count == 0 { return [] }
    var isDecided = [Bool](repeating: false, count: count + 1)
    var edges: [Int] = []
    for rule in rules {
      let matches = try Self.limited(path: path, line: rule.line, rule.pattern) {
        try rule.expression.matches(in: text)
      }
      for place in matches.map(\.upperBound) where !isDecided[place] {
        isDecided[place] = true
        if rule.isBreak && place > 0 && place < count { edges.append(place) }
      }
    }
    edges.sort()
    return zip([0] + edges, edges + [count]).map { $0..<$1 }
  }

  /// The sentences of a paragraph as UTF-8 ranges without the spaces around them; none is empty.
  /// - Throws: `SRXError.limitPassed`.
  public func sentences(in text: String) throws -> [Range<Int>] {
    let pieces = try pieces(of: text)
    return text.withByteText { bytes in pieces.map(bytes.trimmed).filter { !$0.isEmpty } }
  }
}
