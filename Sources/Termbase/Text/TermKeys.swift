import TextIndex

/// The forms by which terms are stored and looked up.
///
/// - `words`: folded, hyphens as spaces, quotation and title marks dropped, one space between two words and none beside
///   Han characters or marks: `itu t y.4221`, `物联网(iot)`.
/// - `key`: the same without spaces, so that `long-term`, `long term` and `longterm` agree.
struct TermKeys: Sendable {
  let folding: TextFolding

  /// The folded words of a term or query.
  func words(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var spaced = false
    var previous = ScalarClass.space
    for scalar in folding.fold(text) {
      let kind = ScalarClass(scalar.value)
      switch kind {
      case .space, .dash: spaced = true
      case .quotation: break
      case .word, .han, .mark:
        if spaced && kind == .word && previous == .word { result.append(" ") }
        result.append(scalar.value)
        spaced = false
        previous = kind
      }
    }
    return String(result)
  }

  /// The key of a full form, title or plain term.
  func key(_ text: String) -> String { squeezed(words(text)) }

  /// The key of an acronym: 和, “and” and & in a joint acronym agree.
  func acronymKey(_ text: String) -> String {
    let words = words(text)
    if words.unicodeScalars.allSatisfy({ $0.isASCII }) {
      return squeezed(words.split(separator: " ").map { $0 == "and" ? "&" : $0 }.joined(separator: " "))
    }
    return squeezed(words.replacing("和", with: "&").replacing("与", with: "&"))
  }

  /// The key of a Recommendation's number or provisional name: without `Recommendation`, `ITU-T`, 建议书.
  func designationKey(_ text: String) -> String {
    let whole = words(text)
    var rest = whole[...]
    var stripped = true
    while stripped {
      stripped = false
      for prefix in Self.designationPrefixes where rest.hasPrefix(prefix) {
        rest = rest.dropFirst(prefix.count)
        while rest.first == " " { rest = rest.dropFirst() }
        stripped = true
      }
    }
    if rest.hasSuffix(Self.designationSuffix) { rest = rest.dropLast(Self.designationSuffix.count) }
    return squeezed(Self.looksLikeDesignation(rest) ? String(rest) : whole)
  }

  /// The keys that a name may have, whatever it is the name of.
  func all(_ name: String) -> Set<String> { [key(name), acronymKey(name), designationKey(name)] }

  /// Whether a key has the form of a number (`y.4221`) rather than of a provisional name (`y.elecmon…`).
  static func isNumber(_ key: String) -> Bool {
    guard let dot = key.firstIndex(of: "."), let after = key[dot...].dropFirst().first else { return false }
    return after.isASCII && after.isNumber
  }

  private static let designationPrefixes = ["recommendation ", "rec.", "rec ", "itu t", "itu r", "建议书"]
  private static let designationSuffix = "建议书"

  /// A series letter or two, a full stop and something after it.
  private static func looksLikeDesignation(_ text: Substring) -> Bool {
    guard let dot = text.firstIndex(of: "."), text.index(after: dot) < text.endIndex else { return false }
    let series = text[..<dot]
    return (1...2).contains(series.count) && series.allSatisfy { $0.isASCII && $0.isLetter }
  }

  private func squeezed(_ words: String) -> String {
    String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != " " }))
  }
}
