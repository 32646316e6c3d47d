import Languages
import Termbase
import Terminology

/// A step in the history of a Recommendation's names as a note, for formats that have nothing else for it:
/// `2023-05-18: Y.4221 was Y.ElecMon-Reqts — TSB Collective letter 3/20 (2023)`; or a step on its way:
/// `2024-07-10: Y.4221 is approved — ITU-T Y.4221 (07/2024)`, `2017-09-15: Y.2067 is renumbered (Y.4101) — report.txt`.
enum LedgerNote {
  private static let unknown = "no date"

  /// The note of a step.
  static func text(_ entry: LedgerEntry) -> String {
    "\(entry.date ?? unknown): \(entry.number) was \(entry.former) — \(entry.evidence.document)"
  }

  /// The step of a note, nil when the note is none.
  static func entry(_ text: String) -> LedgerEntry? {
    guard let colon = text.range(of: ": "), let was = text.range(of: " was ", in: colon.upperBound),
      let dash = text.range(of: " — ", in: was.upperBound)
    else { return nil }
    let date = String(text[..<colon.lowerBound])
    guard date == unknown || isDate(date) else { return nil }
    let evidence = Evidence(
      document: String(text[dash.upperBound...]), language: .english, sentence: "", start: 0, end: 0)
    return LedgerEntry(
      number: String(text[colon.upperBound..<was.lowerBound]), former: String(text[was.upperBound..<dash.lowerBound]),
      date: date == unknown ? nil : date, evidence: evidence)
  }

  /// The note of a step on the way.
  static func text(_ entry: StatusEntry) -> String {
    let other = entry.other.map { " (\($0))" } ?? ""
    return "\(entry.date ?? unknown): \(entry.name) is \(entry.status.rawValue)\(other) — \(entry.evidence.document)"
  }

  /// The step on the way of a note, nil when the note is none.
  static func status(_ text: String) -> StatusEntry? {
    guard let colon = text.range(of: ": "), let verb = text.range(of: " is ", in: colon.upperBound),
      let dash = text.range(of: " — ", in: verb.upperBound)
    else { return nil }
    let date = String(text[..<colon.lowerBound])
    let said = text[verb.upperBound..<dash.lowerBound]
    let word = said.prefix { $0 != " " }
    guard date == unknown || isDate(date), let status = RecommendationStatus(rawValue: String(word)) else { return nil }
    var other: String?
    if word.endIndex < said.endIndex {
      guard said[word.endIndex...].hasPrefix(" ("), said.hasSuffix(")") else { return nil }
      other = String(said[word.endIndex...].dropFirst(2).dropLast())
    }
    let evidence = Evidence(
      document: String(text[dash.upperBound...]), language: .english, sentence: "", start: 0, end: 0)
    return StatusEntry(
      name: String(text[colon.upperBound..<verb.lowerBound]), status: status, other: other,
      date: date == unknown ? nil : date, evidence: evidence)
  }

  /// The notes of a concept's history: names, then standings.
  static func texts(of concept: ConceptEntry) -> [String] { concept.ledger.map(text) + concept.statuses.map(text) }

  /// How many sentences of a concept's history have no place in a note.
  static func sentences(of concept: ConceptEntry) -> Int {
    (concept.ledger.map(\.evidence) + concept.statuses.map(\.evidence)).count { !$0.sentence.isEmpty }
  }

  /// Takes a note of a history into a concept.
  /// - Returns: whether it was one.
  static func take(_ note: String, into concept: inout ConceptEntry) -> Bool {
    if let entry = entry(note) {
      concept.ledger.append(entry)
    } else if let entry = status(note) {
      concept.statuses.append(entry)
    } else {
      return false
    }
    return true
  }

  /// Whether a text is a year, a month or a day of ISO 8601.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
    return [[4], [4, 2], [4, 2, 2]].contains(parts) && text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
  }
}

extension String {
  /// The first place of `part` at or after `start`.
  func range(of part: String, in start: String.Index? = nil) -> Range<String.Index>? {
    self[(start ?? startIndex)...].firstRange(of: part)
  }
}
