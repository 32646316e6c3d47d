internal import CXML

/// One end of what a comment is about: so much of a run's contents stands before it.
struct CommentPoint: Hashable {
  let run: XMLNode
  let offset: Int
}

/// What a comment is about, from a point to a point.
struct CommentRange {
  let start: CommentPoint
  let end: CommentPoint
  let placement: CommentPlacement
}

/// Finds where comments can stand in the main part's tree.
struct CommentAnchors {
  private let runs: RunMap
  private let main: String
  private let archive: ZipArchive
  private let story: CommentedStory
  private let index: RunIndex

  init(runs: RunMap, main: String, archive: ZipArchive, story: CommentedStory) throws {
    self.runs = runs
    self.main = main
    self.archive = archive
    self.story = story
    index = RunIndex(story.tree)
  }

  /// The range of a place; nil stands for the beginning of the document.
  func range(of place: Place) throws -> CommentRange? {
    // A point is about the character that follows it.
    let places = runs.runs(of: place.start < place.end ? place : Place(start: place.start, end: place.start + 1))
    guard let first = places.first, let last = places.last else { return nil }
    guard let start = try point(first, first.start, isEnd: false), let end = try point(last, last.end, isEnd: true)
    else {
      return nil
    }
    let isText = start.placement == .text && end.placement == .text
    let placement: CommentPlacement = isText ? .text : start.placement == .text ? end.placement : start.placement
    return CommentRange(start: start.point, end: end.point, placement: placement)
  }

  private func point(
    _ place: RunPlace, _ offset: Int, isEnd: Bool
  ) throws -> (point: CommentPoint, placement: CommentPlacement)? {
    if place.part != main {
      return try mark(of: place).map { (CommentPoint(run: $0, offset: isEnd ? Int.max : 0), .noteMark) }
    }
    guard let run = index.runs[RunIndex.Key(paragraph: place.paragraph, run: place.run)] else { return nil }
    let carrier = story.carrier(of: run)
    // A run that cannot be parted (in a formula, a text box) is taken with all that holds it.
    if carrier != run { return (CommentPoint(run: carrier, offset: isEnd ? Int.max : 0), .holder) }
    return (CommentPoint(run: run, offset: offset), .text)
  }

  /// The run of the body that holds the mark of the note in which `place` stands.
  private func mark(of place: RunPlace) throws -> XMLNode? {
    let tree = try archive.tree(place.part)
    let key = RunIndex.Key(paragraph: place.paragraph, run: place.run)
    guard let run = RunIndex(tree).runs[key] else { return nil }
    for around in run.ancestors {
      if let kind = WordNote.Kind(rawValue: around.name.local), let id = around.attribute("id").flatMap({ Int($0) }) {
        return index.marks[WordNote(kind: kind, id: id)].map(story.carrier)
      }
    }
    return nil
  }
}
