internal import CICU

/// ICU's boundary analysis (Unicode Standard Annex 29, with dictionaries for Chinese) over UTF-8.
///
/// It is the judge in tests and serves small jobs; the product's own sentence splitter scans bytes (see Segmentation).
public final class BreakIterator {
  /// What the boundaries part.
  public enum Kind: Int32, Sendable {
    case sentence = 0
    case word = 1
    case character = 2
    /// Places where a line may end (Unicode Standard Annex 14).
    case line = 3
  }

  private let iterator: OpaquePointer

  /// Opens an iterator.
  /// - Parameter locale: a BCP 47 or ICU locale, for example `zh` or `en@ss=standard`.
  /// - Throws: `ICUError` when ICU has no such iterator.
  public init(_ kind: Kind, locale: String) throws {
    var status: cicu_status = 0
    let opened = cicu_break_open(kind.rawValue, locale, &status)
    try ICUError.check(status, "open a \(kind) break iterator for \(locale)")
    iterator = opened!
  }

  deinit { cicu_break_close(iterator) }

  /// The boundaries of `text` as UTF-8 offsets, the first 0 and the last its length; empty for an empty text.
  public func boundaries(of text: String) throws -> [Int] { try pieces(of: text).isEmpty ? [] : collect(text).map(\.0) }

  /// The pieces between boundaries as UTF-8 ranges, each with whether ICU takes it for a word (letters, digits, Han)
  /// rather than spaces or punctuation. They join to the input.
  public func pieces(of text: String) throws -> [(range: Range<Int>, isWord: Bool)] {
    let found = try collect(text)
    return zip(found, found.dropFirst()).map { (range: $0.0..<$1.0, isWord: $1.1 >= 100) }
  }

  private func collect(_ text: String) throws -> [(Int, Int32)] {
    if text.isEmpty { return [] }
    return try withBytes(text) { bytes, count in
      var status: cicu_status = 0
      cicu_break_set_text(iterator, bytes, count, &status)
      try ICUError.check(status, "set the text of a break iterator")
      var result: [(Int, Int32)] = []
      var offsets = [Int32](repeating: 0, count: 512)
      var rules = [Int32](repeating: 0, count: 512)
      while true {
        let filled = Int(cicu_break_fill(iterator, &offsets, &rules, 512))
        for index in 0..<filled { result.append((Int(offsets[index]), rules[index])) }
        if filled < 512 { return result }
      }
    }
  }
}
