import Languages

/// What the columns of somebody's table are, told by their headings.
struct Heading {
  /// What a column is.
  enum Column: Equatable {
    /// One of our own.
    case own(TermColumn)
    /// Names in a language.
    case names(LanguageTag.Read)
    /// An acronym, a Recommendation's number, its former name: the same in all languages.
    case acronym, number, former
    /// A column that is not known: kept as a note with its heading.
    case unknown(String)
    /// What is told by the others, or of no use.
    case ignored
  }

  let columns: [Column]

  /// Whether rows are terms, with a column of terms and one of their languages.
  var isOfTerms: Bool { columns.contains(.own(.term)) && columns.contains(.own(.language)) }

  /// Whether rows are concepts, with a column for each of two languages or more.
  var isOfConcepts: Bool { columns.count { if case .names = $0 { true } else { false } } >= 2 }

  init(_ cells: [String]) { columns = cells.map(Self.column) }

  private static func column(_ cell: String) -> Column {
    let plain = cell.filter { !$0.isWhitespace }
    let word = plain.lowercased()
    if let own = TermColumn.allCases.first(where: { $0.rawValue.lowercased() == word }) {
      return own == .equivalents ? .ignored : .own(own)
    }
    if let own = words[word] { return own }
    if let tag = languageNames[word] { return .names(LanguageTag.Read(language: Language(tag), usage: nil)) }
    if let read = LanguageTag.read(plain), let language = read.language, LanguagePacks.pack(for: language) != nil {
      return .names(read)
    }
    return plain.isEmpty ? .ignored : .unknown(cell)
  }

  private static let words: [String: Column] = [
    "acronym": .acronym, "abbreviation": .acronym, "缩略语": .acronym, "缩写": .acronym, "number": .number,
    "former": .former, "notes": .own(.note), "comment": .own(.note), "comments": .own(.note), "remark": .own(.note),
    "备注": .own(.note), "注": .own(.note), "domain": .own(.subject), "subjectfield": .own(.subject),
    "领域": .own(.subject), "主题": .own(.subject), "来源": .own(.source), "出处": .own(.source), "定义": .own(.definition),
    "状态": .own(.status), "pos": .own(.partOfSpeech), "词性": .own(.partOfSpeech), "日期": .own(.date),
    "context": .own(.context), "例句": .own(.context), "id": .own(.concept), "score": .ignored, "places": .ignored,
    "zhsentence": .ignored, "ensentence": .ignored,
  ]

  private static let languageNames: [String: String] = [
    "chinese": "zh", "中文": "zh", "汉语": "zh", "中国语": "zh", "english": "en", "英文": "en", "英语": "en",
    "french": "fr", "français": "fr", "法文": "fr", "法语": "fr", "russian": "ru", "русский": "ru", "俄文": "ru",
    "俄语": "ru", "spanish": "es", "español": "es", "西班牙文": "es", "西班牙语": "es", "arabic": "ar", "العربية": "ar",
    "阿拉伯文": "ar", "阿拉伯语": "ar", "german": "de", "deutsch": "de", "德文": "de", "德语": "de",
  ]
}
