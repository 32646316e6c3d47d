import ArgumentParser
import Foundation
import Termbase

/// How `concord add` tells what it does.
enum AddFormat: String, CaseIterable, ExpressibleByArgument {
  case text, jsonl
}

/// Tells on standard output what became of each document: a line for people, or an object for programs.
final class AddReporter {
  /// What was told, counted.
  private(set) var report = BatchReport()
  private let format: AddFormat

  init(format: AddFormat) { self.format = format }

  /// What `--format jsonl` prints for a document or a pair.
  struct Line: Encodable {
    /// The names in the base; the paths of files that failed.
    let documents: [String]
    /// `added`, `replaced`, `already-there`, `moved`, `left-out`, `not-aligned`, `failed`, `not-there`, `removed`.
    let outcome: String
    /// What was written, where something was.
    var sentences: Int?, beads: Int?, concepts: Int?, newConcepts: Int?
    /// The names under which texts that were there are in the base.
    var knownAs: [String]?
    /// The documents that an earlier version was aligned with.
    var lost: [String]?
    /// Why, in words.
    var reason: String?
  }

  /// Counts an item that was stored.
  func stored(_ item: PreparedItem, _ reports: [AddReport]) { report.count(item, reports) }

  /// What became of an addition; `lost` are the documents that an earlier version was aligned with.
  /// - Throws: `OutputError`.
  func added(_ report: AddReport, lost: [String]) throws {
    let name = report.documents.joined(separator: " + ")
    if report.outcome == .alreadyThere {
      let known = report.knownAs.joined(separator: " + ")
      var line = Line(documents: report.documents, outcome: "already-there")
      line.knownAs = report.knownAs
      self.report.count("already-there", report.documents.count)
      return try say(
        "already there", name, known == name ? "nothing changed" : "as \(known); nothing changed", line)
    }
    var counts = ["\(report.sentences) sentences"]
    if report.documents.count == 2 { counts += ["\(report.beads) beads"] }
    counts += ["\(report.concepts) concepts (\(report.newConcepts) new)"]
    if report.documents.count == 1 {
      counts += [
        lost.isEmpty
          ? "no other language version"
          : "no longer aligned with \(lost.joined(separator: ", ")), which is not there any more"
      ]
    }
    let outcome = report.outcome == .added ? "added" : "replaced"
    self.report.count(outcome, report.documents.count)
    var line = Line(documents: report.documents, outcome: outcome)
    (line.sentences, line.beads, line.concepts) = (report.sentences, report.beads, report.concepts)
    line.newConcepts = report.newConcepts
    line.lost = lost.isEmpty ? nil : lost
    try say(outcome, name, counts.joined(separator: ", "), line)
  }

  /// Documents that the base has as they are: one by one when they are few, so that an unchanged folder is one line.
  /// - Throws: `OutputError`.
  func unchanged(_ names: [String]) throws {
    report.count("already-there", names.count)
    if format == .jsonl {
      return try names.forEach { try write(Line(documents: [$0], outcome: "already-there", knownAs: [$0])) }
    }
    if names.count > Self.few { return try say("already there", "\(names.count) files", "nothing changed", nil) }
    for name in names { try say("already there", name, "nothing changed", nil) }
  }

  /// Documents whose files were moved.
  /// - Throws: `OutputError`.
  func moved(_ names: [String], from old: [String]) throws {
    report.count("moved", names.count)
    try say(
      "moved", names.joined(separator: " + "), "was \(old.joined(separator: " + "))",
      Line(documents: names, outcome: "moved", knownAs: old))
  }

  /// Documents whose files are gone, which stay in the base or are taken out.
  /// - Throws: `OutputError`.
  func gone(_ names: [String], isRemoved: Bool) throws {
    report.count(isRemoved ? "removed" : "not-there", names.count)
    let outcome = isRemoved ? "removed" : "not there any more"
    let detail = isRemoved ? "the file is not there any more" : "stays in the base; --remove-missing takes it out"
    if format == .text && names.count > Self.few { return try say(outcome, "\(names.count) files", detail, nil) }
    for name in names {
      try say(outcome, name, detail, Line(documents: [name], outcome: isRemoved ? "removed" : "not-there"))
    }
  }

  /// More than so many of a kind are one line.
  static let few = 3

  /// Two texts that are added apart.
  /// - Throws: `OutputError`.
  func notAligned(_ documents: [String]) throws {
    let reason = "they hardly translate each other"
    try say(
      "not aligned", documents.joined(separator: " + "), reason,
      Line(documents: documents, outcome: "not-aligned", reason: reason))
  }

  /// A file that is not used.
  /// - Throws: `OutputError`.
  func leftOut(_ name: String, _ reason: String) throws {
    report.count("left-out")
    try say("left out", name, reason, Line(documents: [name], outcome: "left-out", reason: reason))
  }

  /// Files that are there in another format: one by one when they are few, so that a folder of them is one line.
  /// - Throws: `OutputError`.
  func copies(_ copies: [(name: String, taken: String)]) throws {
    if copies.count > Self.few && format == .text {
      report.count("left-out", copies.count)
      return try say("left out", "\(copies.count) files", "there in another format too, as \(copies[0].name)", nil)
    }
    for copy in copies { try leftOut(copy.name, "the same circular as \(copy.taken)") }
  }

  /// A file that failed; people read it on standard error.
  /// - Throws: `OutputError`.
  func failed(_ paths: [String], _ reason: String) throws {
    report.count("failed", max(1, paths.count))
    report.failures.append(reason)
    if format == .text { return }
    try write(Line(documents: paths, outcome: "failed", reason: reason))
  }

  private func say(_ outcome: String, _ name: String, _ detail: String, _ line: Line?) throws {
    if format == .text { return try StandardOutput.write("\(outcome): \(name) (\(detail))\n") }
    if let line { try write(line) }
  }

  private func write(_ line: Line) throws { try StandardOutput.write(try JSON.line(line) + "\n") }
}
