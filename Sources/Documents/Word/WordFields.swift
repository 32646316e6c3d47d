/// Fields such as cross-references: between `begin` and `separate` stands the code, which nobody sees, until `end` the
/// result.
struct WordFields {
  private struct Field {
    var isCode = true
    var code = ""
    var isLink = false
    var isPageNumber = false
  }

  private var open: [Field] = []

  /// Whether text here is seen.
  var isVisible: Bool { !open.contains { $0.isCode } }

  /// Whether a field's code stands here.
  var isCode: Bool { open.last?.isCode == true }

  /// Whether a page's number, or how many there are, stands here.
  var isPageNumber: Bool { open.contains { $0.isPageNumber } }

  mutating func begin() { open.append(Field()) }

  /// The code of a field, in pieces.
  mutating func code(_ text: String) {
    // No code that matters is longer; a damaged file must not gather its whole text here.
    if isCode, open[open.count - 1].code.utf8.count < 4096 { open[open.count - 1].code += text }
  }

  /// Ends the code and begins the result; gives the target when the field is a link.
  mutating func separate() -> String? {
    guard let field = open.last, field.isCode else { return nil }
    open[open.count - 1].isCode = false
    let target = WordFields.target(of: field.code)
    open[open.count - 1].isLink = target != nil
    open[open.count - 1].isPageNumber = WordFields.isPageNumber(field.code)
    return target
  }

  /// What a field's end stands for.
  enum Ending: Equatable {
    /// The end of a link's text.
    case link
    /// A character that the code names and no result holds.
    case sign(String)
  }

  /// Ends a field.
  mutating func end() -> Ending? {
    guard let field = open.popLast() else { return nil }
    if field.isCode { return WordFields.sign(of: field.code).map { .sign($0) } }
    return field.isLink ? .link : nil
  }

  /// Forgets codes that were not closed in their paragraph, so that a damaged field cannot hide the rest of the file.
  mutating func endParagraph() { open.removeAll { $0.isCode } }

  /// The target of a `HYPERLINK` field: the address, then `#` and the bookmark that `\l` names; nil for other fields.
  static func target(of code: String) -> String? {
    var words = arguments(of: code)[...]
    guard words.popFirst()?.uppercased() == "HYPERLINK" else { return nil }
    var address = ""
    var anchor: String?
    while let word = words.popFirst() {
      switch word.lowercased() {
      case "\\l": anchor = words.popFirst()
      // The window to open and the tip to show: each has a word of its own.
      case "\\t", "\\o": _ = words.popFirst()
      case let other where other.hasPrefix("\\"): break
      default: if address.isEmpty { address = word }
      }
    }
    let target = address + (anchor.map { "#" + $0 } ?? "")
    return target.isEmpty ? nil : target
  }

  private static func isPageNumber(_ code: String) -> Bool {
    ["PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"].contains(arguments(of: code).first?.uppercased())
  }

  /// The character of a `SYMBOL` field, which old documents have without a result: its number in a font, or in Unicode.
  static func sign(of code: String) -> String? {
    var words = arguments(of: code)[...]
    guard words.popFirst()?.uppercased() == "SYMBOL", let first = words.popFirst() else { return nil }
    let number = first.lowercased().hasPrefix("0x") ? Int(first.dropFirst(2), radix: 16) : Int(first)
    guard let number, (0x20...0xFFFF).contains(number) else { return nil }
    let font = words.drop { $0.lowercased() != "\\f" }.dropFirst().first
    return WordSymbols.character(String(number, radix: 16), font: font ?? "").map { String(Character($0)) }
  }

  /// A code's words; a quoted one may hold spaces, and `\\` or `\"` inside it stand for the second character.
  private static func arguments(of code: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isEscaped = false
    for character in code {
      if isQuoted, !isEscaped, character == "\\" {
        isEscaped = true
      } else if character == "\"", !isEscaped {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
        isEscaped = false
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
