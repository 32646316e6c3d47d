internal import CICU

/// ICU's script and form conversions.
///
/// `Hant-Hans` converts characters, not vocabulary (軟體 becomes 软体, not 软件); `Han-Latin` knows one reading a
/// character, so that 银行 reads yín xíng.
public final class Transliterator {
  private let inner: OpaquePointer

  /// Traditional to Simplified Chinese characters.
  public static let traditionalToSimplified = "Hant-Hans"
  /// Simplified to Traditional Chinese characters.
  public static let simplifiedToTraditional = "Hans-Hant"
  /// Han to pinyin without tone marks, lower case, syllables parted by spaces.
  public static let hanToToneless = "Han-Latin; Latin-ASCII; Lower"

  /// Opens a transliterator by ICU's compound identifier.
  /// - Throws: `ICUError` for an identifier ICU does not know.
  public init(_ identifier: String) throws {
    var status: cicu_status = 0
    let opened = cicu_transliterator_open(identifier, &status)
    try ICUError.check(status, "open the transliterator \(identifier)")
    inner = opened!
  }

  deinit { cicu_transliterator_close(inner) }

  /// The converted text.
  public func transliterate(_ text: String) throws -> String {
    if text.isEmpty { return "" }
    return try withBytes(text) { bytes, count in
      try withOutput("transliterate", reserve: Int(count) * 3) { cicu_transliterate(inner, bytes, count, $0, $1, &$2) }
    }
  }
}
