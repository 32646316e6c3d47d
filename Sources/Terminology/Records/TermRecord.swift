import Foundation

/// A line of extracted terminology in JSON Lines, the shape that `concord extract --format jsonl` prints.
///
/// Which members are filled depends on `kind`: `number`, `former`, `title` for a recommendation; `acronym`, `forms` for a
/// body or an acronym; one rendering a language (`zh`, `en`, …) and `score` for a term. Reading is lenient, since gold
/// files are written by people: a title may be one string or a list, and a language may have null for its forms.
public struct TermRecord: Sendable, Equatable {
  /// `recommendation`, `body`, `acronym` or `term`.
  public var kind: String
  /// A Recommendation's number, or its provisional name while it has none.
  public var number: String?
  /// Numbers that it has in other series: Y.1331 beside G.709.
  public var dual: [String] = []
  /// Its former name.
  public var former: String?
  /// Names that some place gives it and the others do not.
  public var contradicted: [String] = []
  /// Its titles by language tag, the best first; written as one string.
  public var title: [String: [String]] = [:]
  /// Wordings of the title that differ from the first, by language tag.
  public var titleVariants: [String: [String]] = [:]
  /// Where it stood when, as the documents say.
  public var statuses: [StatusEntry] = []
  /// An acronym, or a body's short name; nil for a body without one.
  public var acronym: String?
  /// Full forms by language tag.
  public var forms: [String: [String]] = [:]
  /// Full forms that a glossary adds to those of the documents, by language tag.
  public var glossary: [String: [String]] = [:]
  /// Forms to be avoided, by language tag; they stand nowhere else.
  public var deprecated: [String: [String]] = [:]
  /// A key term's renderings by language tag.
  public var renderings: [String: String] = [:]
  /// How likely the renderings translate each other, 0 to 1.
  public var score: Double?
  /// Where the names stand.
  public var evidence: [Evidence] = []

  /// A record of a kind, to be filled.
  public init(kind: String) { self.kind = kind }
}

extension TermRecord {
  /// Why a line of JSON Lines could not be read.
  public enum ReadingError: Error, Equatable, Sendable {
    /// The line (from 1) is not a JSON object with a `kind`.
    case notARecord(line: Int)
  }

  /// The records of a JSON Lines text; empty lines are passed over.
  /// - Throws: `ReadingError` with the line.
  public static func records(jsonLines text: String) throws(ReadingError) -> [TermRecord] {
    let decoder = JSONDecoder()
    var records: [TermRecord] = []
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      guard let record = try? decoder.decode(TermRecord.self, from: Data(line)) else {
        throw .notARecord(line: number)
      }
      records.append(record)
    }
    return records
  }
}
