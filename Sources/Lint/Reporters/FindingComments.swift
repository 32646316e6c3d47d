import Documents
import Mentions

/// Findings as the texts of comments, for a copy of the draft.
///
///     warning: “动” is typed twice. [doubled-character-or-word]
///     Write: 动
///     Compare: …建议书“自动驾驶车辆…
///
/// Lines and columns tell nothing in a word processor, so the other places are quoted; one in another draft with its name.
public struct FindingComments {
  private static let context = 20
  private static let relatedLimit = 5
  private let lines: DraftLines

  /// The comments on drafts.
  public init(in drafts: [ReadDocument]) { lines = DraftLines(drafts) }

  /// What the comment on a finding says, a paragraph a line.
  public func text(for finding: Finding) -> String {
    var rows = ["\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"]
    if let fix = finding.fix { rows.append("Write: \(fix)") }
    rows += finding.related.prefix(Self.relatedLimit).map { "Compare: " + quotation($0, finding) }
    let more = finding.related.count - Self.relatedLimit
    if more > 0 { rows.append("and \(more) more") }
    return rows.joined(separator: "\n")
  }

  private func quotation(_ location: Location, _ finding: Finding) -> String {
    let around = lines.surroundings(of: location, context: Self.context)
    let text = around.map { $0.before + $0.marked + $0.after } ?? ""
    if location.file == finding.location.file { return text }
    let name = location.file.split(separator: "/").last.map(String.init) ?? location.file
    return text.isEmpty ? name : "\(name): \(text)"
  }
}
