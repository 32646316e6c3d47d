import Languages

/// Marks of languages in file and folder names: BCP 47 tags, ITU's letters, words.
enum LanguageMarks {
  /// The languages that a mark may stand for.
  private static let languages: [String: String] = {
    let table = [
      "zh": ["zh", "zho", "chi", "chn", "cn", "hans", "hant", "c", "chs", "cht", "chinese", "chinois"],
      "en": ["en", "eng", "e", "english", "anglais"],
      "fr": ["fr", "fra", "fre", "f", "french", "francais", "français"],
      "es": ["es", "esp", "spa", "s", "spanish", "espanol", "español"],
      "ru": ["ru", "rus", "r", "russian"],
      "ar": ["ar", "ara", "a", "arabic"],
    ]
    var languages: [String: String] = [:]
    for (tag, words) in table { for word in words { languages[word] = tag } }
    return languages.merging(han) { own, _ in own }
  }()

  /// The Chinese words, which stand at an end of a name without a space: 报告中文版.
  private static let han: [String: String] = [
    "中文版": "zh", "中文本": "zh", "汉语版": "zh", "中文": "zh", "汉语": "zh", "汉文": "zh", "中": "zh", "汉": "zh",
    "英文版": "en", "英文本": "en", "英语版": "en", "英文": "en", "英语": "en", "英": "en",
    "法文版": "fr", "法文": "fr", "法语": "fr", "俄文版": "ru", "俄文": "ru", "俄语": "ru",
    "西文版": "es", "西文": "es", "西班牙文": "es", "阿文版": "ar", "阿文": "ar", "阿拉伯文": "ar",
  ]

  /// Longer words first, so that 中文版 is not taken for 版 after 中文.
  private static let hanEndings = han.keys.filter { $0.unicodeScalars.count > 1 }
    .map { Array($0.unicodeScalars) }.sorted { ($1.count, String($0[0])) < ($0.count, String($1[0])) }

  /// What may follow a tag as part of it: zh-CN, zh_Hans, en-GB.
  private static let regions: Set<String> = ["cn", "hans", "hant", "hk", "tw", "sg", "us", "gb", "uk", "int"]

  /// The mark that a run of letters is, or ends or begins with, with the region behind it; nil when there is none.
  static func mark(in stem: [Unicode.Scalar], _ run: Range<Int>) -> Range<Int>? {
    if languages[text(stem[run])] != nil { return run.lowerBound..<regionEnd(stem, run) }
    for word in hanEndings where word.count < run.count {
      if stem[run].suffix(word.count).elementsEqual(word) { return run.upperBound - word.count..<run.upperBound }
      if stem[run].prefix(word.count).elementsEqual(word) { return run.lowerBound..<run.lowerBound + word.count }
    }
    return nil
  }

  /// The end of a tag with its region.
  private static func regionEnd(_ stem: [Unicode.Scalar], _ run: Range<Int>) -> Int {
    guard run.count == 2, run.upperBound + 1 < stem.count, ["-", "_"].contains(stem[run.upperBound]) else {
      return run.upperBound
    }
    var end = run.upperBound + 1
    while end < stem.count, stem[end].properties.isAlphabetic { end += 1 }
    return regions.contains(text(stem[run.upperBound + 1..<end])) ? end : run.upperBound
  }

  /// A mark without its region: `zh-cn` is `zh`.
  static func plain(_ mark: String) -> String {
    mark.utf8.contains(0x2D) || mark.utf8.contains(0x5F) ? String(mark.prefix(2)) : mark
  }

  /// Whether a mark is that of a language.
  static func fits(_ mark: String, _ language: Language) -> Bool { languages[mark] == language.tag }

  /// Whether two marks are those of two languages.
  static func differ(_ one: String, _ other: String) -> Bool { languages[one] != languages[other] }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
