/// Texts in a language that is not read unless it is said, told from Chinese and English by their commonest words and
/// letters.
///
/// `LanguagePacks.detect` goes by scripts, so French would pass for English and Japanese for Chinese. Here running words
/// decide among languages in Latin letters: the words that a language uses most and English does not (the first of the
/// frequency lists of any such language: articles, prepositions, conjunctions; not *no*, for English has “No. 5”). A text
/// is foreign when it has five of them or more and more of them than of English ones; so a French name or title in an
/// English text changes nothing.
enum ForeignText {
  /// The function words a language is known by; words that two of the languages share count for both.
  private static let words: [(language: Language, words: [String])] = [
    (
      .english,
      [
        "the", "of", "and", "to", "in", "is", "that", "for", "with", "on", "be", "are", "by", "this", "from", "at",
        "will", "it", "or", "was", "which", "has", "have",
      ]
    ),
    (
      Language("fr"),
      [
        "le", "la", "les", "de", "des", "du", "et", "en", "un", "une", "est", "que", "qui", "pour", "dans", "sur",
        "par",
        "au", "aux", "avec", "ce", "cette", "sont", "il", "ne", "pas", "à",
      ]
    ),
    (
      Language("es"),
      [
        "el", "la", "los", "las", "de", "del", "y", "en", "un", "una", "que", "para", "por", "con", "se", "su", "al",
        "es", "como", "más", "esta", "este", "sobre",
      ]
    ),
    (
      Language("de"),
      [
        "der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "einer", "ist", "mit", "von", "zu", "für",
        "auf",
        "im", "nicht", "sich", "werden", "wird", "auch", "als", "bei", "zur", "zum",
      ]
    ),
    (
      Language("pt"),
      [
        "o", "os", "as", "do", "da", "dos", "das", "em", "um", "uma", "que", "para", "por", "com", "não", "ao", "na",
        "se", "é", "pela", "pelo", "de", "e",
      ]
    ),
    (
      Language("it"),
      [
        "il", "lo", "la", "gli", "di", "del", "della", "dei", "delle", "e", "in", "un", "una", "che", "per", "con",
        "su",
        "non", "è", "al", "alla", "nel", "nella", "si", "sono",
      ]
    ),
  ]

  private static let known = FunctionWords(words.map(\.words))

  /// How many of a language's words make a text foreign.
  private static let enough = 5
  /// How much text is looked at, in bytes: more tells nothing new.
  private static let searched = 1 << 16

  /// The language of a text in Latin letters when it is none of those read unasked; nil when it is, or nothing tells.
  static func latin(_ text: String) -> Language? {
    let counts = known.counts(in: text, limit: searched)
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), best != 0, counts[best] >= enough,
      counts[best] > counts[0]
    else { return nil }
    return words[best].language
  }

  /// The language in Latin letters whose words a text has twice as many of as of any other's; nil when none.
  static func commonest(_ text: String) -> Language? {
    let counts = known.counts(in: text, limit: searched)
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] >= enough,
      counts.indices.allSatisfy({ $0 == best || 2 * counts[$0] <= counts[best] })
    else { return nil }
    return words[best].language
  }

  /// A language that stands for the kind of letters a language is written in.
  static func letters(of language: Language) -> Language {
    let primary = language.tag.prefix { $0 != "-" && $0 != "_" }
    return switch primary {
    case "zh", "ja": .chinese
    case "ru", "ar", "ko": Language(String(primary))
    default: .english
    }
  }

  /// The language of a text in another script, by its letters: Japanese where hiragana stand among the Han; Cyrillic and
  /// Arabic letters are taken for Russian and Arabic, Hangul for Korean.
  static func script(_ text: String) -> Language? {
    var han = 0, hiragana = 0, latin = 0
    var others: [(language: Language, count: Int)] = [(Language("ru"), 0), (Language("ar"), 0), (Language("ko"), 0)]
    text.withByteText { bytes in
      var at = 0
      while at < searched, let scalar = bytes.scalar(at: at) {
        at = bytes.end(at: at)
        switch scalar.value {
        case ..<0x80: if scalar.isLatinLetter { latin += 1 }
        case 0x3041...0x309F: hiragana += 1
        case 0x0400...0x04FF: others[0].count += 1
        case 0x0600...0x06FF: others[1].count += 1
        case 0xAC00...0xD7A3: others[2].count += 1
        default: if scalar.isHan { han += 1 } else if scalar.isLatinLetter { latin += 1 }
        }
      }
    }
    if hiragana * 5 > han, hiragana >= enough { return Language("ja") }
    guard let most = others.max(by: { $0.count < $1.count }), most.count > han + latin, most.count >= enough else {
      return nil
    }
    return most.language
  }
}

extension LanguagePacks {
  /// The language that a text plainly is: by its letters where they tell, among languages in Latin letters by the words that
  /// each uses most; nil where too little tells.
  public static func plainLanguage(of text: String) -> Language? {
    ForeignText.script(text) ?? (detect(text) == .chinese ? .chinese : ForeignText.commonest(text))
  }

  /// Whether two languages are written in letters of one kind.
  public static func shareLetters(_ one: Language, _ other: Language) -> Bool {
    ForeignText.letters(of: one) == ForeignText.letters(of: other)
  }

  /// The language of a text that is plainly neither Chinese nor English: `fr`, `es`, `de`, `pt`, `it`, `ru`, `ar`, `ja`, `ko`; nil
  /// for Chinese and English, and where too little tells. There need not be a pack for it.
  public static func foreignLanguage(of text: String) -> Language? { languages(of: text).foreign }

  /// The language of a text by its letters (`detect`), and the one that it plainly is instead (`foreignLanguage`).
  public static func languages(of text: String) -> (detected: Language?, foreign: Language?) {
    let detected = detect(text)
    return (detected, ForeignText.script(text) ?? (detected == .chinese ? nil : ForeignText.latin(text)))
  }
}
