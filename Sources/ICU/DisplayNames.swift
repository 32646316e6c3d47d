internal import CICU

/// Names of countries, languages and scripts in any language, from the Common Locale Data Repository inside ICU.
public enum DisplayNames {
  /// A region's name, for example `CN` in `en`: China; nil when the repository has none.
  public static func region(_ code: String, in locale: String) -> String? { name(1, code, locale) }

  /// A language's name, for example `zh` in `en`: Chinese; nil when the repository has none.
  public static func language(_ code: String, in locale: String) -> String? { name(0, code, locale) }

  /// A script's name, for example `Hans` in `en`; nil when the repository has none.
  public static func script(_ code: String, in locale: String) -> String? { name(2, code, locale) }

  /// The two-letter codes of ISO 3166.
  public static var regionCodes: [String] { strings(cicu_region_codes()) }

  /// The codes of ISO 639.
  public static var languageCodes: [String] { strings(cicu_language_codes()) }

  private static func name(_ kind: Int32, _ code: String, _ locale: String) -> String? {
    let found = try? withOutput("name \(code)", reserve: 128) { cicu_display_name(kind, code, locale, $0, $1, &$2) }
    return found == code ? nil : found
  }

  private static func strings(_ list: UnsafePointer<UnsafePointer<CChar>?>?) -> [String] {
    guard var at = list else { return [] }
    var result: [String] = []
    while let entry = at.pointee {
      result.append(String(cString: entry))
      at += 1
    }
    return result
  }
}
