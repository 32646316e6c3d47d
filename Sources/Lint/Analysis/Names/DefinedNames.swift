import Languages

/// The names that drafts define with an acronym, those of the glossaries' bodies that they use, and the search for names
/// that are nearly the same.
struct DefinedNames {
  /// A name that others are compared with.
  struct Name {
    let language: Language
    let scalars: [Unicode.Scalar]
    /// Where it is defined, or stands first.
    let location: Location
    /// Whether it is defined as a body's.
    let isBody: Bool
    /// The full form where it is defined; nil for a name of a glossary.
    var definition: (sentence: DraftSentence, range: Range<Int>)?

    var text: String { String(scalars) }
  }

  /// Each name once a language, in reading order.
  let names: [Name]
  private let forms: [String: [Language: String]]
  /// The words of the drafts' sentences in the languages of the names.
  private let words: [Language: WordIndex]

  init(_ drafts: DraftSet) {
    var seen: Set<[String]> = []
    var names: [Name] = []
    var forms: [String: [Language: String]] = [:]
    for definition in drafts.acronyms.definitions {
      let language = definition.sentence.language
      let scalars = Array(definition.sentence.scalars[definition.fullFormRange])
      if forms[definition.key]?[language] == nil { forms[definition.key, default: [:]][language] = String(scalars) }
      if seen.insert([language.tag, String(scalars)]).inserted {
        names.append(
          Name(
            language: language, scalars: scalars, location: definition.location,
            isBody: definition.definition.isBody, definition: (definition.sentence, definition.fullFormRange)))
      }
    }
    let known =
      Self.bodies(of: .chinese, KnownWords.standard.chineseBodies, in: drafts)
      + Self.bodies(of: .english, KnownWords.standard.englishBodies.map { Array($0.unicodeScalars) }, in: drafts)
    self.names = names + known.filter { seen.insert([$0.language.tag, $0.text]).inserted }
    self.forms = forms
    words = Set(self.names.map(\.language)).subtracting([.chinese]).reduce(into: [:]) {
      $0[$1] = WordIndex(drafts.sentences(in: $1))
    }
  }

  /// The names of a glossary that stand in the drafts, each with its first place. One pass over the text: a name is looked
  /// for where its first two characters stand, until it is found.
  private static func bodies(of language: Language, _ bodies: [[Unicode.Scalar]], in drafts: DraftSet) -> [Name] {
    let bodies = bodies.filter { $0.count > 5 }
    var waiting = bodies.indices.reduce(into: [UInt64: [Int]]()) {
      $0[Self.head(bodies[$1], 0), default: []].append($1)
    }
    let firsts = ScalarSet(bodies.map { $0[0] })
    var found: [Name?] = Array(repeating: nil, count: bodies.count)
    for sentence in drafts.sentences(in: language) {
      let scalars = sentence.scalars
      for at in scalars.indices.dropLast(5) where firsts.contains(scalars[at]) {
        let head = Self.head(scalars, at)
        guard let numbers = waiting[head] else { continue }
        let here = numbers.filter { scalars[at...].starts(with: bodies[$0]) }
        if here.isEmpty { continue }
        for number in here {
          found[number] = Name(
            language: language, scalars: bodies[number], location: sentence.location(at..<at + bodies[number].count),
            isBody: false)
        }
        waiting[head] = numbers.filter { !here.contains($0) }
      }
    }
    return found.compactMap { $0 }
  }

  /// Two scalars as one number.
  private static func head(_ scalars: [Unicode.Scalar], _ at: Int) -> UInt64 {
    UInt64(scalars[at].value) << 32 | UInt64(scalars[at + 1].value)
  }

  /// The full form that the drafts, else the glossaries, give an acronym.
  func form(of acronym: String, in language: Language) -> String? {
    let key = AcronymIndex.key(of: acronym)
    return forms[key]?[language] ?? KnownWords.standard.forms(of: key, in: language).first
  }

