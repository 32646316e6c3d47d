#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Comments for this program in a plain text, each on a line of its own.
struct TextRemarks {
  /// A comment and the scalar its line begins at.
  private var found: [(text: String, line: Int, start: Int)] = []
  /// The text with spaces in the place of each comment, scalar for scalar, so that all others stay where they are.
  private(set) var blanked: String

  private static let open = "<!--"
  private static let close = "-->"

  /// The comments of a text; nil when there are none, which is found out in one fast pass.
  init?(_ text: String) {
    // A text holds no NUL; where there is none of these comments nothing is copied.
    guard text.withCString({ strstr($0, SourceRemark.sign) != nil }) else { return nil }
    blanked = ""
    var line = 1
    var start = 0
    for piece in Self.lines(text) {
      if let remark = Self.remark(piece) {
        found.append((remark, line, start))
        blanked.unicodeScalars.append(contentsOf: piece.map { $0 == "\n" || $0 == "\r" ? $0 : " " })
      } else {
        blanked.unicodeScalars.append(contentsOf: piece)
      }
      start += piece.count
      if piece.last == "\n" || piece.last == "\r" { line += 1 }
    }
    if found.isEmpty { return nil }
  }

  /// The remarks, each with the block that follows it.
  func remarks(in blocks: [Block]) -> [SourceRemark] {
    found.map { remark in
      let block = blocks.firstIndex { $0.map.place(of: 0..<1).start > remark.start }
      return SourceRemark(text: remark.text, line: remark.line, block: block)
    }
  }

  /// The lines with their ends.
  private static func lines(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = []
    var line: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if line.last == "\r", scalar != "\n" {
        lines.append(line)
        line = []
      }
      line.append(scalar)
      if scalar == "\n" {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func remark(_ line: [Unicode.Scalar]) -> String? {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line)
    let text = String(view).trimmingASCIISpace
    guard text.hasPrefix(open), text.hasSuffix(close), text.utf8.count >= open.utf8.count + close.utf8.count
    else { return nil }
    return SourceRemark.text(ofComment: String(text.dropFirst(open.count).dropLast(close.count)))
  }
}
