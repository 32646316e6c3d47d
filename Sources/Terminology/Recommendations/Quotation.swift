/// Quotation marks and title marks, however they are typed.
enum Quotation {
  /// The mark that closes what `scalar` opens; nil when it opens nothing.
  static func close(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{201C}", "\u{201E}": "\u{201D}"
    case "\"": "\""
    case "「": "」"
    case "『": "』"
    case "《": "》"
    case "〈": "〉"
    case "\u{2018}": "\u{2019}"
    case "«": "»"
    case "＂": "＂"
    default: nil
    }
  }

  /// The mark that opens what `scalar` closes.
  static func open(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{201D}": "\u{201C}"
    case "\"": "\""
    case "」": "「"
    case "』": "『"
    case "》": "《"
    case "〉": "〈"
    case "\u{2019}": "\u{2018}"
    case "»": "«"
    case "＂": "＂"
    default: nil
    }
  }

  /// What the mark at `index` quotes, without the marks; nil when nothing closes it.
  static func inside(_ text: ScalarText, openAt index: Int) -> Range<Int>? {
    guard index < text.count, let close = close(of: text.scalars[index]) else { return nil }
    let open = text.scalars[index]
    var depth = 1
    for place in (index + 1)..<max(index + 1, text.count) {
      if text.scalars[place] == close {
        depth -= 1
        if depth == 0 { return index + 1..<place }
      } else if text.scalars[place] == open {
        depth += 1
      }
    }
    return nil
  }

  /// What the mark at `index` closes, without the marks; nil when nothing opens it.
  static func inside(_ text: ScalarText, closeAt index: Int) -> Range<Int>? {
    guard index >= 0, index < text.count, let open = open(of: text.scalars[index]) else { return nil }
    let close = text.scalars[index]
    var depth = 1
    for place in stride(from: index - 1, through: 0, by: -1) {
      if text.scalars[place] == open {
        depth -= 1
        if depth == 0 { return place + 1..<index }
      } else if text.scalars[place] == close {
        depth += 1
      }
    }
    return nil
  }
}
