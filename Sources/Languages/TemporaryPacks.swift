import CStemmer
import ICU

struct TempPack: LanguagePack {
  let language: Language
  var writing: WritingSystem { language == .chinese ? .han : .alphabetic }
  var sentenceEnds: SentenceEnds { .init(certain: [], ambiguous: [], closers: []) }
  var abbreviations: [String: AbbreviationClass] { [:] }
  var brackets: [BracketPair] { [] }
  var calendar: CalendarWords { .init(months: [:], weekdays: [:], rangeWords: [], hourWords: []) }
  var numbers: NumberWords {
    .init(cardinals: [:], ordinals: [:], ordinalPrefixes: [], ordinalSuffixes: [], multipliers: [:])
  }
  var naming: NamingWords {
    .init(former: [], provisionalColumn: [], bodyHeads: [], skippedInitials: [])
  }
  func stem(_ word: String) -> String {
    guard language == .english, let s = sb_stemmer_new("english", "UTF_8") else { return word }
    defer { sb_stemmer_delete(s) }
    let b = Array(word.utf8)
    let r = sb_stemmer_stem(s, b, Int32(b.count))!
    let n = Int(sb_stemmer_length(s))
    return String(decoding: UnsafeBufferPointer(start: r, count: n), as: UTF8.self)
  }
  func tokens(of text: String) -> [Token] {
    var out: [Token] = []
    let u = Array(text.unicodeScalars)
    var i = 0
    var off = 0
    let stemmer = sb_stemmer_new("english", "UTF_8")
    defer { sb_stemmer_delete(stemmer) }
    func han(_ c: Unicode.Scalar) -> Bool { c.value >= 0x3400 && c.value < 0xA000 || c.value >= 0x20000 }
    while i < u.count {
      let c = u[i]
      let len = UTF8.width(c)
      if han(c) {
        out.append(.init(text: String(c), key: String(c), range: off..<off + len))
        i += 1
        off += len
      } else if c.properties.isAlphabetic || c.properties.numericType != nil {
        var j = i
        var e = off
        let num = c.properties.numericType != nil
        while j < u.count {
          let d = u[j]
          let isN = d.properties.numericType != nil
          let ok =
            !han(d)
            && (num
              ? isN || ((d == "." || d == ",") && j + 1 < u.count && u[j + 1].properties.numericType != nil)
              : (d.properties.isAlphabetic
                || (d == "'" || d == "’") && j + 1 < u.count && u[j + 1].properties.isAlphabetic))
          if !ok { break }
          e += UTF8.width(d)
          j += 1
        }
        var s = ""
        for k in i..<j { s.unicodeScalars.append(u[k]) }
        var key = Normalizer.nfkcCaseFold(s).replacing("’", with: "'")
        if key.hasSuffix("'s") { key = String(key.dropLast(2)) }
        if language == .english {
          let b = Array(key.utf8)
          let r = sb_stemmer_stem(stemmer, b, Int32(b.count))!
          key = String(
            decoding: UnsafeBufferPointer(start: r, count: Int(sb_stemmer_length(stemmer))), as: UTF8.self)
        }
        out.append(.init(text: s, key: key, range: off..<e))
        i = j
        off = e
      } else {
        i += 1
        off += len
      }
    }
    return out
  }
}

extension LanguagePacks {
  /// Temporary.
  public static func pack(for language: Language) -> (any LanguagePack)? {
    language == .chinese || language == .english ? TempPack(language: language) : nil
  }
}
