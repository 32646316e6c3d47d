import Documents
import Languages
import Lint
import Mentions
import Segmentation

/// Reads texts and runs the rules over them, again and again while they are being written.
///
/// The open documents of one folder are one set, as the files are that `concord lint` is given together. What a sentence is by
/// itself is kept while it stays (`RepeatedReader`, `DraftMemory`); the rules, which compare all texts, all run.
final class DraftChecker {
  private let known: any NameSource
  private let bilingual: BilingualReader?
  private let settings: (String) throws -> CheckSettings
  private let words: (any Error) -> String?
  /// By the draft's address.
  private var readers: [String: RepeatedReader] = [:]
  /// By folder.
  private var memories: [String: DraftMemory] = [:]

  /// - Parameter words: what an error is told as; nil for its own words.
  init(
    known: any NameSource, bilingual: BilingualReader? = nil, settings: @escaping (String) throws -> CheckSettings,
    words: @escaping (any Error) -> String? = { _ in nil }
  ) {
    self.known = known
    self.bilingual = bilingual
    self.settings = settings
    self.words = words
  }

  /// Checks the drafts of one folder anew; those that did not change are not read again.
  func check(_ drafts: inout [OpenDraft]) {
    for at in drafts.indices { read(&drafts[at]) }
    // Two drafts with one path (of documents that are no files) cannot be told apart in a set.
    var paths: Set<String> = []
    let set = drafts.indices.filter { drafts[$0].reading != nil && paths.insert(drafts[$0].path).inserted }
    let memory = memories[drafts.first?.folder ?? ""] ?? DraftMemory()
    memories[drafts.first?.folder ?? ""] = memory
    find(&drafts, set, memory)
    for at in drafts.indices where drafts[at].reading != nil && !set.contains(at) { find(&drafts, [at], DraftMemory()) }
  }

  /// Forgets what was read of a draft that is closed.
  func forget(_ uri: String) { readers[uri] = nil }

  private func read(_ draft: inout OpenDraft) {
    do {
      let said = try settings(draft.path)
      if !draft.isDirty, draft.reading != nil {
        draft.reading?.settings = said
        return
      }
      draft.isDirty = false
      draft.reading = nil
      draft.findings = []
      draft.problem = nil
      let document = try DocumentReader.read(bytes: Array(draft.text.text.utf8), path: draft.path)
      guard document.format.isSource else { return }
      if said.file.language == nil, let twofold = try bilingual?.read(document) {
        draft.reading = DraftReading(
          read: twofold.whole, bilingual: twofold, remarks: try IgnoreRemarks(document), settings: said)
        return
      }
      let pack = try Segmenter.pack(for: document, language: said.file.language)
      let kept = readers[draft.uri].flatMap { $0.language == pack.language ? $0 : nil }
      let reader = kept ?? RepeatedReader(pack: pack)
      readers[draft.uri] = reader
      draft.reading = DraftReading(
        read: reader.read(reader.segmenter.segment(document)), bilingual: nil, remarks: try IgnoreRemarks(document),
        settings: said)
    } catch is DocumentError {
    } catch is SegmentationError {
    } catch {
      tell(error, of: &draft)
    }
  }

  /// Runs the rules over some of the drafts.
  private func find(_ drafts: inout [OpenDraft], _ set: [Int], _ memory: DraftMemory) {
    let readings = set.compactMap { drafts[$0].reading }
    if readings.isEmpty { return }
    do {
      let found = try findings(in: readings, memory)
      for (at, reading) in zip(set, readings) {
        drafts[at].findings = found.filter {
          $0.location.file == reading.path && $0.severity >= reading.settings.least
        }
      }
    } catch {
      for at in set { tell(error, of: &drafts[at]) }
    }
  }

  private func findings(in readings: [DraftReading], _ memory: DraftMemory) throws -> [Finding] {
    func byPath<Value>(_ value: (DraftReading) -> Value) -> [String: Value] {
      Dictionary(readings.map { ($0.path, value($0)) }) { first, _ in first }
    }
    let filter = FindingFilter(
      readings.map(\.read), settings: byPath(\.settings.file), ignored: byPath(\.remarks))
    let optional = Set(RuleSet.all.filter { $0.isOptional }.map { $0.name })
    let names = RuleSet.all.map { $0.name }.filter { name in
      filter.runs(name) && (!optional.contains(name) || filter.turnsOn(name))
    }
    let rules = names.compactMap { RuleSet.rule(named: $0)?.init() }
    var set = DraftSet(readings.map(\.read), bilingual: readings.compactMap(\.bilingual), memory: memory)
    if !known.isEmpty { set = set.knowing(try known.names(NamesAsked(set))) }
    return filter.filtered(Linter(rules: rules).findings(in: set), optional: optional)
  }

  private func tell(_ error: any Error, of draft: inout OpenDraft) {
    draft.reading = nil
    draft.findings = []
    draft.problem = words(error) ?? "\(draft.path): \(error)"
  }
}

/// What was read of an open document.
struct DraftReading {
  let read: ReadDocument
  /// Its two language versions, where it holds both.
  let bilingual: BilingualDraft?
  let remarks: IgnoreRemarks
  var settings: CheckSettings
  var path: String { read.document.path }
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
