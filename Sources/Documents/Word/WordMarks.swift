/// A comment of `comments.xml`.
struct WordComment {
  let author: String
  let date: String?
  let text: String
}

/// Where links and comments begin and end in the document's text.
struct WordMarks {
  private(set) var links: [DocumentLink] = []
  private var openLinks: [(target: String, start: Int)] = []
  private var starts: [Int: Int] = [:]
  private var places: [(id: Int, place: Place)] = []
  private var placed: Set<Int> = []

  /// Takes a paragraph's marks; `texts` are what became of it, `next` is where the following text will begin.
  mutating func add(
    _ marks: [(offset: Int, mark: WordText.Mark)], _ texts: [(text: PlacedText, start: Int)], next: Int
  ) {
    for (offset, mark) in marks {
      switch mark {
      case .linkStart(let target): openLinks.append((target, start(at: offset, texts, next)))
      case .linkEnd: endLink(end(at: offset, texts, next))
      case .commentStart(let id): starts[id] = start(at: offset, texts, next)
      case .commentEnd(let id):
        if let from = starts.removeValue(forKey: id) { place(id, from, end(at: offset, texts, next)) }
      case .comment(let id):
        // A comment without a range stands at a point.
        let end = end(at: offset, texts, next)
        place(id, starts.removeValue(forKey: id) ?? end, end)
      }
    }
  }

  private mutating func endLink(_ end: Int) {
    guard let link = openLinks.popLast(), !link.target.isEmpty, link.start < end else { return }
    links.append(DocumentLink(target: link.target, place: Place(start: link.start, end: end)))
  }

  private mutating func place(_ id: Int, _ start: Int, _ end: Int) {
    if placed.insert(id).inserted { places.append((id, Place(start: min(start, end), end: end))) }
  }

  /// Where the first scalar at or after `offset` in the paragraph stands in the document.
  private func start(at offset: Int, _ texts: [(text: PlacedText, start: Int)], _ next: Int) -> Int {
    for (text, start) in texts {
      if let at = text.offsets.firstIndex(where: { $0 >= offset }) { return start + at }
    }
    return next
  }

  /// Past the last scalar before `offset` in the paragraph.
  private func end(at offset: Int, _ texts: [(text: PlacedText, start: Int)], _ next: Int) -> Int {
    for (text, start) in texts.reversed() {
      if let at = text.offsets.lastIndex(where: { $0 >= 0 && $0 < offset }) { return start + at + 1 }
    }
    return texts.first?.start ?? max(0, next - 1)
  }

  /// The comments in the order of their places, those without one last.
  func comments(_ all: [Int: WordComment]) -> [DocumentComment] {
    let found = places.sorted { ($0.place, $0.id) < ($1.place, $1.id) }
    let rest = all.keys.filter { !placed.contains($0) }.sorted()
    return (found.map { ($0.id, Optional($0.place)) } + rest.map { ($0, nil) }).compactMap { id, place in
      all[id].map { DocumentComment(author: $0.author, date: $0.date, text: $0.text, place: place) }
    }
  }
}