  /// Stretches that are one character or one word away from a defined name.
  func nearVariants(in drafts: DraftSet) -> [NameVariant] {
    let han = HanNameSearch(names.filter { $0.language == .chinese }.map(\.scalars), in: drafts.sentences(in: .chinese))
    return names.flatMap { name -> [NameVariant] in
      let hits =
        name.language == .chinese
        ? han.hits(of: name.scalars)
        : words[name.language].flatMap { index in
          NearWords(name: name.text, isDefined: name.definition != nil)?.hits(in: index)
        } ?? []
      let apart = hits.filter { hit in !isDefined(hit.0, hit.1) }
      if apart.isEmpty { return [] }
      let sentences = drafts.sentences(in: name.language)
      let exact = sentences.reduce(0) { $0 + $1.scalars.occurrences(of: name.scalars) }
      let counts = Set(apart.map { $0.0.text($0.1) }).reduce(into: [String: Int]()) { counts, text in
        let scalars = Array(text.unicodeScalars)
        let own = sentences.reduce(0) { $0 + $1.scalars.occurrences(of: scalars) }
        // A variant that is defined somewhere too has the same standing: it must be the rarer one.
        counts[text] = names.contains { $0.scalars == scalars } ? own + 1 : own
      }
      let rarer = apart.filter { (counts[$0.0.text($0.1)] ?? 0) <= exact }.map { sentence, range in
        NameVariant(sentence: sentence, range: range, yardstick: name.text, related: [name.location])
      }
      return rarer + (rarer.isEmpty ? reverse(name, apart, counts) : [])
    }
  }

  /// The place that defines a name otherwise than it stands in most places.
  private func reverse(
    _ name: Name, _ apart: [(DraftSentence, Range<Int>)], _ counts: [String: Int]
  ) -> [NameVariant] {
    guard let (sentence, range) = name.definition, let usual = apart.first,
      apart.allSatisfy({ $0.0.text($0.1) == usual.0.text(usual.1) }), counts[usual.0.text(usual.1)] == apart.count
    else { return [] }
    return [
      NameVariant(
        sentence: sentence, range: range, yardstick: usual.0.text(usual.1),
        related: apart.map { $0.0.location($0.1) })
    ]
  }

  /// Whether a stretch is itself defined with an acronym there: the acronym's rule compares those.
  private func isDefined(_ sentence: DraftSentence, _ range: Range<Int>) -> Bool {
    sentence.mentions.definitions.contains { sentence.scalars(ofUTF8: $0.fullFormRange).overlaps(range) }
  }

  /// Names of bodies with some of their parts as acronyms: `IoT和SC&C联合协调活动`.
  func abbreviatedVariants(in drafts: DraftSet) -> [NameVariant] {
    let bodies = names.filter(\.isBody).map { name in
      (name: name, search: AbbreviatedName(name: name, forms: { form(of: $0, in: name.language) }))
    }
    let tails = HanStretches(bodies.compactMap(\.search.tail), in: drafts.sentences(in: .chinese))
    return bodies.flatMap { name, search -> [NameVariant] in
      let hits = name.language == .chinese ? search.hits(tails) : words[name.language].map(search.hits) ?? []
      return hits.filter { !isDefined($0.0, $0.1) }.map { sentence, range in
        NameVariant(sentence: sentence, range: range, yardstick: name.text, related: [name.location])
      }
    }
  }
}

extension [Unicode.Scalar] {
  /// Where a sequence occurs first.
  func firstOccurrence(of part: [Unicode.Scalar]) -> Int? {
    guard !part.isEmpty, count >= part.count else { return nil }
    return (0...count - part.count).first { self[$0] == part[0] && self[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// How often a sequence occurs.
  func occurrences(of part: [Unicode.Scalar]) -> Int {
    guard !part.isEmpty, count >= part.count else { return 0 }
    return (0...count - part.count).count { self[$0] == part[0] && self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
