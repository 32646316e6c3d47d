/// A text gathered from markup where white space is layout: every run of it is one space, none at a line's ends, and a
/// line end between two Han characters is nothing at all (CSS Text 3, 4.1.3).
struct MarkupText {
  private(set) var text = WordText()
  /// White space is due before the next character; whether a line end was part of it.
  private var isSpaceDue = false
  private var hasLineEnd = false
  private var last: Unicode.Scalar = "\n"

  /// Whether there is nothing but white space.
  var isBlank: Bool { text.isBlank }
  /// Whether nothing was added, not even a mark.
  var isEmpty: Bool { text.count == 0 && text.marks.isEmpty }

  /// Adds text whose white space is layout.
  mutating func append(_ string: String) {
    var out = String.UnicodeScalarView()
    var count = 0
    for scalar in string.unicodeScalars {
      switch scalar {
      case " ", "\t", "\u{0C}": isSpaceDue = true
      case "\n", "\r":
        isSpaceDue = true
        hasLineEnd = true
      default:
        // What remains of the control characters is no text; a browser shows the ones of Windows as what they mean there.
        guard let shown = Windows1252.shown(scalar) else { continue }
        if isSpaceDue, last != "\n", !(hasLineEnd && last.isWide && shown.isWide) {
          out.append(" ")
          count += 1
        }
        isSpaceDue = false
        hasLineEnd = false
        out.append(shown)
        count += 1
        last = shown
      }
    }
    if count > 0 { text.append(String(out), scalars: count, from: nil) }
  }

  /// Adds text whose white space stands as it is.
  mutating func append(preformatted string: String) {
    let clean = String(String.UnicodeScalarView(string.unicodeScalars.filter { $0 != "\r" && $0 != "\u{0C}" }))
    guard let end = clean.unicodeScalars.last else { return }
    text.append(clean, scalars: clean.unicodeScalars.count, from: nil)
    (isSpaceDue, hasLineEnd, last) = (false, false, end)
  }

  /// Ends a line inside the text.
  mutating func breakLine() { append(preformatted: "\n") }

  /// Notes that a link begins here.
  mutating func startLink(_ target: String) {
    if isSpaceDue, !hasLineEnd, last != "\n" {
      text.append(" ", scalars: 1, from: nil)
      (isSpaceDue, last) = (false, "\n")
    }
    text.mark(.linkStart(target))
  }

  /// Notes that the link ends here.
  mutating func endLink() { text.mark(.linkEnd) }

  /// Notes what else stands here.
  mutating func mark(_ mark: WordText.Mark) { text.mark(mark) }
}

/// The codes 80 to 9F of Windows-1252: HTML reads numeric references to them so (HTML Living Standard, 13.2.5.80).
enum Windows1252 {
  private static let characters = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// What a control character is shown as; nil for one that is not shown, any other scalar itself.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20, 0x7F: nil
    // A hyphen that keeps a line together is a hyphen; codes of symbol fonts are what those show.
    case 0x2011: "-"
    case 0xF020...0xF0FF: WordSymbols.character(String(scalar.value, radix: 16), font: "Symbol")
    case 0x80...0x9F:
      characters[Int(scalar.value) - 0x80] == scalar ? nil : characters[Int(scalar.value) - 0x80]
    default: scalar
    }
  }
}
