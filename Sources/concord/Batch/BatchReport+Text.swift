import Foundation

/// The report in words, a line a figure.
extension BatchReport {
  /// How many names of a list are shown.
  private static let shown = 50

  /// The report as text.
  var text: String {
    var lines = ["files: " + Self.list(files)]
    lines += ["stored: \(pairs) pairs, \(single) single documents, \(sentences) sentences, \(beads) beads"]
    if beads > 0 {
      lines += ["beads by kind: " + Self.list(beadsByKind), "confidence:"]
      let most = max(1, confidence.max() ?? 1)
      for (tenth, count) in confidence.enumerated().reversed() {
        let bar = String(repeating: "█", count: (count * 40 + most - 1) / most)
        lines += ["  .\(tenth)– \(bar) \(count)"]
      }
    }
    lines += Self.names("new names", terms.new.map { "\($0.language) \($0.text)" })
    lines += Self.names(
      "names with another standing",
      terms.changed.map { "\($0.language) \($0.text): \($0.formerly ?? ""), now \($0.status)" })
    lines += Self.names(
      "several preferred names", terms.rivals.map { "\($0.language) \($0.names.joined(separator: " | "))" })
    if !findings.isEmpty {
      lines += ["findings: \(findings.reduce(0) { $0 + $1.count })"]
      lines += findings.map { "  \($0.count) \($0.severity.rawValue) \($0.rule)" }
    }
    if !failures.isEmpty { lines += Self.names("failed", failures) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes the report in the format that the file's name says.
  /// - Throws: `OutputError`.
  func write(to path: String) throws {
    let text =
      path.hasSuffix(".html") ? html : path.hasSuffix(".json") ? try JSON.document(self) : text
    try AtomicFile.write(Data(text.utf8), to: path)
  }

  private static func list(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }

  private static func names(_ title: String, _ names: [String]) -> [String] {
    let more = names.count > shown ? ["  and \(names.count - shown) more"] : []
    return ["\(title): \(names.count)"] + names.prefix(shown).map { "  \($0)" } + more
  }
}
