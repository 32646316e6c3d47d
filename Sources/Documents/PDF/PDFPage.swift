/// A word where it stands on its page, in points from the page's upper left corner.
struct PDFWord {
  let text: String
  let left: Double
  var right: Double
  let top: Double
  let bottom: Double
  /// Whether dots lead to it from the text before, as to a page's number in a table of contents.
  var isAfterLeader = false

  /// The height of the font's line, which goes with its size.
  var height: Double { bottom - top }
}

/// Words that stand side by side without a wide gap.
struct PDFSpan {
  var words: [PDFWord]

  var left: Double { words[0].left }
  var right: Double { words[words.count - 1].right }
  var top: Double { words.lazy.map(\.top).min() ?? 0 }
  var bottom: Double { words.lazy.map(\.bottom).max() ?? 0 }
  /// The height of its tallest word.
  var height: Double { words.lazy.map(\.height).max() ?? 0 }

  /// The words as one string, for comparisons.
  var plain: String { words.map(\.text).joined(separator: " ") }
}

/// A line of a page: what stands at one height, from left to right.
struct PDFRow {
  var spans: [PDFSpan]
  /// Where most of it stands, so that a raised mark does not move the line.
  let top: Double
  let bottom: Double

  init(spans: [PDFSpan]) {
    self.spans = spans.sorted { $0.left < $1.left }
    let main = spans.max { $0.height * ($0.right - $0.left) < $1.height * ($1.right - $1.left) }
    top = main?.top ?? 0
    bottom = main?.bottom ?? 0
  }

  /// The words of all spans.
  var words: [PDFWord] { spans.flatMap(\.words) }
  var left: Double { spans[0].left }
  var right: Double { spans[spans.count - 1].right }
  var height: Double { bottom - top }
  var plain: String { spans.map(\.plain).joined(separator: " ") }
}

/// A page with its rows from top to bottom.
struct PDFPage {
  let height: Double
  let width: Double
  var rows: [PDFRow]
}
