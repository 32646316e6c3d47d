import Languages
import Termbase
import Terminology

/// Why concepts are as they are, for people: each name with whose word its standing is, who says otherwise and where it
/// stands, then what joined the concept.
enum ExplanationText {
  /// How many sentences a name at most; JSON has all.
  private static let limit = 5

  /// The hits that were explained.
  static func text(_ result: FromBases<LookupHit>) -> String {
    var blocks = result.hits.compactMap { hit in
      hit.found.explanation.map { self.hit(hit.found, $0, in: hit.base) }
    }
    if result.total > result.hits.count { blocks.append("… and \(result.total - result.hits.count) more (--limit)\n") }
    return blocks.joined(separator: "\n")
  }

  private static func hit(_ hit: LookupHit, _ explanation: Explanation, in base: String?) -> String {
    var lines = ["\(hit.kind.rawValue)   \(hit.concept)\(base.map { "   in \($0)" } ?? "")"]
    for name in explanation.names { lines += self.name(name) }
    lines += LookupReport.history(hit)
    lines.append("  came together from")
    let isJoined = hit.decisions.contains { $0.action == .merge || $0.action == .take }
    for (number, part) in explanation.contributions.enumerated() {
      lines.append(contribution(part, isFirst: number == 0, isJoined: isJoined))
    }
    lines += hit.decisions.map { "    person: " + DecisionWords.line($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func name(_ name: Explanation.Name) -> [String] {
    let language = (name.language == "mul" ? "all" : name.language).padding(toLength: 5, withPad: " ", startingAt: 0)
    var reason = name.decidedBy.map { " by " + voice($0.by, $0.sources, $0.date) } ?? ""
    if name.isOutranked { reason = ", since a person prefers another name" }
    var lines = ["  \(language) \(name.text)", "        \(name.status.rawValue)\(reason)"]
    lines += name.statements.filter { $0.dissents }.map { statement in
      let count = statement.sentences == 0 ? "" : ", \(sentences(statement.sentences))"
      let who = voice(statement.by, statement.sources, statement.date)
      return "        against: \(statement.status.rawValue) by \(who)\(count)"
    }
    if !name.counts.isEmpty {
      let counts = name.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      lines.append("        \(sentences(name.evidence.count)): \(counts.joined(separator: ", "))")
    }
    lines += name.evidence.prefix(limit).map { evidence in
      "        · \(evidence.sentence.replacing("\n", with: " ")) — \(evidence.document) \(evidence.start)–\(evidence.end)"
    }
    if name.evidence.count > limit { lines.append("        · … (--format json has all)") }
    return lines
  }

  private static func contribution(_ part: Explanation.Contribution, isFirst: Bool, isJoined: Bool) -> String {
    var words = [voice(part.by, part.sources, part.date)]
    if !part.joinedBy.isEmpty { words.append("the same by \(part.joinedBy.joined(separator: ", "))") }
    if part.joinedBy.isEmpty && !isFirst && isJoined { words.append("joined by a person") }
    if !part.newNames.isEmpty { words.append("\(isFirst ? "has" : "new") \(part.newNames.joined(separator: ", "))") }
    return "    " + words.joined(separator: "; ")
  }

  private static func voice(_ by: Explanation.Voice, _ sources: [String], _ date: String?) -> String {
    let name = sources.joined(separator: " + ")
    let day = date.map { " (\($0))" } ?? ""
    return (name.isEmpty ? by.rawValue : "\(by.rawValue) \(name)") + day
  }

  private static func sentences(_ count: Int) -> String { count == 1 ? "1 sentence" : "\(count) sentences" }
}
