import Documents
import Lint

/// The fixes that are offered for an open document.
struct CodeActions {
  private let draft: OpenDraft
  private let set: OpenSet

  init(_ draft: OpenDraft, _ set: OpenSet) {
    self.draft = draft
    self.set = set
  }

  /// Quick fixes for the findings that touch a place, and one for all certain fixes of the document.
  func actions(in place: Place) -> JSONValue {
    var actions = draft.findings.filter { finding in
      finding.location.place.start <= place.end && place.start <= finding.location.place.end
    }.compactMap(quickFix)
    let certain = CertainFixes(draft.findings, file: draft.path, text: draft.text.text)
    if !certain.edits.isEmpty {
      let count = certain.edits.count
      actions.append([
        "title": .string("Concord: make \(count == 1 ? "the certain fix" : "all \(count) certain fixes")"),
        "kind": "source.fixAll",
        "edit": edit(certain.edits.map { ($0.place, $0.new) }),
      ])
    }
    return .array(actions)
  }

  private func quickFix(_ finding: Finding) -> JSONValue? {
    let place = finding.location.place
    guard let fix = finding.fix, draft.text.string(place) == finding.excerpt else { return nil }
    return [
      "title": .string("Write “\(fix)”"), "kind": "quickfix", "isPreferred": .bool(finding.isCertain),
      "diagnostics": [Diagnostics(draft, set).diagnostic(finding)], "edit": edit([(place, fix)]),
    ]
  }

  private func edit(_ edits: [(place: Place, new: String)]) -> JSONValue {
    let changes = edits.map { edit -> JSONValue in
      ["range": draft.text.range(edit.place), "newText": .string(edit.new)]
    }
    return ["changes": .object([draft.uri: .array(changes)])]
  }
}
