import Languages
import Testing

@Suite("Languages besides Chinese and English")
struct FurtherPackTests {
  private func pack(_ tag: String) throws -> any LanguagePack { try #require(LanguagePacks.pack(for: Language(tag))) }

  @Test(
    "number words reach ninety-nine",
    arguments: [
      ("fr", "vingt-et-un", 21), ("fr", "quatre-vingt-dix-neuf", 99), ("es", "treinta y cinco", 35),
      ("de", "dreiundzwanzig", 23), ("ru", "сорок два", 42), ("ar", "عشرة", 10),
    ])
  func cardinals(tag: String, word: String, value: Int) throws {
    let words = try pack(tag).numbers.cardinals
    #expect(words[word] == value || words[word.replacing("-et-", with: " et ")] == value, "\(word)")
  }

  @Test(
    "ordinals stand as words",
    arguments: [("fr", "troisième", 3), ("es", "tercera", 3), ("de", "dritte", 3), ("ru", "третий", 3)])
  func ordinals(tag: String, word: String, value: Int) throws {
    #expect(try pack(tag).numbers.ordinals[word] == value)
  }

  @Test("each has twelve months, seven days and abbreviations", arguments: LanguagePacks.further)
  func complete(_ pack: any LanguagePack) {
    #expect(Set(pack.calendar.months.values) == Set(1...12))
    #expect(Set(pack.calendar.weekdays.values) == Set(1...7))
    #expect(Set(pack.numbers.cardinals.values) == Set(0...99))
    #expect(!pack.abbreviations.isEmpty && !pack.naming.former.isEmpty && !pack.mentions.documents.isEmpty)
  }

  @Test(
    "forms of one word share a stem",
    arguments: [
      ("fr", "recommandation", "recommandations"), ("es", "reunión", "reuniones"), ("de", "sitzung", "sitzungen"),
      ("ru", "рекомендация", "рекомендации"), ("ar", "التوصية", "توصية"),
    ])
  func stems(tag: String, one: String, other: String) throws {
    #expect(try pack(tag).stem(one) == pack(tag).stem(other))
  }

  @Test("no text is taken for one of them unless it is said")
  func detection() {
    #expect(LanguagePacks.detect("La réunion se tiendra à Genève.") == .english)
  }
}
