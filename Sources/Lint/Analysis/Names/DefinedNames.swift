import Languages

/// The names that drafts define with an acronym, and the search for names that are nearly the same.
struct DefinedNames {
  /// A defined name.
  struct Name {
    let definition: AcronymIndex.Definition
    let language: Language
    let scalars: [Unicode.Scalar]
    let range: Range<Int>

    var text: String { String(scalars) }
    var location: Location { definition.location }
  }

  /// Each name once a language, in reading order.
  let names: [Name]
  private let forms: [String: [Language: String]]

  init(_ drafts: DraftSet) {
    var seen: Set<[String]> = []
    var names: [Name] = []
    var forms: [String: [Language: String]] = [:]
    for definition in drafts.acronyms.definitions {
      let language = definition.sentence.language
      let range = definition.fullFormRange
      let scalars = Array(definition.sentence.scalars[range])
      if forms[definition.key]?[language] == nil { forms[definition.key, default: [:]][language] = String(scalars) }
      if seen.insert([language.tag, String(scalars)]).inserted {
        names.append(Name(definition: definition, language: language, scalars: scalars, range: range))
      }
    }
    self.names = names
    self.forms = forms
  }

  /// The full form that the drafts, else the glossaries, give an acronym.
  func form(of acronym: String, in language: Language) -> String? {
    let key = AcronymIndex.key(of: acronym)
    return forms[key]?[language] ?? Lexicon.standard.forms(of: key, in: language).first
  }

  /// Stretches that are one character or one word away from a defined name.
  func nearVariants(in drafts: DraftSet) -> [NameVariant] {
    names.flatMap { name -> [NameVariant] in
      let sentences = drafts.sentences(in: name.language)
      let hits =
        name.language == .chinese
        ? NearHan(name: name.scalars).map { near in
          sentences.flatMap { s in near.ranges(in: s.scalars).map { (s, $0) } }
        }
        : NearWords(name: name.text).map { near in sentences.flatMap { s in near.ranges(in: s).map { (s, $0) } } }
      let exact = sentences.reduce(0) { $0 + $1.scalars.occurrences(of: name.scalars) }
      let apart = (hits ?? []).filter { hit in !isDefined(hit.0, hit.1) }
      let counts = Set(apart.map { $0.0.text($0.1) }).reduce(into: [String: Int]()) { counts, text in
        let scalars = Array(text.unicodeScalars)
        let own = sentences.reduce(0) { $0 + $1.scalars.occurrences(of: scalars) }
        // A variant that is defined somewhere too has the same standing: it must be the rarer one.
        counts[text] = names.contains { $0.scalars == scalars } ? own + 1 : own
      }
      return apart.filter { (counts[$0.0.text($0.1)] ?? 0) <= exact }.map { sentence, range in
        NameVariant(sentence: sentence, range: range, yardstick: name.text, related: [name.location])
      }
    }
  }

  /// Whether a stretch is itself defined with an acronym there: the acronym's rule compares those.
  private func isDefined(_ sentence: DraftSentence, _ range: Range<Int>) -> Bool {
    sentence.mentions.definitions.contains { sentence.scalars(ofUTF8: $0.fullFormRange).overlaps(range) }
  }

  /// Names of bodies with some of their parts as acronyms: `IoT和SC&C联合协调活动`.
  func abbreviatedVariants(in drafts: DraftSet) -> [NameVariant] {
    names.filter { $0.definition.definition.isBody }.flatMap { name -> [NameVariant] in
      let search = AbbreviatedName(name: name, forms: { form(of: $0, in: name.language) })
      return drafts.sentences(in: name.language).flatMap { sentence in
        search.ranges(in: sentence).filter { !isDefined(sentence, $0) }.map {
          NameVariant(sentence: sentence, range: $0, yardstick: name.text, related: [name.location])
        }
      }
    }
  }
}

extension [Unicode.Scalar] {
  /// How often a sequence occurs.
  func occurrences(of part: [Unicode.Scalar]) -> Int {
    guard !part.isEmpty, count >= part.count else { return 0 }
    return (0...count - part.count).count { self[$0] == part[0] && self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
