import Lint
import Terminology

/// The names that a base knows, for completion and hover.
struct NameIndex {
  /// A name with its concept.
  struct Entry {
    let name: String
    let concept: Concept
  }

  private let entries: [(key: String, entry: Entry)]
  /// The longest name, in scalars.
  private let longest: Int

  init(_ known: KnownNames) {
    var seen: Set<String> = []
    entries = known.concepts.flatMap { concept in
      (concept.terms.map(\.text) + concept.ledger.flatMap { [$0.number, $0.former] })
        .filter { !$0.isEmpty && seen.insert("\($0)\0\(concept.terms.first?.text ?? "")").inserted }
        .map { (Self.key($0), Entry(name: $0, concept: concept)) }
    }.sorted { ($0.0, $0.1.name) < ($1.0, $1.1.name) }
    longest = entries.reduce(0) { max($0, $1.entry.name.unicodeScalars.count) }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The names that begin with `start`, in order, at most `limit`.
  func names(beginningWith start: String, limit: Int) -> [Entry] {
    let key = Self.key(start)
    var found: [Entry] = []
    var at = lowerBound(key)
    while at < entries.count, found.count < limit, Self.begins(entries[at].key, key) {
      found.append(entries[at].entry)
      at += 1
    }
    return found
  }

  /// The longest name that stands over a scalar of a line, whole words alone, and where.
  func name(in line: ArraySlice<Unicode.Scalar>, over offset: Int) -> (range: Range<Int>, entries: [Entry])? {
    var best: (range: Range<Int>, entries: [Entry])?
    let first = max(line.startIndex, offset - min(longest, Self.reach))
    guard offset < line.endIndex, first <= offset else { return nil }
    for start in first...offset where Self.isEdge(line, start) {
      let last = min(line.endIndex, start + min(longest, Self.reach))
      for end in stride(from: last, to: offset, by: -1) where Self.isEdge(line, end) {
        if let best, best.range.count >= end - start { break }
        let found = exact(String(String.UnicodeScalarView(line[start..<end])))
        if !found.isEmpty { best = (start..<end, found) }
      }
    }
    return best
  }

  /// How long a name is looked for around a place.
  private static let reach = 80

  private func exact(_ name: String) -> [Entry] {
    let key = Self.key(name)
    var at = lowerBound(key)
    var found: [Entry] = []
    while at < entries.count, entries[at].key == key {
      found.append(entries[at].entry)
      at += 1
    }
    return found
  }

  private func lowerBound(_ key: String) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether no letter or digit of a word goes on over a place; Chinese characters each stand by themselves.
  static func isEdge(_ line: ArraySlice<Unicode.Scalar>, _ at: Int) -> Bool {
    guard at > line.startIndex, at < line.endIndex else { return true }
    return !(isWord(line[at - 1]) && isWord(line[at]))
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.isAlphabetic || scalar.properties.numericType != nil) && !scalar.properties.isIdeographic
  }

  private static func begins(_ key: String, _ start: String) -> Bool { key.utf8.starts(with: start.utf8) }
  private static func key(_ name: String) -> String { name.lowercased() }
}
