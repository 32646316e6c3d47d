/// The lines of a text, for turning places into lines and columns.
///
/// A line ends with LF, CR or CR LF, as editors count; lines and columns count from 1, columns in Unicode scalars.
public struct LineIndex: Sendable {
  private let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let starts: [Int]

  /// The lines of a text.
  public init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var starts = [0]
    for (at, scalar) in scalars.enumerated() {
      let isCRLF = scalar == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isCRLF { starts.append(at + 1) }
    }
    self.starts = starts
  }

  /// The line and column of a place's first scalar, from 1.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let at = min(max(0, offset), scalars.count)
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= at { low = middle } else { high = middle }
    }
    return (low + 1, at - starts[low] + 1)
  }

  /// How many lines there are; one at least.
  public var count: Int { starts.count }

  /// A line without its end.
  public func scalars(ofLine line: Int) -> ArraySlice<Unicode.Scalar> {
    let end = line < starts.count ? starts[line] : scalars.count
    var slice = scalars[starts[line - 1]..<end]
    while let last = slice.last, last == "\n" || last == "\r" { slice.removeLast() }
    return slice
  }
}
