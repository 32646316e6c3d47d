import Languages
import Syntax
import Termbase
import Terminology

/// A row that is a concept, with names in a column for each language.
struct ConceptRow {
  let reading: EntryReading

  init(_ heading: Heading, _ row: DelimitedText.Row) {
    var concept = ConceptEntry()
    var remarks: [Remark] = []
    var standing: TermStatus?
    var source: String?
    var date: String?
    var parts: [Detail] = []
    for (column, cell) in zip(heading.columns, row.cells) {
      let values = cellValues(cell)
      switch column {
      case .names(let tag):
        for value in values {
          let usage = tag.usage.map { [Detail("geographicalUsage", $0)] } ?? []
          concept.terms.append(TermEntry(language: tag.language, text: value, details: usage))
        }
      case .acronym: concept.terms += values.map { TermEntry(language: nil, text: $0, type: .acronym) }
      case .number: concept.terms += values.map { TermEntry(language: nil, text: $0, type: .designation) }
      case .former:
        concept.terms += values.map { TermEntry(language: nil, text: $0, type: .provisionalName, status: .superseded) }
      case .own(.status):
        standing = values.first.flatMap(statusOfWord)
        if let word = values.first, standing == nil { remarks.append(.unknownValue(category: "status", value: word)) }
      case .own(.kind):
        concept.kind = values.first.flatMap { ConceptKind(rawValue: $0.lowercased()) }
        if let word = values.first, concept.kind == nil { remarks.append(.unknownValue(category: "kind", value: word)) }
      case .own(.source): source = values.isEmpty ? nil : values.joined(separator: "; ")
      case .own(.date): date = values.first
      case .own(.concept): concept.id = values.first ?? ""
      case .own(.subject): concept.details += values.map { Detail("subjectField", $0) }
      case .own(.definition): concept.details += values.map { Detail("definition", $0) }
      case .own(.partOfSpeech): parts += values.map { Detail("partOfSpeech", $0) }
      case .own(.note), .own(.conceptNote): concept.details += values.map { Detail("note", $0) }
      case .unknown(let name): concept.details += values.map { Detail("note", "\(name): \($0)") }
      case .own, .ignored: break
      }
    }
    for at in concept.terms.indices {
      concept.terms[at].status = concept.terms[at].status ?? standing
      concept.terms[at].source = source
      concept.terms[at].date = date
      if concept.terms[at].language != nil { concept.terms[at].details += parts }
    }
    let label = concept.id.isEmpty ? concept.terms.first?.text ?? "" : concept.id
    var refusal: Refusal?
    if concept.terms.isEmpty { refusal = .noTerm }
    let (expected, found) = (heading.columns.count, row.cells.count)
    if found > expected { refusal = .tooManyCells(expected: expected, found: found) }
    reading = EntryReading(
      value: refusal.map { .refused($0) } ?? .concept(concept), label: label, line: row.line,
      remarks: refusal == nil ? remarks : [])
  }
}
