import Alignment

/// What `concord add --dry-run` prints: a line a pair or file, its reasons below it, and a count at the end.
enum PairingReport {
  static func text(_ result: DocumentPairing.Result) -> String {
    var lines: [String] = []
    for pair in result.pairs {
      lines.append("pair: \(pair.source.path) + \(pair.target.path)")
      lines.append("  " + pair.reasons.map(\.text).joined(separator: "; "))
    }
    for doubt in result.doubts {
      lines.append("doubtful: \(doubt.source.path) + \(doubt.target.path) (\(doubt.cause.text))")
      if !doubt.reasons.isEmpty { lines.append("  " + doubt.reasons.map(\.text).joined(separator: "; ")) }
    }
    for file in result.single { lines.append("single: \(file.path)") }
    for copy in result.copies { lines.append("copy: \(copy.path) (the same circular as \(copy.taken))") }
    for revision in result.revisions {
      let marks = revision.marks.map(\.text).joined(separator: ", ")
      lines.append("revision: \(revision.path) (\(marks)\(revision.original.map { " of \($0)" } ?? ""))")
    }
    lines.append(
      "\(result.pairs.count) pairs, \(result.doubts.count) doubtful, \(result.single.count) single, "
        + "\(result.copies.count) copies, \(result.revisions.count) revisions")
    return lines.joined(separator: "\n") + "\n"
  }
}
