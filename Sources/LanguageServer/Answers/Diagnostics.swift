import Documents
import Lint

/// The findings of an open document as diagnostics.
struct Diagnostics {
  private let draft: OpenDraft
  private let set: OpenSet

  /// - Parameter set: the documents it was checked with, which findings may point into.
  init(_ draft: OpenDraft, _ set: OpenSet) {
    self.draft = draft
    self.set = set
  }

  /// `textDocument/publishDiagnostics`.
  var notification: JSONValue {
    var parameters: [String: JSONValue] = [
      "uri": .string(draft.uri), "diagnostics": .array(draft.findings.map(diagnostic)),
    ]
    if let version = draft.version { parameters["version"] = .int(version) }
    return Outgoing.notification("textDocument/publishDiagnostics", .object(parameters))
  }

  /// One finding.
  func diagnostic(_ finding: Finding) -> JSONValue {
    var result: [String: JSONValue] = [
      "range": draft.text.range(finding.location.place), "severity": .int(finding.severity.number),
      "code": .string(finding.rule), "source": "concord", "message": .string(finding.message),
    ]
    let related = finding.related.compactMap(information)
    if !related.isEmpty { result["relatedInformation"] = .array(related) }
    return .object(result)
  }

  private func information(_ location: Location) -> JSONValue? {
    guard let other = location.file == draft.path ? draft : set.draft(at: location.file) else { return nil }
    return [
      "location": ["uri": .string(other.uri), "range": other.text.range(location.place)],
      "message": .string("compared with “\(other.text.string(location.place))”"),
    ]
  }
}

extension Severity {
  /// `DiagnosticSeverity`: error, warning, information.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .suggestion: 3
    }
  }
}

extension EditedText {
  /// A place as a range.
  func range(_ place: Place) -> JSONValue { ["start": position(place.start), "end": position(place.end)] }

  /// What stands at a place.
  func string(_ place: Place) -> String {
    let start = min(max(0, place.start), scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<min(max(start, place.end), scalars.count)])
    return String(view)
  }

  /// The scalar at a position of the protocol; nil for what is none.
  func offset(_ position: JSONValue?) -> Int? {
    guard let line = position?["line"]?.int, let character = position?["character"]?.int else { return nil }
    return offset(line: line, character: character)
  }

  private func position(_ offset: Int) -> JSONValue {
    let position = position(of: offset)
    return ["line": .int(position.line), "character": .int(position.character)]
  }
}
