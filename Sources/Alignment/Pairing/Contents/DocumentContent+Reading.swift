import Languages
import Mentions

extension DocumentContent {
  /// How many translations of a word count.
  private static let translationLimit = 6

  /// What a read document says. Words in a language that the lexicon has headwords of are kept with their translations.
  public init(_ read: ReadDocument, lexicon: Lexicon) {
    self.init(DocumentProfile(read, lexicon: lexicon), language: read.document.language, lexicon: lexicon)
  }

  /// What a document in a language says, from what was kept of it.
  public init(_ profile: DocumentProfile, language: Language, lexicon: Lexicon) {
    (translations, translatedWords) = Self.translations(of: profile.words, in: language, lexicon)
    features = profile.features
    words = Set(profile.words.map { Feature(.word, language.tag + ":" + $0) }).sorted()
    sentences = profile.sentences
    length = profile.length
    numbers = profile.numbers
    date = profile.date
    revisions = profile.revisions
  }

  private static func translations(
    of words: [String], in language: Language, _ lexicon: Lexicon
  ) -> ([(Feature, Int32)], Int) {
    var translations: [(Feature, Int32)] = []
    var count: Int32 = 0
    for target in Set(lexicon.languages.filter { $0.headwords == language }.map(\.translations.tag)).sorted() {
      for word in words {
        let found = lexicon.translations(of: word, from: language, to: Language(target)).prefix(translationLimit)
        if found.isEmpty { continue }
        for translation in found { translations.append((Feature(.word, target + ":" + translation.key), count)) }
        count += 1
      }
    }
    return (translations.sorted { ($0.0, $0.1) < ($1.0, $1.1) }, Int(count))
  }
}
