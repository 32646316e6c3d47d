import TestSupport
import Testing

@testable import Languages

/// What every pack must hold, the template included. A new language is done when it passes.
@Suite("The contract of every language pack")
struct PackContractTests {
  static let packs: [any LanguagePack] = LanguagePacks.all + LanguagePacks.further + [Template()]

  @Test(
    "tokens stand in order, do not overlap, are as the text has them, and leave out only white space", arguments: packs)
  func tokens(_ pack: any LanguagePack) {
    var texts = RandomText(seed: 20)
    for _ in 0..<400 {
      let text = texts.next()
      let bytes = Array(text.utf8)
      var at = 0
      for token in pack.tokens(of: text) {
        #expect(token.range.lowerBound >= at && !token.range.isEmpty && token.range.upperBound <= bytes.count)
        #expect(token.text.utf8.elementsEqual(bytes[token.range]))
        #expect(Self.isSpace(bytes[at..<token.range.lowerBound]), "\(text)")
        at = token.range.upperBound
      }
      #expect(Self.isSpace(bytes[at...]))
    }
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.isSpace)
  }

  @Test("white space around a text does not change its tokens", arguments: packs)
  func stable(_ pack: any LanguagePack) {
    var texts = RandomText(seed: 4221)
    for _ in 0..<200 {
      let text = texts.next()
      #expect(pack.tokens(of: text).map(\.key) == pack.tokens(of: " \u{3000}\n" + text + "\t ").map(\.key))
    }
  }

  @Test("full and half width have the same keys", arguments: packs)
  func widths(_ pack: any LanguagePack) {
    for text in ["ITU-T Y.4221 (SC&C)", "Is it 1,000?", "14:30; 1/20", "Done! [A]"] {
      let wide = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            $0 == " " ? "\u{3000}" : $0 == "." ? "." : Unicode.Scalar($0.value + 0xFEE0) ?? $0
          }))
      // A hyphen or comma in full width joins nothing: names fall apart, but into the same letters.
      let joined = pack.tokens(of: wide).map(\.key).joined()
      #expect(joined.filter { $0 != "," } == pack.tokens(of: text).map(\.key).joined().filter { $0 != "," })
    }
  }

  @Test("a mark has one key in both widths", arguments: packs)
  func marks(_ pack: any LanguagePack) {
    for (wide, narrow) in [("。", "."), ("？", "?"), ("！", "!"), ("，", ","), ("；", ";"), ("“", "\""), ("（", "(")] {
      let keys = pack.tokens(of: "a" + wide).map(\.key)
      #expect(keys == pack.tokens(of: "a" + narrow).map(\.key))
      #expect(pack.tokens(of: wide).allSatisfy { $0.isPunctuation })
    }
  }

  @Test("a stem is never empty, nor longer than its word by more than a letter", arguments: packs)
  func stems(_ pack: any LanguagePack) {
    for word in ["meeting", "recommendation", "a", "s", "bureaux", "hoping", "国", "étude", "don't", "y.4221"] {
      let stem = pack.stem(word)
      #expect(!stem.isEmpty && stem.utf8.count <= word.utf8.count + 1)
      #expect(stem == pack.stem(word))
    }
  }

  @Test("a word's stem is the same whoever asks, the first time and later, on several threads")
  func sharedStems() async {
    let words = (0..<3_000).map { "meetings\($0 % 1_500)s" }
    let once = words.map { English().stem($0) }
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<4 { group.addTask { words.map { English().stem($0) } } }
      for await stems in group { #expect(stems == once) }
    }
  }

  @Test("marks are told apart: none is certain and ambiguous, closers end nothing by themselves", arguments: packs)
  func ends(_ pack: any LanguagePack) {
    let ends = pack.sentenceEnds
    #expect(!ends.certain.isEmpty && ends.certain.isDisjoint(with: ends.ambiguous))
    #expect(ends.closers.isDisjoint(with: ends.certain.union(ends.ambiguous)))
    for pair in pack.brackets { #expect(ends.closers.contains(pair.close) || pair.close == "}") }
  }

  @Test("word lists are folded, and numbers are in range", arguments: packs)
  func lists(_ pack: any LanguagePack) {
    let folded = Array(pack.calendar.months.keys) + Array(pack.calendar.weekdays.keys) + pack.naming.bodyHeads
    for word in folded + Array(pack.numbers.cardinals.keys) { #expect(word == word.lowercased() && !word.isEmpty) }
    #expect(pack.calendar.months.values.allSatisfy { (1...12).contains($0) })
    #expect(pack.calendar.weekdays.values.allSatisfy { (1...7).contains($0) })
    #expect(pack.abbreviations.keys.allSatisfy { !$0.hasSuffix(".") && !$0.isEmpty })
    let lengths = pack.naming.former.map(\.utf8.count)
    #expect(lengths == lengths.sorted(by: >))
  }

  @Test("the pack is found by its tag, with a region too", arguments: LanguagePacks.all + LanguagePacks.further)
  func found(_ pack: any LanguagePack) {
    #expect(LanguagePacks.pack(for: pack.language)?.language == pack.language)
    #expect(LanguagePacks.pack(for: Language(pack.language.tag + "-XX"))?.language == pack.language)
  }
}
