/// A stretch of a document's text: Unicode scalars from its start.
public struct Place: Sendable, Hashable, Codable, Comparable {
  /// The first scalar.
  public let start: Int
  /// One past the last scalar.
  public let end: Int

  /// A place from `start` to before `end`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Earlier places stand first, shorter ones before longer.
  public static func < (left: Place, right: Place) -> Bool { (left.start, left.end) < (right.start, right.end) }

  /// Whether the two share a scalar.
  public func overlaps(_ other: Place) -> Bool { start < other.end && other.start < end }
}

/// Where a cleaned text's stretches stand in the document they came from.
///
/// Both sides count Unicode scalars. Stretches are in order and do not overlap; between two of them the document has
/// layout that the text dropped (a bookmark mark, a line end inside a cell), or the text has a joining space that the
/// document lacks.
public struct PlaceMap: Sendable, Hashable {
  /// `length` scalars from `text` in the cleaned text stand at `document` in the document.
  public struct Stretch: Sendable, Hashable {
    /// Offset in the cleaned text.
    public let text: Int
    /// Offset in the document.
    public let document: Int
    /// How many scalars.
    public let length: Int

    /// A stretch.
    public init(text: Int, document: Int, length: Int) {
      self.text = text
      self.document = document
      self.length = length
    }
  }

  /// The first stretch, and those after it: nearly every map has one, which needs no array.
  private let first: Stretch?
  private let rest: [Stretch]

  /// The stretches in order.
  public var stretches: [Stretch] { first.map { [$0] + rest } ?? [] }

  /// A map from its stretches.
  public init(_ stretches: [Stretch]) {
    first = stretches.first
    rest = Array(stretches.dropFirst())
  }

  /// A map of one stretch.
  public init(documentStart: Int, length: Int) {
    first = Stretch(text: 0, document: documentStart, length: length)
    rest = []
  }

  /// Where the scalars `range` of the cleaned text stand in the document: from the first scalar's place to past the
  /// last one's, layout between them included.
  public func place(of range: Range<Int>) -> Place {
    let start = position(of: range.lowerBound)
    if range.isEmpty { return Place(start: start, end: start) }
    return Place(start: start, end: max(start, position(of: range.upperBound - 1) + 1))
  }

  /// The map of a part of the cleaned text, counted from that part's start.
  public func part(_ range: Range<Int>) -> PlaceMap {
    guard let first else { return self }
    if rest.isEmpty, first.text <= range.lowerBound, range.upperBound <= first.text + first.length, !range.isEmpty {
      return PlaceMap(documentStart: first.document + range.lowerBound - first.text, length: range.count)
    }
    return PlaceMap(
      stretches.compactMap { stretch in
        let from = max(stretch.text, range.lowerBound)
        let to = min(stretch.text + stretch.length, range.upperBound)
        guard from < to else { return nil }
        return Stretch(
          text: from - range.lowerBound, document: stretch.document + from - stretch.text, length: to - from)
      })
  }

  private func position(of offset: Int) -> Int {
    guard let first else { return 0 }
    if offset < first.text { return first.document }
    if offset < first.text + first.length { return first.document + offset - first.text }
    var last = first.document + first.length
    for stretch in rest {
      if offset < stretch.text { return stretch.document }
      if offset < stretch.text + stretch.length { return stretch.document + offset - stretch.text }
      last = stretch.document + stretch.length
    }
    return last
  }
}
