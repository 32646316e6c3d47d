/// What stands in quotation marks.
enum Quotations {
  /// The insides of the outermost quotation marks.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for (at, scalar) in scalars.enumerated() {
      if let start = open, scalar == "”" || scalar == "\"" && scalars[start] == "\"" {
        if at - start > 1 { ranges.append(start + 1..<at) }
        open = nil
      } else if open == nil, scalar == "“" || scalar == "\"" {
        open = at
      }
    }
    return ranges
  }

  /// The insides of Chinese title marks (《…》); those inside others belong to them.
  static func titleMarks(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for (at, scalar) in scalars.enumerated() {
      if let start = open, scalar == "》" {
        if at - start > 1 { ranges.append(start + 1..<at) }
        open = nil
      } else if open == nil, scalar == "《" {
        open = at
      }
    }
    return ranges
  }
}
