import Termbase

/// Hits of the translation memory for people: the percentage, the earlier sentence, its translation, what was exchanged.
enum MatchReport {
  /// The sentences in their order; one without hits is left out, but for a heading when there are several.
  static func text(_ results: [FromBases<MatchHit>]) -> String {
    var blocks: [String] = []
    for result in results {
      if results.count > 1 { blocks.append("» " + oneLine(result.query) + (result.hits.isEmpty ? "   —" : "")) }
      blocks += result.hits.map(hit)
    }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n") + "\n"
  }

  private static func hit(_ match: FromBase<MatchHit>) -> String {
    let hit = match.found
    let base = match.base.map { "   in \($0)" } ?? ""
    let context = hit.match == .context ? ", in context" : ""
    let times = hit.count > 1 ? ", \(hit.count) times" : ""
    let documents = hit.documents.sorted { $0.key < $1.key }.map(\.value).joined(separator: " + ")
    var lines = ["\(hit.score) %\(context)\(times)   \(documents)\(base)"]
    lines.append("  " + oneLine(hit.source))
    lines.append("  " + oneLine(hit.target))
    for exchange in hit.exchanged {
      let written = exchange.by.map { "\(exchange.replaced ?? "") becomes \($0)" } ?? "to be changed by hand"
      lines.append("  · \(exchange.from) is now \(exchange.to): \(written)")
    }
    if let repaired = hit.repaired { lines.append("  → " + oneLine(repaired)) }
    return lines.joined(separator: "\n")
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}
