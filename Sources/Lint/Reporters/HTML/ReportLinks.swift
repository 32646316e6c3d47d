import Languages
import Mentions
import Segmentation

/// Where things stand on the page: the draft's number, the anchors of its lines, the findings at a place.
struct ReportLinks {
  let lines: DraftLines
  private let numbers: [String: Int]
  private let languages: [String: Language]
  /// The sentences of drafts that hold two languages.
  private let bilingual: [String: [Sentence]]
  private let byLocation: [Location: Int]

  init(_ findings: [Finding], _ drafts: [ReadDocument], _ lines: DraftLines) {
    self.lines = lines
    numbers = Dictionary(lines.paths.enumerated().map { ($1, $0) }) { first, _ in first }
    languages = Dictionary(drafts.map { ($0.document.path, $0.document.language) }) { first, _ in first }
    let documents = drafts.map(\.document).filter { document in
      document.sentences.contains { $0.language != document.language }
    }
    bilingual = Dictionary(documents.map { ($0.path, $0.sentences) }) { first, _ in first }
    byLocation = Dictionary(findings.enumerated().map { ($1.location, $0) }) { first, _ in first }
  }

  func language(of file: String) -> Language { languages[file] ?? .english }

  /// The language of the sentence at a location, in a draft that holds two; else the draft's.
  func language(at location: Location) -> Language {
    let place = location.place
    let sentence = bilingual[location.file]?.first { $0.place.start <= place.start && place.start < $0.place.end }
    return sentence?.language ?? language(of: location.file)
  }

  /// The anchor of a line; nil for a file that is none of the drafts.
  func anchor(of location: Location) -> String? {
    numbers[location.file].map { anchor(draft: $0, line: lines.span(of: location).startLine) }
  }

  func anchor(draft: Int, line: Int) -> String { "t\(draft + 1)-\(line)" }

  /// The number of a finding that stands at a location, from 0.
  func finding(at location: Location) -> Int? { byLocation[location] }
}
