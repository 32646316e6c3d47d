internal import CICU

/// Unicode normalisation and case folding (Unicode Standard Annex 15 and chapter 5.18).
public enum Normalizer {
  /// Normalisation form C.
  public static func nfc(_ text: String) -> String { normalize(text, form: 0, keepsASCII: true) }

  /// Compatibility composition: full-width letters and digits become half-width, ligatures fall apart.
  public static func nfkc(_ text: String) -> String { normalize(text, form: 1, keepsASCII: true) }

  /// NFKC with case folded and default-ignorable characters removed: what two spellings of one name share.
  public static func nfkcCaseFold(_ text: String) -> String { normalize(text, form: 2, keepsASCII: false) }

  /// Full case folding: `Straße` and `STRASSE` become the same.
  public static func foldCase(_ text: String) -> String {
    if isASCII(text) { return text.lowercased() }
    return
      (try? withBytes(text) { bytes, count in
        try withOutput("fold case", reserve: Int(count) * 2) { cicu_fold_case(bytes, count, $0, $1, &$2) }
      }) ?? text
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// ICU fails here only without memory or data; the text itself is then the best that can be said.
  private static func normalize(_ text: String, form: Int32, keepsASCII: Bool) -> String {
    if isASCII(text) { return keepsASCII ? text : text.lowercased() }
    return
      (try? withBytes(text) { bytes, count in
        try withOutput("normalize", reserve: Int(count) * 2) { cicu_normalize(form, bytes, count, $0, $1, &$2) }
      }) ?? text
  }
}
