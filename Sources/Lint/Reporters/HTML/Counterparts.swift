import Documents
import Languages

/// What the other language version of a draft says at each place: for reports that show both side by side.
public struct Counterparts: Sendable {
  /// Text of the other version.
  public struct Passage: Sendable, Hashable {
    /// The sentences, as they follow each other.
    public let text: String
    /// Their language.
    public let language: Language
    /// Where they stand.
    public let location: Location

    /// A passage.
    public init(text: String, language: Language, location: Location) {
      self.text = text
      self.language = language
      self.location = location
    }
  }

  /// By path, in the order of the places.
  private var table: [String: [(place: Place, passage: Passage)]]

  /// None.
  public init() { table = [:] }

  /// From stretches of drafts and what translates each.
  public init(_ links: [(location: Location, passage: Passage)]) {
    table = links.reduce(into: [:]) { $0[$1.location.file, default: []].append(($1.location.place, $1.passage)) }
    for key in Array(table.keys) { table[key]?.sort { $0.place < $1.place } }
  }

  /// The passages that translate what stands at a location, each once.
  public func passages(at location: Location) -> [Passage] {
    let rows = table[location.file] ?? []
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].place.end <= location.place.start { low = middle + 1 } else { high = middle }
    }
    var found: [Passage] = []
    let end = max(location.place.end, location.place.start + 1)
    while low < rows.count, rows[low].place.start < end {
      if !found.contains(rows[low].passage) { found.append(rows[low].passage) }
      low += 1
    }
    return found
  }
}
