import ICU

/// Whether a line ends because what follows did not fit.
///
/// What has to fit is the beginning of the next line up to the first place where a line may end (Unicode Standard Annex
/// 14), so a Han character with the mark behind it, or a word up to its hyphen; an address is taken as a whole, and so are
/// words with a slash between them, which word processors do not part.
final class PDFWrap {
  private let breaks = try? BreakIterator(.line, locale: "en")

  /// Whether the beginning of `next` would not have fitted behind `line` up to `edge`.
  func isFull(_ line: PDFLine, edge: Double, next: PDFLine) -> Bool {
    line.right + width(of: next) > edge - 0.35 * line.height
  }

  private func width(of line: PDFLine) -> Double {
    var text = ""
    var widths: [Double] = []
    for word in line.words.prefix(4) {
      let scalars = word.text.unicodeScalars
      let narrow = scalars.filter { !$0.isWide }.count
      let size = 0.77 * line.height
      // Han characters are as wide as the font is high; the rest of the word shares what is left.
      let rest = word.right - word.left - size * Double(scalars.count - narrow)
      let each = narrow > 0 ? max(rest / Double(narrow), 0.25 * size) : size
      if !text.isEmpty {
        text += " "
        widths.append(0.25 * size)
      }
      for scalar in scalars { widths.append(scalar.isWide ? size : each) }
      text += word.text
    }
    let count = max(1, unbroken(text))
    let isHan = text.unicodeScalars.first.map(\.isWide) ?? false
    return widths.prefix(count).reduce(0, +) + (isHan ? 0 : 0.19 * line.height)
  }

  /// How many scalars stand before the first place where a line may end.
  private func unbroken(_ text: String) -> Int {
    let first = text.prefix { $0 != " " }
    if first.contains("://") || first.hasPrefix("www.") { return first.unicodeScalars.count }
    guard let ends = try? breaks?.boundaries(of: text), ends.count > 1 else { return first.unicodeScalars.count }
    let places = ends.dropFirst().lazy.map { text.utf8.index(text.startIndex, offsetBy: $0) }
    let part = text.unicodeScalars[
      ..<(places.first { text.utf8[text.utf8.index(before: $0)] != 0x2F } ?? text.endIndex)]
    return part.last?.properties.isWhitespace == true ? part.count - 1 : part.count
  }
}
