import Foundation
import Interchange
import Languages

extension Messages {
  /// Words for other programs' files that cannot be read or written.
  static func interchange(_ error: InterchangeError) -> String {
    switch error {
    case .unknownFormat(let path):
      "\(path): neither TBX, TMX, XLIFF, UTX nor JSON Lines, nor a table with a heading; say --format"
    case .otherRoot(let path, let element): "\(path): no TBX: the outermost element is <\(element)>"
    case .otherVersion(let path, let format, let version):
      "\(path): \(format) \(version) is not read, only \(format) 2; export it as that, or as TMX"
    case .malformedXML(let path, let line, let detail):
      "\(path):\(line): the XML is broken (\(detail.trimmingCharacters(in: .whitespacesAndNewlines))); export it anew"
    case .forbiddenEntity(let path, let line):
      "\(path):\(line): declares or names entities, which no such file needs; it is refused"
    case .tooDeep(let path, let line, let limit): "\(path):\(line): nested more than \(limit) deep; it is refused"
    case .brokenQuotation(let path, let line):
      "\(path):\(line): a quotation mark is not closed, or is followed by more than the end of the cell"
    case .noHeading(let path):
      "\(path): the first row names neither two languages (zh, en) nor the columns language and term; add such a heading"
    case .unknownLanguages(let path):
      "\(path): the languages of the two columns cannot be told; say --languages, for example zh,en"
    case .notRead(let path, let format):
      "\(path): \(format) is written, not read; save it as CSV UTF-8 in the spreadsheet and import that"
    case .twoLanguagesNeeded(let format, let found):
      "\(format) holds terms of two languages, and the base has \(found.isEmpty ? "none" : found.joined(separator: ", "))"
    case .spreadsheet(let reason): "the workbook cannot be written: \(reason)"
    }
  }

  /// Why an entry was refused.
  static func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .noTerm: "no term in it"
    case .oneLanguage: "text in fewer than two languages"
    case .invalidLanguage(let tag): tag.isEmpty ? "a language is not said" : "“\(tag)” is no language tag"
    case .tooManyCells(let expected, let found): "\(found) cells where the heading has \(expected)"
    case .malformed(let expected): "not \(expected)"
    }
  }

  /// What of an entry was taken in another form.
  static func remark(_ remark: Remark) -> String {
    switch remark {
    case .unknownValue(let category, let value): "\(category) “\(value)” is not known and was left out"
    case .leftOut(let category): "\(category) was left out"
    case .regionAsUsage(let tag): "\(tag) was taken as the language, with \(tag) as the terms' usage"
    case .movedUp(let category): "the \(category) of a term was taken for the concept"
    case .emptyTerm: "an empty term was passed over"
    }
  }

  /// One line on what a format had no place for; nil when nothing was lost.
  static func losses(_ losses: Losses, name: String) -> String? {
    if losses.isEmpty { return nil }
    let parts = Losses.Kind.allCases.compactMap { kind in
      losses.counts[kind].map { $0 == 1 ? "1 \(singular(words(kind)))" : "\($0) \(words(kind))" }
    }
    return "\(name): not in the file, since its format has no place for it: \(parts.joined(separator: ", "))"
  }

  /// One of them: the first word in the plural loses its ending.
  private static func singular(_ words: String) -> String {
    var parts = words.split(separator: " ").map(String.init)
    if let plural = parts.firstIndex(where: EnglishPlural.hasSingular) {
      parts[plural] = EnglishPlural.singular(parts[plural])
    }
    return parts.joined(separator: " ")
  }

  private static func words(_ kind: Losses.Kind) -> String {
    switch kind {
    case .conceptsOfOneLanguage: "concepts without a name in both languages"
    case .concepts: "concepts"
    case .units: "translation units"
    case .scores: "scores"
    case .types: "types of terms"
    case .sources: "sources"
    case .dates: "dates"
    case .evidence: "sentences of evidence"
    case .ledger: "steps of the history of names"
    case .ledgerSentences: "sentences of the history of names"
    case .details: "details"
    case .remarks: "remarks of other programs"
    case .lineEnds: "line ends (now spaces)"
    case .characters: "control characters"
    case .longCells: "ends of long cells"
    case .oneSided: "sentences without counterpart"
    }
  }
}
