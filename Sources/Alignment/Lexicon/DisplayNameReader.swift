import ICU

/// Adds the names of countries and languages in both languages, from the Common Locale Data Repository inside ICU.
struct DisplayNameReader {
  private var words: GlossWords

  init(words: GlossWords) { self.words = words }

  /// Adds all names that ICU has in both languages.
  mutating func read(into compiler: inout LexiconCompiler) {
    for code in DisplayNames.regionCodes {
      add(DisplayNames.region(code, in: "zh"), DisplayNames.region(code, in: "en"), &compiler)
    }
    for code in DisplayNames.languageCodes {
      add(DisplayNames.language(code, in: "zh"), DisplayNames.language(code, in: "en"), &compiler)
    }
  }

  private mutating func add(_ chinese: String?, _ english: String?, _ compiler: inout LexiconCompiler) {
    guard let chinese, let english, let first = chinese.utf8.first, first >= 0xE3 else { return }
    let keys = words.keys(of: english[...], in: &compiler)
    if !keys.isEmpty { compiler.add(chinese, keys, weight: 1) }
  }
}
