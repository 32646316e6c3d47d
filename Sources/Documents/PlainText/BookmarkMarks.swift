/// Takes out the `[bookmark: NAME]` marks that text extracted from Word carries, also several in a row or one inside
/// another; a mark that is not closed on its line is text.
enum BookmarkMarks {
  private static let opening = Array("[bookmark:".unicodeScalars)

  static func removed(from line: PlacedText) -> PlacedText {
    let scalars = line.scalars
    guard opens(scalars, at: 0) || scalars.indices.contains(where: { opens(scalars, at: $0) }) else { return line }
    var out = PlacedText()
    var at = 0
    while at < scalars.count {
      if opens(scalars, at: at), let end = end(scalars, from: at) {
        at = end
      } else {
        out.append(scalars[at], at: line.offsets[at])
        at += 1
      }
    }
    return out
  }

  private static func opens(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    scalars[start...].starts(with: opening)
  }

  /// Past the bracket that closes the mark at `start`.
  private static func end(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var depth = 0
    for at in start..<scalars.count {
      if opens(scalars, at: at) { depth += 1 }
      if scalars[at] == "]" {
        depth -= 1
        if depth == 0 { return at + 1 }
      }
    }
    return nil
  }
}
