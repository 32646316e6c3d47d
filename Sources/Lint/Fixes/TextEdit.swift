import Documents

/// A stretch of a draft's text and what is to stand there.
public struct TextEdit: Sendable, Hashable {
  /// The stretch, in Unicode scalars of the text.
  public let place: Place
  /// What stands there.
  public let old: String
  /// What is to stand there.
  public let new: String

  /// An edit.
  public init(place: Place, old: String, new: String) {
    self.place = place
    self.old = old
    self.new = new
  }

  /// The same edit without what stays at its beginning and end: `书 “` to `书“` takes out a space.
  public var trimmed: TextEdit {
    let (from, to) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    let shorter = min(from.count, to.count)
    let head = (0..<shorter).first { from[$0] != to[$0] } ?? shorter
    let tail = (0..<shorter - head).first { from[from.count - 1 - $0] != to[to.count - 1 - $0] } ?? shorter - head
    return TextEdit(
      place: Place(start: place.start + head, end: place.end - tail), old: String(from[head..<from.count - tail]),
      new: String(to[head..<to.count - tail]))
  }
}

/// The fixes of findings that a program may make without asking.
public struct CertainFixes: Sendable {
  /// The edits in the order of their places; none overlaps or touches another.
  public let edits: [TextEdit]
  /// The findings that the edits mend, in the same order.
  public let findings: [Finding]

  /// The certain fixes in one draft.
  ///
  /// Left out are fixes that overlap an earlier one, that would change lines, and those where the file holds something
  /// else at the place than the rule has read: a mark that is no text, a line end.
  /// - Parameters:
  ///   - findings: findings of any drafts.
  ///   - text: the draft's text, which places count in.
  public init(_ findings: [Finding], file: String, text: String) {
    let scalars = Array(text.unicodeScalars)
    var chosen: [(edit: TextEdit, finding: Finding)] = []
    let own = findings.filter { $0.location.file == file && $0.isCertain }
    for finding in own.sorted(by: { $0.location.place < $1.location.place }) {
      guard let edit = Self.edit(finding, scalars) else { continue }
      if let last = chosen.last, edit.place.start <= last.edit.place.end { continue }
      chosen.append((edit, finding))
    }
    edits = chosen.map(\.edit)
    self.findings = chosen.map(\.finding)
  }

  private static func edit(_ finding: Finding, _ scalars: [Unicode.Scalar]) -> TextEdit? {
    let place = finding.location.place
    guard let fix = finding.fix, place.start >= 0, place.start < place.end, place.end <= scalars.count,
      scalars[place.start..<place.end].elementsEqual(finding.excerpt.unicodeScalars),
      !(fix + finding.excerpt).unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" })
    else { return nil }
    let edit = TextEdit(place: place, old: finding.excerpt, new: fix).trimmed
    return edit.old == edit.new ? nil : edit
  }
}

extension TextEdit {
  /// A text with edits made, which are in order and do not overlap.
  public static func apply(_ edits: [TextEdit], to text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var at = 0
    for edit in edits {
      result.append(contentsOf: scalars[at..<edit.place.start])
      result.append(contentsOf: edit.new.unicodeScalars)
      at = edit.place.end
    }
    result.append(contentsOf: scalars[at...])
    return String(result)
  }
}
