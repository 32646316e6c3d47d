import Mentions

/// Findings that are known and no longer told: one a line, sorted, so that changes are seen in review and merged.
///
///     zh/letter.txt<TAB>stray-space<TAB>8c1f0a44e2b0d7f3<TAB>书 “
///
/// Path (from the baseline's folder), rule, fingerprint (`FindingFingerprints`, which stays when lines move) and, for people,
/// what stands there. In the first and last cell a backslash, tab or line end is written `\\`, `\t` or `\n`. Lines that
/// begin with `#` are remarks.
public struct Baseline: Sendable, Equatable {
  /// A known finding.
  public struct Entry: Sendable, Hashable, Comparable {
    /// The draft's path from the baseline's folder.
    public let file: String
    /// The rule.
    public let rule: String
    /// The finding's fingerprint.
    public let fingerprint: String
    /// What stands at the place; it tells entries apart for people only.
    public let excerpt: String

    /// An entry.
    public init(file: String, rule: String, fingerprint: String, excerpt: String) {
      self.file = file
      self.rule = rule
      self.fingerprint = fingerprint
      self.excerpt = excerpt
    }

    /// By file, rule and fingerprint.
    public static func < (left: Entry, right: Entry) -> Bool {
      (left.file, left.rule, left.fingerprint) < (right.file, right.rule, right.fingerprint)
    }

    /// Whether file, rule and fingerprint are the same.
    public static func == (left: Entry, right: Entry) -> Bool {
      (left.file, left.rule, left.fingerprint) == (right.file, right.rule, right.fingerprint)
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(file)
      hasher.combine(rule)
      hasher.combine(fingerprint)
    }
  }

  /// The entries in order, each once.
  public let entries: [Entry]

  private static let heading = "# Known findings of concord lint. Written by --write-baseline, one a line, sorted.\n"

  /// A baseline of entries in any order.
  public init(_ entries: some Sequence<Entry>) { self.entries = Set(entries).sorted() }

  /// Reads a baseline's text; `path` is for messages.
  /// - Throws: `BaselineError`.
  public init(_ text: String, path: String) throws {
    var entries: [Entry] = []
    // By bytes: CR LF is one character.
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let row = Substring(line.last == 0x0D ? line.dropLast() : line)
      if row.isEmpty || row.hasPrefix("#") { continue }
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, !cells[0].isEmpty, !cells[1].isEmpty, cells[2].utf8.count == 16 else {
        throw BaselineError.malformed(path: path, line: number + 1)
      }
      entries.append(
        Entry(
          file: Self.unescaped(cells[0]), rule: cells[1], fingerprint: cells[2], excerpt: Self.unescaped(cells[3])))
    }
    self.init(entries)
  }

  /// The baseline as a file holds it.
  public var text: String {
    Self.heading
      + entries.map { entry in
        [Self.escaped(entry.file), entry.rule, entry.fingerprint, Self.escaped(entry.excerpt)].joined(separator: "\t")
          + "\n"
      }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\\\"
      case "\t": "\\t"
      case "\n": "\\n"
      case "\r": "\\r"
      default: String(scalar)
      }
    }.joined()
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\", let next = scalars.next() else {
        result.append(scalar)
        continue
      }
      switch next {
      case "t": result.append("\t")
      case "n": result.append("\n")
      case "r": result.append("\r")
      default: result.append(next)
      }
    }
    return String(result)
  }
}

/// What is wrong with a baseline.
public enum BaselineError: Error, Equatable, Sendable {
  /// A line without the four cells.
  case malformed(path: String, line: Int)
}
