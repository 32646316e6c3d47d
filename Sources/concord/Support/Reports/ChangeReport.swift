import Foundation
import Languages
import Termbase
import Terminology

/// What has changed in a base, for people: what has to be looked at first, each with the sentence that shows it.
enum ChangeReport {
  /// The changes, a paragraph a kind.
  static func text(_ changes: BaseChanges) -> String {
    let paragraphs: [(String, [String])] = [
      ("contradictions", conflicts(changes)),
      ("several preferred names", changes.rivals.flatMap(rivals)),
      ("new names of Recommendations", changes.names.flatMap(entry)),
      ("names of Recommendations that nothing tells any more", changes.namesGone.map { "\($0.former) → \($0.number)" }),
      ("new stages", changes.stages.flatMap(step)),
      ("stages that nothing tells any more", changes.stagesGone.map { words($0.name, $0.status, $0.other, nil) }),
      ("names with another standing", changes.changedTerms.flatMap(name)),
      ("new names", changes.newTerms.flatMap(name)),
      ("names that are gone", changes.goneTerms.flatMap(name)),
      ("decisions", changes.decisions.map { "\(DecisionWords.line($0.decision))   (\($0.concept))" }),
      ("documents", texts(changes.documents)), ("imported files", texts(changes.imports)),
    ]
    return paragraphs.filter { !$0.1.isEmpty }.map { title, lines in
      // Lines that are set in belong to the one above.
      let count = lines.count { !$0.hasPrefix(" ") }
      return "\(title): \(count)\n" + lines.map { "  \($0)\n" }.joined()
    }.joined(separator: "\n")
  }

  /// Which runs are told.
  static func heading(_ log: ChangeLog) -> String { log.runs.map { "run " + line($0) + "\n" }.joined() + "\n" }

  /// A run: number, when, what was asked for.
  static func line(_ run: ChangeRun) -> String { "\(run.number)  \(local(run.date))  \(run.command)" }

  /// A moment (ISO 8601, UTC) as the user's clock shows it: `2026-03-09 08:15`.
  static func local(_ moment: String) -> String {
    guard let date = try? Date(moment, strategy: .iso8601) else { return moment }
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day, .hour, .minute], from: date)
    return String(
      format: "%04d-%02d-%02d %02d:%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0, parts.hour ?? 0,
      parts.minute ?? 0)
  }

  // MARK: Recommendations

  private static func conflicts(_ changes: BaseChanges) -> [String] {
    let names = changes.nameConflicts.flatMap { conflict in
      ["\(conflict.subject): \(conflict.values.joined(separator: " or "))"]
        + conflict.entries.flatMap { said("\($0.former) → \($0.number)", $0.date, $0.document, $0.sentence) }
    }
    let stages = changes.stageConflicts.flatMap { conflict in
      let steps = conflict.entries.map { words(nil, $0.status.rawValue, $0.other, $0.date) }
      return ["\(conflict.name): \(steps.joined(separator: " or "))"]
        + conflict.entries.flatMap { said($0.status.rawValue, $0.date, $0.document, $0.sentence) }
    }
    return names + stages
  }

  /// Who says something, under what it contradicts.
  private static func said(_ what: String, _ date: String?, _ document: String, _ sentence: String?) -> [String] {
    ["    \(what)\(date.map { " (\($0))" } ?? "")"] + place(document, sentence, indent: "      ")
  }

  private static func entry(_ entry: LookupLedgerEntry) -> [String] {
    ["\(entry.former) → \(entry.number)\(entry.date.map { " (\($0))" } ?? "")"] + place(entry.document, entry.sentence)
  }

  private static func step(_ step: LookupStatus) -> [String] {
    [words(step.name, step.status.rawValue, step.other, step.date)] + place(step.document, step.sentence)
  }

  private static func words(_ name: String?, _ status: String, _ other: String?, _ date: String?) -> String {
    [name.map { $0 + ":" }, status, other, date.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
  }

  // MARK: Names

  private static func rivals(_ rivals: BaseChanges.Rivals) -> [String] {
    ["\(rivals.language) \(rivals.names.map(\.text).joined(separator: " | "))"]
      + rivals.names.flatMap { name in
        ["    \(name.text)\(name.formerly == nil ? " [new]" : "")"] + shown(name, indent: "      ")
      }
  }

  private static func name(_ name: BaseChanges.Name) -> [String] {
    let formerly = name.formerly.map { "\($0.rawValue), now " } ?? ""
    let standing = name.status.map { $0 == .preferred && name.formerly == nil ? "" : " [\(formerly)\($0.rawValue)]" }
    let language = name.language == "mul" ? "all" : name.language
    return ["\(language) \(name.text)\(standing ?? "")"] + shown(name)
  }

  private static func shown(_ name: BaseChanges.Name, indent: String = "    ") -> [String] {
    if let evidence = name.evidence { return place(evidence.document, evidence.sentence, indent: indent) }
    return name.source.map { ["\(indent)· \($0)"] } ?? []
  }

  private static func place(_ document: String, _ sentence: String?, indent: String = "    ") -> [String] {
    ["\(indent)· \(sentence.map { "\($0.replacing("\n", with: " ")) — " } ?? "")\(document)"]
  }

  // MARK: Texts

  private static func texts(_ texts: BaseChanges.Texts) -> [String] {
    texts.new.map { "new: \($0)" } + texts.changed.map { "changed: \($0)" }
      + texts.moved.map { "moved: \($0.from) → \($0.to)" } + texts.removed.map { "removed: \($0)" }
  }
}
