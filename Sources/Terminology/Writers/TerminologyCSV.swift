import Languages
import Syntax

/// Writes concepts as comma-separated values (RFC 4180) for a spreadsheet: one concept a row, or one former name.
///
/// Columns: `kind`, `number`, `former`, `acronym`, then for each language its title, full forms (parted by `; `; those of a
/// glossary alone say so) or rendering, then `score`, `places` (how many), for each language the first sentence that shows
/// the name, and `deprecated`, the forms to be avoided. A cell that a spreadsheet would run as a formula is guarded
/// (`SpreadsheetCell`).
public struct TerminologyCSV: Sendable {
  /// Whether a byte order mark goes first, without which some spreadsheets take UTF-8 for something else.
  public let byteOrderMark: Bool

  /// A writer; plain RFC 4180 unless told otherwise.
  public init(byteOrderMark: Bool = false) { self.byteOrderMark = byteOrderMark }

  /// The rows under a heading, each ended by CR LF.
  public func text(of concepts: [Concept]) -> String {
    let records = concepts.flatMap {
      $0.kind == .recommendation ? TermRecord.records(of: $0) : [TermRecord.row(of: $0)]
    }
    let languages = Self.languages(concepts)
    var text = byteOrderMark ? "\u{FEFF}" : ""
    text += Self.row(
      ["kind", "number", "former", "acronym"] + languages + ["score", "places"] + languages.map { "\($0) sentence" } + [
        "deprecated"
      ])
    for record in records {
      let number = ([record.number].compactMap { $0 } + record.dual).joined(separator: "/")
      var cells = [record.kind, number, record.former ?? "", record.acronym ?? ""]
      cells += languages.map { Self.names(record, $0) }
      cells += [record.score.map { "\($0)" } ?? "", "\(record.evidence.count)"]
      cells += languages.map { tag in record.evidence.first { $0.language.tag == tag }?.sentence ?? "" }
      cells.append(languages.flatMap { record.deprecated[$0] ?? [] }.joined(separator: "; "))
      text += Self.row(cells)
    }
    return text
  }

  private static func names(_ record: TermRecord, _ tag: String) -> String {
    let names =
      (record.title[tag] ?? []) + (record.forms[tag] ?? []) + (record.renderings[tag].map { [$0] } ?? [])
      + (record.glossary[tag] ?? []).map { "\($0) [glossary]" }
    return names.joined(separator: "; ")
  }

  /// The languages of all names: Chinese first, then by tag.
  private static func languages(_ concepts: [Concept]) -> [String] {
    let tags = Set(concepts.flatMap(\.terms).compactMap { $0.language?.tag })
    return tags.sorted { ($0.hasPrefix("zh") ? 0 : 1, $0) < ($1.hasPrefix("zh") ? 0 : 1, $1) }
  }

  private static func row(_ cells: [String]) -> String { DelimitedText(separator: ",").text([cells]) }
}
