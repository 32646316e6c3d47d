import Documents
import Languages
import Lint
import Mentions
import Segmentation

/// Reads a text and runs the rules over it, again and again while it is being written.
///
/// What a sentence names is kept by the sentence's text, so that after a keystroke only the sentences that changed are read
/// again; the rules, which compare the whole text, all run.
final class DraftChecker {
  private let known: any NameSource
  private let settings: (String) throws -> CheckSettings
  private var readers: [Language: RepeatedReader] = [:]
  private let memory = DraftMemory()

  init(known: any NameSource, settings: @escaping (String) throws -> CheckSettings) {
    self.known = known
    self.settings = settings
  }

  /// A text's findings.
  /// - Throws: `DocumentError`, `SegmentationError`, `ConfigurationError`.
  func check(_ text: String, path: String) throws -> [Finding] {
    let said = try settings(path)
    let document = try DocumentReader.read(bytes: Array(text.utf8), path: path)
    guard document.format.isSource else { return [] }
    let pack = try Segmenter.pack(for: document, language: said.file.language)
    let reader = readers[pack.language] ?? RepeatedReader(pack: pack)
    readers[pack.language] = reader
    let read = reader.read(reader.segmenter.segment(document))
    let filter = FindingFilter(
      [read], settings: [path: said.file], ignored: [path: try IgnoreRemarks(document)])
    let optional = Set(RuleSet.all.filter { $0.isOptional }.map { $0.name })
    let names = RuleSet.all.map { $0.name }.filter { name in
      filter.runs(name) && (!optional.contains(name) || filter.turnsOn(name))
    }
    let rules = names.compactMap { RuleSet.rule(named: $0)?.init() }
    var set = DraftSet([read], memory: memory)
    if !known.isEmpty { set = set.knowing(try known.names(NamesAsked(set))) }
    let found = Linter(rules: rules).findings(in: set)
    let findings = filter.filtered(found, optional: optional)
    return findings.filter { $0.severity >= said.least }
  }
}

/// What is said of a draft that an editor has open.
public struct CheckSettings: Sendable {
  let file: FileSettings
  let least: Severity

  /// Settings.
  public init(file: FileSettings = .none, least: Severity = .suggestion) {
    self.file = file
    self.least = least
  }
}
