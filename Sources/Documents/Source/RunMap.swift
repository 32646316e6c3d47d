/// A stretch of one run of a Word document.
///
/// Paragraphs (`w:p`) are numbered from 0 in their part in document order, the ones inside text boxes and inside
/// alternatives that nobody reads included. Runs (`w:r`, `m:r`) are numbered from 0 in the innermost paragraph around them.
/// `start` and `end` count what a run holds: each Unicode scalar of its text is one, and every other child but its
/// properties (a tab, a break, a mark of a note) is one.
public struct RunPlace: Sendable, Hashable {
  /// The part's name in the archive, such as `word/document.xml`.
  public let part: String
  /// The paragraph's number in the part.
  public let paragraph: Int
  /// The run's number in the paragraph.
  public let run: Int
  /// The first of the run's contents.
  public let start: Int
  /// One past the last.
  public let end: Int

  /// A stretch of a run.
  public init(part: String, paragraph: Int, run: Int, start: Int, end: Int) {
    self.part = part
    self.paragraph = paragraph
    self.run = run
    self.start = start
    self.end = end
  }
}

/// From places in a document's text back to the runs of its file.
///
/// Stretches are in the order of the text and do not overlap. Between two of them stands what no run holds: the line end
/// between two blocks, the space that joins two broken lines. Empty for formats without runs.
public struct RunMap: Sendable, Hashable {
  /// A stretch of the document's text that one run holds.
  struct Stretch: Hashable {
    /// Where it begins in the document's text.
    let document: Int
    let length: Int
    let origin: RunOrigin
  }

  private let parts: [String]
  private let stretches: [Stretch]

  /// A map without runs.
  public init() { self.init(parts: [], stretches: []) }

  init(parts: [String], stretches: [Stretch]) {
    self.parts = parts
    self.stretches = stretches
  }

  /// Whether there are no runs.
  public var isEmpty: Bool { stretches.isEmpty }

  /// The runs that hold what stands at `place` in the document's text, in order; stretches of one run that follow each
  /// other are one.
  public func runs(of place: Place) -> [RunPlace] {
    var found: [RunPlace] = []
    var at = first(endingAfter: place.start)
    while at < stretches.count, stretches[at].document < place.end {
      let stretch = stretches[at]
      let from = stretch.origin.offset + max(0, place.start - stretch.document)
      let to = stretch.origin.offset + min(stretch.length, place.end - stretch.document)
      append(stretch.origin, from, to, to: &found)
      at += 1
    }
    return found
  }

  private func append(_ origin: RunOrigin, _ from: Int, _ to: Int, to found: inout [RunPlace]) {
    var start = from
    let part = parts[origin.part]
    if let last = found.last, last.part == part, last.paragraph == origin.paragraph, last.run == origin.run,
      last.end <= from
    {
      start = last.start
      found.removeLast()
    }
    found.append(RunPlace(part: part, paragraph: origin.paragraph, run: origin.run, start: start, end: to))
  }

  /// The first stretch that reaches beyond `offset`, found by halving.
  private func first(endingAfter offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].document + stretches[middle].length <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A point in a run: the part by its number, the paragraph, the run, and how much of the run stands before it.
struct RunOrigin: Hashable {
  var part: Int
  var paragraph: Int
  var run: Int
  var offset: Int
}
