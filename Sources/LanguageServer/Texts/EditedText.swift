import Documents

/// The text of an open document, changed as its editor says.
///
/// A line ends with LF, CR LF or CR. Positions beyond a line's end stand for the end, those beyond the last line for the
/// text's end, as the protocol says.
struct EditedText {
  private(set) var scalars: [Unicode.Scalar]
  private let encoding: PositionEncoding
  /// Where each line begins.
  private var starts: [Int]

  init(_ text: String, encoding: PositionEncoding) {
    scalars = Array(text.unicodeScalars)
    self.encoding = encoding
    starts = []
    starts = Self.starts(scalars)
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The scalar at a position.
  func offset(line: Int, character: Int) -> Int {
    if line < 0 { return 0 }
    guard line < starts.count else { return scalars.count }
    var at = starts[line]
    let end = contentEnd(of: line)
    var units = 0
    while at < end, units < character {
      units += encoding.units(of: scalars[at])
      // A position inside a scalar stands for the scalar.
      if units > character { break }
      at += 1
    }
    return at
  }

  /// The position of a scalar.
  func position(of offset: Int) -> (line: Int, character: Int) {
    let at = min(max(0, offset), scalars.count)
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= at { low = middle } else { high = middle }
    }
    return (low, scalars[starts[low]..<at].reduce(0) { $0 + encoding.units(of: $1) })
  }

  /// Puts `text` in the place of what stands between two scalars.
  mutating func replace(from start: Int, to end: Int, with text: String) {
    let from = min(max(0, start), scalars.count)
    scalars.replaceSubrange(from..<min(max(from, end), scalars.count), with: text.unicodeScalars)
    starts = Self.starts(scalars)
  }

  private func contentEnd(of line: Int) -> Int {
    guard line + 1 < starts.count else { return scalars.count }
    var end = starts[line + 1]
    while end > starts[line], scalars[end - 1] == "\n" || scalars[end - 1] == "\r" { end -= 1 }
    return end
  }

  private static func starts(_ scalars: [Unicode.Scalar]) -> [Int] {
    var starts = [0]
    for (at, scalar) in scalars.enumerated() {
      let isCRLF = scalar == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isCRLF { starts.append(at + 1) }
    }
    return starts
  }
}
