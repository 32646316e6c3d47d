import Foundation
import Languages
import Termbase
import Terminology

/// Data categories as JSON in a cell.
typealias DetailRest = Detail

/// Concepts as rows of a table, see `TermColumn`.
struct TermTable {
  private(set) var losses = Losses()
  private let encoder: JSONEncoder

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The heading.
  static let heading = TermColumn.allCases.map(\.rawValue)

  /// The rows of a concept, in the order of its terms.
  /// - Parameter id: what tells it from the others, where it has no identifier.
  mutating func rows(of concept: ConceptEntry, id: String) throws -> [[String]] {
    var defined = Set<Language>()
    losses.count(.ledgerSentences, LedgerNote.sentences(of: concept))
    return try concept.terms.enumerated().map { number, term in
      var cells: [TermColumn: String] = [
        .concept: concept.id.isEmpty ? id : concept.id, .kind: concept.kind?.rawValue ?? "",
        .language: term.language?.tag ?? "mul", .term: line(term.text),
        .equivalents: equivalents(of: term, in: concept),
        .type: term.type?.rawValue ?? "", .status: term.status?.rawValue ?? "", .source: line(term.source ?? ""),
        .date: term.date ?? "", .context: term.evidence.map { context($0) }.joined(separator: "\n"),
      ]
      fill(&cells, term)
      // Of a concept of the base alone can be told later what was changed about it.
      if !concept.id.isEmpty {
        cells[.exportedConcept] = concept.id
        cells[.exportedStatus] = term.status?.rawValue ?? ""
      }
      cells[.other] = try json(term.details.filter { !Self.hasColumn($0) })
      if number == 0 { try fill(&cells, concept) }
      if let language = term.language, defined.insert(language).inserted {
        cells[.definition] = values(
          concept.details.filter { $0.language == language && Self.isPlain($0, "definition") })
      }
      return TermColumn.allCases.map { cells[$0] ?? "" }
    }
  }

  private mutating func fill(_ cells: inout [TermColumn: String], _ term: TermEntry) {
    let notes = [term.note].compactMap { $0 } + term.details.filter { Self.isPlain($0, "note") }.map(\.value)
    cells[.note] = notes.map { line($0) }.joined(separator: "\n")
    cells[.partOfSpeech] = values(term.details.filter { Self.isPlain($0, "partOfSpeech") })
    cells[.usage] = values(term.details.filter { Self.isPlain($0, "geographicalUsage") })
  }

  private mutating func fill(_ cells: inout [TermColumn: String], _ concept: ConceptEntry) throws {
    let own = concept.details.filter { $0.language == nil }
    let languages = Set(concept.terms.compactMap(\.language))
    cells[.subject] = values(own.filter { Self.isPlain($0, "subjectField") })
    let notes = own.filter { Self.isPlain($0, "note") }.map(\.value) + LedgerNote.texts(of: concept)
    cells[.conceptNote] = notes.map { line($0) }.joined(separator: "\n")
    let rest = concept.details.filter { detail in
      guard let language = detail.language else {
        return !Self.isPlain(detail, "subjectField") && !Self.isPlain(detail, "note")
      }
      return !(Self.isPlain(detail, "definition") && languages.contains(language))
    }
    if concept.score == 1 && rest.isEmpty { return }
    let value = ConceptRest(score: concept.score == 1 ? nil : concept.score, details: rest.isEmpty ? nil : rest)
    cells[.conceptOther] = String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The best name of each other language.
  private func equivalents(of term: TermEntry, in concept: ConceptEntry) -> String {
    var names: [String] = []
    var seen: Set<Language> = term.language.map { [$0] } ?? []
    for other in concept.terms where other.status != .deprecated && other.status != .superseded {
      if let language = other.language, seen.insert(language).inserted { names.append(other.text) }
    }
    return names.joined(separator: "; ")
  }

  private mutating func context(_ evidence: Evidence) -> String {
    line(evidence.sentence) + TermTable.dash + line(SourceAddress.text(evidence))
  }

  /// What parts a sentence from its place.
  static let dash = " — "

  /// Whether a detail stands in a column of its own.
  private static func hasColumn(_ detail: Detail) -> Bool {
    ["note", "partOfSpeech", "geographicalUsage"].contains { isPlain(detail, $0) }
  }

  private static func isPlain(_ detail: Detail, _ category: String) -> Bool {
    detail.category == category && detail.source == nil
  }

  private mutating func values(_ details: [Detail]) -> String {
    details.map { line($0.value) }.joined(separator: "\n")
  }

  private mutating func line(_ text: String) -> String { OneLine.text(text, &losses) }

  private func json(_ details: [Detail]) throws -> String {
    details.isEmpty ? "" : String(decoding: try encoder.encode(details), as: UTF8.self)
  }
}
