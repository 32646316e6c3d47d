import Documents
import Mentions

/// The lines of a set's drafts by path: where reporters look up lines, columns and what stands around a place.
struct DraftLines {
  /// A stretch in lines and columns, all from 1; columns count Unicode scalars, and the last is one past the end.
  struct Span: Hashable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }

  /// What stands around a place on its lines.
  struct Surroundings {
    let before: String
    let marked: String
    let after: String
  }

  private var lines: [String: LineIndex] = [:]
  /// The paths in the order of the drafts.
  let paths: [String]

  init(_ drafts: [ReadDocument]) {
    var paths: [String] = []
    for draft in drafts where lines[draft.document.path] == nil {
      lines[draft.document.path] = LineIndex(draft.document.text)
      paths.append(draft.document.path)
    }
    self.paths = paths
  }

  /// A draft's lines; nil for a path that is none of the drafts.
  subscript(file: String) -> LineIndex? { lines[file] }

  /// Where a location begins and ends; the beginning of the file for one that is none of the drafts.
  func span(of location: Location) -> Span {
    guard let index = lines[location.file] else { return Span(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1) }
    let start = index.position(of: location.place.start)
    let end = index.position(of: max(location.place.start, location.place.end))
    return Span(startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  /// `letter.txt:3:14`; the path alone for one that is none of the drafts.
  func words(for location: Location) -> String {
    guard lines[location.file] != nil else { return location.file }
    let span = span(of: location)
    return "\(location.file):\(span.startLine):\(span.startColumn)"
  }

  /// A location's text, and on its first and last line up to `context` scalars before and behind it, with `…` where
  /// there is more; line ends and tabs are spaces.
  func surroundings(of location: Location, context: Int) -> Surroundings? {
    guard let index = lines[location.file] else { return nil }
    let span = span(of: location)
    let first = index.scalars(ofLine: span.startLine)
    let last = index.scalars(ofLine: span.endLine)
    let start = min(first.startIndex + span.startColumn - 1, first.endIndex)
    let from = max(first.startIndex, start - context)
    let isOneLine = span.startLine == span.endLine
    let end = max(isOneLine ? start : 0, min(last.startIndex + span.endColumn - 1, last.endIndex))
    let to = min(last.endIndex, end + context)
    var marked = String(first[start..<(isOneLine ? end : first.endIndex)])
    if !isOneLine {
      for line in span.startLine + 1..<span.endLine { marked += " " + String(index.scalars(ofLine: line)) }
      marked += " " + String(last[last.startIndex..<end])
    }
    return Surroundings(
      before: (from > first.startIndex ? "…" : "") + Self.plain(String(first[from..<start])),
      marked: Self.plain(marked),
      after: Self.plain(String(last[end..<to])) + (to < last.endIndex ? "…" : ""))
  }

  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 })
  }
}
