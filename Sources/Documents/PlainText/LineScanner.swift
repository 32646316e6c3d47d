/// Goes through a text line by line, counting scalars.
///
/// Lines end at LF, CR, CR LF, NEL, U+2028, U+2029, and at the vertical tab and form feed with which Word's own text
/// export writes a line break and a page break.
struct LineScanner: IteratorProtocol, Sequence {
  /// A line without its end.
  struct Line {
    /// From 1.
    let number: Int
    /// The scalars, and where they stand.
    let text: PlacedText
  }

  private var scalars: String.UnicodeScalarView.Iterator
  private var offset = 0
  private var number = 0
  private var pending: Unicode.Scalar?
  private var atEnd = false

  init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

  mutating func next() -> Line? {
    if atEnd { return nil }
    number += 1
    var line = PlacedText()
    while let scalar = advance() {
      switch scalar {
      case "\r":
        // CR LF is one line end.
        if let after = advance(), after != "\n" { push(back: after) }
        return Line(number: number, text: line)
      case "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        return Line(number: number, text: line)
      default:
        line.append(scalar, at: offset - 1)
      }
    }
    atEnd = true
    return line.isEmpty ? nil : Line(number: number, text: line)
  }

  private mutating func advance() -> Unicode.Scalar? {
    guard let scalar = pending ?? scalars.next() else { return nil }
    pending = nil
    offset += 1
    return scalar
  }

  private mutating func push(back scalar: Unicode.Scalar) {
    pending = scalar
    offset -= 1
  }
}
