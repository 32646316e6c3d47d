/// An acronym as the signs that its full form must account for: letters and digits in small form, `&` for “and” and its
/// kin, a Greek letter, or its name by itself, as the initial of its name. Hyphens, points and the s of a plural are left out; so is the year of `WRC-27`, kept apart.
struct AcronymSymbols: Sendable {
  private(set) var symbols: [UInt8] = []
  /// The two digits of a year at the end, nil when there is none.
  private(set) var year: String?
  /// Its parts between hyphens, spaces and joining words that have two letters or more: JCA, IoT, SC&C.
  private(set) var parts: [String] = []

  /// The signs of an acronym as written.
  init(_ acronym: String) {
    var text = acronym
    for join in ["和", "与", "及", "以及", " and "] { text = text.replacing(join, with: "\u{2}") }
    if let hyphen = text.lastIndex(of: "-"), text[hyphen...].utf8.count == 3,
      text[hyphen...].dropFirst().utf8.allSatisfy(FoldedText.isDigit)
    {
      year = String(text[hyphen...].dropFirst())
      text = String(text[..<hyphen])
    }
    text = Self.withoutGroups(text)
    let capitals = text.utf8.filter(FoldedText.isUpper).count
    if text.hasSuffix("s"), capitals >= 2 { text.removeLast() }
    let signs = GreekLetters.latin(Array(text.utf8)[...]).map { FoldedText.isUpper($0) ? $0 | 0x20 : $0 }
    symbols = signs.split { $0 == 0x2D || $0 == 0x20 }.flatMap { GreekLetters.abbreviated(Array($0)) }.compactMap {
      FoldedText.isAlphanumeric($0) ? $0 : $0 == 0x26 || $0 == 2 ? 0x26 : nil
    }
    parts = text.split { $0 == "-" || $0 == "\u{2}" || $0 == " " }.map(String.init).filter { $0.utf8.count >= 2 }
  }

  /// Without the groups of a formula with how often each is there: 1,25(OH)2D3 is short for 1,25-dihydroxyvitamin D3.
  private static func withoutGroups(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return text }
    let rest = text[text.index(after: close)...].drop { $0.isNumber }
    return rest.isEmpty ? text : text[..<open] + "-" + withoutGroups(String(rest))
  }
}
