import Documents
import Lint

/// Hover and completion: what the base knows of names. Of the base only what the line needs is read.
struct NameRequests {
  private let draft: OpenDraft
  private let known: any NameSource

  /// How many names are offered at once.
  private static let limit = 50
  /// How far a name that is being typed is looked back for.
  private static let reach = 40

  init(_ draft: OpenDraft, _ known: any NameSource) {
    self.draft = draft
    self.known = known
  }

  /// The name that stands over a place with its languages, standings and history; null for none.
  func hover(at offset: Int) throws -> JSONValue {
    let line = line(around: offset)
    let names = NameIndex(try known.names(Self.asked(line)))
    guard let (range, entries) = names.name(in: line, over: offset) else { return .null }
    var seen: Set<String> = []
    let texts = entries.map { NameHover.text($0.concept) }.filter { seen.insert($0).inserted }
    return [
      "contents": ["kind": "markdown", "value": .string(texts.joined(separator: "\n\n---\n\n"))],
      "range": draft.text.range(Place(start: range.lowerBound, end: range.upperBound)),
    ]
  }

  /// The names that begin with what stands before a place: with the longest such beginning that is one.
  func completion(at offset: Int) throws -> JSONValue {
    let line = line(around: offset)
    let end = min(offset, line.endIndex)
    for start in max(line.startIndex, end - Self.reach)..<max(line.startIndex, end)
    where line[start] != " " && NameIndex.isEdge(line, start) {
      let place = Place(start: start, end: end)
      let beginning = draft.text.string(place)
      let names = NameIndex(try known.names(beginningWith: beginning, limit: Self.limit))
      let found = names.names(beginningWith: beginning, limit: Self.limit)
      if !found.isEmpty { return list(found, place) }
    }
    return ["isIncomplete": false, "items": []]
  }

  private func list(_ entries: [NameIndex.Entry], _ place: Place) -> JSONValue {
    let items = entries.map { entry -> JSONValue in
      let others = entry.concept.terms.map(\.text).filter { $0 != entry.name }.prefix(3)
      let standing = entry.concept.terms.first { $0.text == entry.name }?.status
      let isOld = standing == .deprecated || standing == .superseded
      return [
        "label": .string(entry.name), "kind": 21, "filterText": .string(draft.text.string(place)),
        "detail": .string(([entry.concept.kind.rawValue] + others).joined(separator: " · ")),
        "textEdit": ["range": draft.text.range(place), "newText": .string(entry.name)],
        "tags": isOld ? [1] : [],
      ]
    }
    return ["isIncomplete": .bool(entries.count == Self.limit), "items": .array(items)]
  }

  /// What is asked of a base for a line: which of its names stand there, and for each run of ASCII (`Y.4221`) whether it is a number
  /// or former name that only a ledger has.
  private static func asked(_ line: ArraySlice<Unicode.Scalar>) -> NamesAsked {
    let runs = line.split { !$0.isASCII || " ()[],;:\"'".unicodeScalars.contains($0) }
    return NamesAsked(
      texts: [String(String.UnicodeScalarView(line))], names: runs.map { String(String.UnicodeScalarView($0)) })
  }

  /// The line that a scalar stands on, without its end.
  private func line(around offset: Int) -> ArraySlice<Unicode.Scalar> {
    let scalars = draft.text.scalars
    let at = min(max(0, offset), scalars.count)
    let isEnd = { (scalar: Unicode.Scalar) in scalar == "\n" || scalar == "\r" }
    let start = scalars[..<at].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    return scalars[start..<(scalars[at...].firstIndex(where: isEnd) ?? scalars.count)]
  }
}
