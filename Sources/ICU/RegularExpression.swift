internal import CICU

/// ICU's regular expressions over UTF-8, as SRX files write them; never for the product's own scanning, which goes over
/// bytes.
///
/// Every search is bounded: in steps of backtracking, counted over all matches in a text, and in what backtracking keeps
/// in memory. An expression is not `Sendable`: a task opens its own.
public final class RegularExpression {
  /// What a search passed.
  public enum Limit: Int32, Sendable {
    /// The steps.
    case time = 1
    /// The memory of backtracking.
    case stack = 2
  }

  /// A search that was given up.
  public struct LimitPassed: Error, Equatable {
    /// What it passed.
    public let limit: Limit

    /// A limit that was passed.
    public init(limit: Limit) { self.limit = limit }
  }

  private let regex: OpaquePointer
  private static let stackBytes: Int32 = 8 << 20

  /// Opens a pattern in ICU's syntax.
  /// - Throws: `ICUError` with ICU's name of what is wrong with the pattern.
  public init(_ pattern: String, ignoresCase: Bool = false) throws {
    var status: cicu_status = 0
    let opened = withBytes(pattern) { cicu_regex_open($0, $1, ignoresCase ? 1 : 0, Self.stackBytes, &status) }
    try ICUError.check(status, "read the pattern \(pattern)")
    regex = opened!
  }

  deinit { cicu_regex_close(regex) }

  /// The matches in `text` from left to right as UTF-8 ranges; they do not overlap, and may be empty.
  /// - Throws: `LimitPassed` when they take more than a hundred steps a byte, and ten million more; `ICUError`.
  public func matches(in text: String) throws -> [Range<Int>] {
    try withBytes(text) { bytes, count in
      var status: cicu_status = 0
      cicu_regex_set_text(regex, bytes, count, 1_000 + count / 100, &status)
      try Self.check(status)
      var found: [Range<Int>] = []
      var (start, end): (Int32, Int32) = (0, 0)
      while cicu_regex_next(regex, &start, &end, &status) == 1 { found.append(Int(start)..<Int(end)) }
      try Self.check(status)
      return found
    }
  }

  /// Whether the whole of `text` matches.
  /// - Throws: as `matches(in:)`.
  public func isMatch(_ text: String) throws -> Bool {
    try withBytes(text) { bytes, count in
      var status: cicu_status = 0
      cicu_regex_set_text(regex, bytes, count, 1_000 + count / 100, &status)
      try Self.check(status)
      let matches = cicu_regex_matches(regex, &status) == 1
      try Self.check(status)
      return matches
    }
  }

  private static func check(_ status: cicu_status) throws {
    if let limit = Limit(rawValue: cicu_regex_limit(status)) { throw LimitPassed(limit: limit) }
    try ICUError.check(status, "search with a regular expression")
  }
}
