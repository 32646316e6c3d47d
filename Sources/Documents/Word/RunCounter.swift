/// Numbers the paragraphs and runs of a part as `RunPlace` does. It must see every element and every text of a run, also
/// those that the reader leaves out, since whoever writes into the file counts them as well.
struct RunCounter {
  private struct Run {
    let paragraph: Int
    let number: Int
    let depth: Int
    var offset = 0
    /// The offset of the child that is open.
    var child = 0
  }

  private var depth = 0
  private var paragraphs = 0
  private var open: [(number: Int, runs: Int)] = []
  private var runs: [Run] = []
  /// Whether the innermost element is a text of the innermost run.
  private var isText = false

  mutating func start(_ name: XMLName) {
    depth += 1
    isText = false
    if name.isRun {
      guard !open.isEmpty else { return }
      noteChild()
      runs.append(Run(paragraph: open[open.count - 1].number, number: open[open.count - 1].runs, depth: depth))
      open[open.count - 1].runs += 1
    } else if name.isParagraph {
      noteChild()
      open.append((paragraphs, 0))
      paragraphs += 1
    } else if let last = runs.last, last.depth == depth - 1, !name.isRunProperties {
      if name.isRunText { isText = true } else { noteChild() }
    }
  }

  /// Counts an element that stands directly in the run.
  private mutating func noteChild() {
    guard let last = runs.last, last.depth == depth - 1 else { return }
    runs[runs.count - 1].child = last.offset
    runs[runs.count - 1].offset += 1
  }

  mutating func end(_ name: XMLName) {
    if name.isRun, runs.last?.depth == depth { runs.removeLast() }
    if name.isParagraph { _ = open.popLast() }
    depth -= 1
    isText = false
  }

  /// Counts a text and says where it begins.
  mutating func text(scalars: Int) -> RunOrigin? {
    guard isText, let last = runs.last else { return nil }
    runs[runs.count - 1].offset += scalars
    return RunOrigin(part: 0, paragraph: last.paragraph, run: last.number, offset: last.offset)
  }

  /// The innermost run that is open.
  var current: (paragraph: Int, run: Int)? { runs.last.map { ($0.paragraph, $0.number) } }

  /// Where the child of the run that is open stands.
  var child: RunOrigin? {
    runs.last.map { RunOrigin(part: 0, paragraph: $0.paragraph, run: $0.number, offset: $0.child) }
  }
}

extension XMLName {
  var isParagraph: Bool { role == .paragraph }
  var isRun: Bool { role == .run }
  var isRunProperties: Bool { role == .runProperties }
  var isRunText: Bool { role == .runText }
}
