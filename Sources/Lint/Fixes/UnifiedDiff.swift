/// A unified diff (POSIX `diff -u`) of edits that change no line ends, so that lines stay opposite each other.
public enum UnifiedDiff {
  /// Lines shown around a change.
  private static let context = 3

  /// The diff of a text and the same text with edits made, which are in order and do not overlap; empty without edits.
  public static func text(of edits: [TextEdit], in text: String, path: String) -> String {
    let old = lines(text)
    let new = lines(TextEdit.apply(edits, to: text))
    let changed = old.indices.filter { $0 < new.count && old[$0] != new[$0] }
    if changed.isEmpty { return "" }
    let hunks = hunks(changed, count: old.count).map { hunk($0, Set(changed), old, new) }
    return "--- a/\(path)\n+++ b/\(path)\n" + hunks.joined()
  }

  /// Stretches of lines around changes; those that meet are one.
  private static func hunks(_ changed: [Int], count: Int) -> [Range<Int>] {
    changed.reduce(into: []) { hunks, line in
      let range = max(0, line - context)..<min(count, line + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
  }

  private static func hunk(_ range: Range<Int>, _ changed: Set<Int>, _ old: [String], _ new: [String]) -> String {
    var body = ""
    var at = range.lowerBound
    while at < range.upperBound {
      let end = (at..<range.upperBound).first { changed.contains($0) != changed.contains(at) } ?? range.upperBound
      if changed.contains(at) {
        body += old[at..<end].map { row("-", $0) }.joined() + new[at..<end].map { row("+", $0) }.joined()
      } else {
        body += old[at..<end].map { row(" ", $0) }.joined()
      }
      at = end
    }
    let place = "\(range.lowerBound + 1),\(range.count)"
    return "@@ -\(place) +\(place) @@\n" + body
  }

  private static func row(_ sign: String, _ line: String) -> String {
    line.utf8.last == 0x0A ? sign + line : sign + line + "\n\\ No newline at end of file\n"
  }

  /// The lines with their ends; only LF ends one, as for `diff` and `patch`.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if scalar == "\n" {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      }
    }
    return line.isEmpty ? lines : lines + [String(line)]
  }
}
