internal import CICU

/// Numbers written in words, by ICU's rule-based number format: 第三, 三千五百万, third, twenty-first.
public final class NumberSpelling {
  private let inner: OpaquePointer

  /// Opens the rules of a language.
  /// - Throws: `ICUError` when ICU has none.
  public init(locale: String) throws {
    var status: cicu_status = 0
    let opened = cicu_spelling_open(locale, &status)
    try ICUError.check(status, "open number spelling for \(locale)")
    inner = opened!
  }

  deinit { cicu_spelling_close(inner) }

  /// The number in words.
  /// - Parameter ruleSet: one of the language's rule sets, for example `%spellout-ordinal`; its default otherwise.
  public func spell(_ number: Double, ruleSet: String? = nil) throws -> String {
    try withOutput("spell \(number)", reserve: 128) { cicu_spelling_format(inner, number, ruleSet, $0, $1, &$2) }
  }

  /// The number that the whole of `text` spells, nil when it is not one.
  public func parse(_ text: String) -> Double? {
    guard let found = parsePrefix(text), found.length == text.utf8.count else { return nil }
    return found.value
  }

  /// The number at the beginning of `text`, with the UTF-8 bytes it takes; nil when there is none.
  public func parsePrefix(_ text: String) -> (value: Double, length: Int)? {
    if text.isEmpty { return nil }
    return withBytes(text) { bytes, count in
      var status: cicu_status = 0
      var consumed: Int32 = 0
      let value = cicu_spelling_parse(inner, bytes, count, &consumed, &status)
      return status == 0 && consumed > 0 ? (value, Int(consumed)) : nil
    }
  }
}
