import Foundation
import Languages
import Syntax
import Termbase
import Terminology

/// Rows that are terms: those with one identifier in the column `concept` are names of one concept, wherever they stand. One
/// without identifier is a concept of its own.
struct TermRows {
  private let places: [TermColumn: Int]
  private let count: Int
  private let unknown: [(at: Int, name: String)]

  init(_ heading: Heading) {
    var places: [TermColumn: Int] = [:]
    var unknown: [(at: Int, name: String)] = []
    for (at, column) in heading.columns.enumerated() {
      if case .own(let own) = column, places[own] == nil { places[own] = at }
      if case .unknown(let name) = column { unknown.append((at, name)) }
    }
    self.places = places
    self.unknown = unknown
    count = heading.columns.count
  }

  /// A concept for each identifier, in the order of their first rows; a row that cannot be taken is refused alone.
  func read(_ rows: some Sequence<DelimitedText.Row>) -> [EntryReading] {
    var readings: [EntryReading] = []
    var places: [String: Int] = [:]
    for row in rows {
      let id = cell(.concept, row)
      if let reason = refusal(row) {
        readings.append(
          EntryReading(value: .refused(reason), label: id.isEmpty ? cell(.term, row) : id, line: row.line))
        continue
      }
      if !id.isEmpty, let at = places[id], case .concept(var concept) = readings[at].value {
        add(row, to: &concept, &readings[at].remarks)
        readings[at].value = .concept(concept)
      } else {
        var concept = ConceptEntry(id: id)
        var remarks: [Remark] = []
        add(row, to: &concept, &remarks)
        if !id.isEmpty { places[id] = readings.count }
        let label = id.isEmpty ? cell(.term, row) : id
        readings.append(EntryReading(value: .concept(concept), label: label, line: row.line, remarks: remarks))
      }
    }
    return readings
  }

  private func cell(_ column: TermColumn, _ row: DelimitedText.Row) -> String {
    places[column].flatMap { $0 < row.cells.count ? OneLine.collapsed(row.cells[$0]) : nil } ?? ""
  }

  private func values(_ column: TermColumn, _ row: DelimitedText.Row) -> [String] {
    places[column].flatMap { $0 < row.cells.count ? cellValues(row.cells[$0]) : nil } ?? []
  }

  private func refusal(_ row: DelimitedText.Row) -> Refusal? {
    if row.cells.count > count { return .tooManyCells(expected: count, found: row.cells.count) }
    if cell(.term, row).isEmpty { return .noTerm }
    return LanguageTag.read(cell(.language, row)) == nil ? .invalidLanguage(cell(.language, row)) : nil
  }

  private func add(_ row: DelimitedText.Row, to concept: inout ConceptEntry, _ remarks: inout [Remark]) {
    guard let tag = LanguageTag.read(cell(.language, row)) else { return }
    func word<Value>(_ column: TermColumn, _ meaning: (String) -> Value?) -> Value? {
      let word = cell(column, row)
      let value = word.isEmpty ? nil : meaning(word)
      if !word.isEmpty && value == nil { remarks.append(.unknownValue(category: column.rawValue, value: word)) }
      return value
    }
    concept.kind = concept.kind ?? word(.kind) { ConceptKind(rawValue: $0) }
    var term = TermEntry(language: tag.language, text: cell(.term, row))
    term.type = word(.type) { TBXValues.type($0) }
    term.status = word(.status, statusOfWord)
    term.source = nonEmpty(cell(.source, row))
    term.date = nonEmpty(cell(.date, row))
    let notes = values(.note, row)
    term.note = notes.first
    term.details = values(.partOfSpeech, row).map { Detail("partOfSpeech", $0) }
    let usages = values(.usage, row)
    term.details += (usages.isEmpty ? [tag.usage].compactMap { $0 } : usages).map { Detail("geographicalUsage", $0) }
    term.details += notes.dropFirst().map { Detail("note", $0) }
    term.details += unknown.flatMap { at, name in
      (at < row.cells.count ? cellValues(row.cells[at]) : []).map { Detail("note", "\(name): \($0)") }
    }
    term.details += json([Detail].self, .other, row, &remarks) ?? []
    term.change = change(row, term.status)
    term.evidence = values(.context, row).map { evidence($0, tag.language) }
    concept.terms.append(term)
    addConcept(row, tag.language, to: &concept, &remarks)
  }

  /// What was changed since the table was exported. A row whose identifier is gone stands in a concept of its own.
  private func change(_ row: DelimitedText.Row, _ status: TermStatus?) -> TermChange? {
    let (concept, before) = (cell(.concept, row), cell(.exportedConcept, row))
    var change = TermChange()
    if !before.isEmpty && concept != before { change.concept = before }
    if let status, let was = statusOfWord(cell(.exportedStatus, row)), was != status { change.status = was }
    return change == TermChange() ? nil : change
  }

  private func addConcept(
    _ row: DelimitedText.Row, _ language: Language?, to concept: inout ConceptEntry, _ remarks: inout [Remark]
  ) {
    concept.details += values(.subject, row).map { Detail("subjectField", $0) }
    concept.details += values(.definition, row).map { Detail("definition", $0, language: language) }
    for note in values(.conceptNote, row) where !LedgerNote.take(note, into: &concept) {
      concept.details.append(Detail("note", note))
    }
    if let rest = json(ConceptRest.self, .conceptOther, row, &remarks) {
      concept.score = rest.score ?? concept.score
      concept.details += rest.details ?? []
    }
  }

  private func json<Value: Decodable>(
    _ type: Value.Type, _ column: TermColumn, _ row: DelimitedText.Row, _ remarks: inout [Remark]
  ) -> Value? {
    let cell = cell(column, row)
    if cell.isEmpty { return nil }
    let value = try? JSONDecoder().decode(Value.self, from: Data(cell.utf8))
    if value == nil { remarks.append(.unknownValue(category: column.rawValue, value: String(cell.prefix(40)))) }
    return value
  }

  private func evidence(_ text: String, _ language: Language?) -> Evidence {
    let dash = text.range(of: TermTable.dash, options: .backwards)
    let sentence = dash.map { String(text[..<$0.lowerBound]) } ?? text
    return SourceAddress.evidence(
      sentence, language ?? LanguagePacks.detect(sentence) ?? .english, dash.map { String(text[$0.upperBound...]) })
  }

  private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}
