internal import CICU

/// The system's ICU behind a small Swift face: sentence and word boundaries, normalisation, case folding,
/// transliteration, collation, display names, numbers in words, dates, charsets.
///
/// This is the only place that knows ICU. Its C side (`CICU`) shows no ICU type, because Swift's Foundation carries
/// another ICU whose C types have the same names. Everything here speaks Swift's own types; offsets are UTF-8 bytes.
///
/// Objects that hold ICU state (`BreakIterator`, `Transliterator`, `Collator`, …) are cheap to use and not `Sendable`:
/// a task opens its own.
public enum ICU {
  /// The version the package was built against, for example `72.1`.
  public static var version: String { String(cString: cicu_version()) }
}

/// What ICU refused, with ICU's own name for the cause.
public struct ICUError: Error, Equatable, CustomStringConvertible {
  /// The operation, for example `open transliterator Hant-Hans`.
  public let operation: String
  /// ICU's error name, for example `U_INVALID_ID`.
  public let name: String

  /// One line for a log.
  public var description: String { "ICU could not \(operation): \(name)" }

  static func check(_ status: cicu_status, _ operation: @autoclosure () -> String) throws {
    if status != 0 { throw ICUError(operation: operation(), name: String(cString: cicu_error_name(status))) }
  }
}
