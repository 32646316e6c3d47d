import Documents
import Languages
import Terminology

/// One term must be rendered in one way.
///
/// The terms are those that the extractor finds in the beads. Told are terms of two words or more (three Chinese
/// characters or more) with two renderings that it is sure of, none of them a part of the other. The rendering met most
/// often is the yardstick, else the first. Then phrases that English repeats and Chinese does not (`RepeatedPhrases`).
public struct TermRenderedInSeveralWays: Rule {
  /// The rule's name.
  public static let name = "term-rendered-in-several-ways"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "One term is rendered in one way."

  /// The rule.
  public init() {}

  /// How sure the extractor must be of each rendering, 0 to 1.
  private static let certainty = 0.78

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let terms = drafts.terms.filter { $0.kind == .term && $0.score >= Self.certainty }
    let languages = Set(terms.flatMap { $0.terms.compactMap(\.language) }).sorted { $0.tag < $1.tag }
    return languages.flatMap { from in
      languages.filter { $0 != from }.flatMap { to in findings(in: terms, from, to, drafts) }
    } + drafts.pairs.flatMap(phrases)
  }

  /// Phrases that English repeats, at the later place.
  private func phrases(_ pair: DraftPair) -> [Finding] {
    (RepeatedPhrases(pair)?.variants() ?? []).map { variant in
      let (first, second) = (variant.first, variant.second)
      return finding(
        at: second.range, of: second.sentence,
        message: "English says the same where this says “\(first.sentence.text(first.range))”.",
        related: [first.sentence.location(first.range)])
    }
  }

  private func findings(in terms: [Concept], _ from: Language, _ to: Language, _ drafts: DraftSet) -> [Finding] {
    var byName: [String: [Rendering]] = [:]
    for concept in terms {
      let forms = concept.terms.filter { $0.language == to }
      guard let form = forms.first, let name = Self.name(of: concept, from) else { continue }
      byName[name, default: []].append(Rendering(text: form.text, places: Self.places(forms, drafts)))
    }
    return byName.keys.sorted().flatMap { name in findings(of: name, byName[name] ?? [], to, drafts) }
  }

  private func findings(of name: String, _ renderings: [Rendering], _ language: Language, _ drafts: DraftSet)
    -> [Finding]
  {
    let known = renderings.filter { Self.isLong($0.text, language) && !$0.places.isEmpty }
    guard known.count > 1 else { return [] }
    let most = known.map(\.places.count).max() ?? 0
    guard let usual = known.first(where: { $0.places.count == most }) else { return [] }
    let words = Self.words(usual.text, language)
    let others = known.filter { !Self.overlap($0.text, usual.text) && Self.words($0.text, language) != words }
    return others.flatMap { other in
      other.places.compactMap { place -> Finding? in
        guard let text = drafts.text(at: place) else { return nil }
        return Finding(
          rule: Self.name, severity: Self.severity, location: place, excerpt: text,
          message: "“\(name)” is rendered “\(text)” here, “\(usual.text)” elsewhere.", related: usual.places,
          fix: usual.places.count > other.places.count ? usual.text : nil)
      }
    }
  }

  /// A rendering and where it stands.
  private struct Rendering {
    let text: String
    let places: [Location]
  }

  /// The name of a concept that renderings are of: its shortest, in small letters.
  private static func name(of concept: Concept, _ language: Language) -> String? {
    let names = concept.terms.filter { $0.language == language }.map { $0.text.lowercased() }
    guard let name = names.min(by: { ($0.count, $0) < ($1.count, $1) }), isLong(name, language) else { return nil }
    return name
  }

  private static func isLong(_ text: String, _ language: Language) -> Bool {
    language == .chinese ? text.unicodeScalars.count > 2 : text.contains(" ")
  }

  /// What two spellings share: stems without articles.
  private static func words(_ text: String, _ language: Language) -> [String] {
    let pack = LanguagePacks.pack(for: language)
    return FullForm(text, language: language, isPlural: true).pieces.filter { !["the", "a", "an"].contains($0) }
      .map { pack?.stem($0) ?? $0 }
  }

  private static func overlap(_ left: String, _ right: String) -> Bool {
    let (one, two) = (left.lowercased(), right.lowercased())
    return one.contains(two) || two.contains(one)
  }

  /// The places of a rendering where it is not a part of a longer term: 信息文件 in 实用信息文件 is none.
  private static func places(_ terms: [Term], _ drafts: DraftSet) -> [Location] {
    var seen: Set<Location> = []
    let places = terms.flatMap(\.evidence).map {
      Location(file: $0.document, place: Place(start: $0.start, end: $0.end))
    }
    return places.filter { seen.insert($0).inserted && !isInLongerTerm($0, drafts) }
  }

  private static func isInLongerTerm(_ location: Location, _ drafts: DraftSet) -> Bool {
    let place = location.place
    guard let sentence = drafts.sentence(at: location) else { return false }
    let start = place.start - sentence.sentence.place.start
    let end = start + place.end - place.start
    let known = KnownWords.standard
    return known.hasTerm(in: sentence.scalars, over: start - 1, start)
      || known.hasTerm(in: sentence.scalars, over: end - 1, end)
  }
}

extension TermRenderedInSeveralWays {
  /// The rule's page.
  public static let page = RulePage(
    why: "Readers of the translation take 远程参会 and 远程与会 for two ways to take part.",
    judges: """
      The terms that concord extract finds in the two texts: of two words or more, or three Chinese characters \
      or more, with two renderings that it is sure of. The rendering met most often is the yardstick, else the \
      first.
      """,
    passesOver: """
      Renderings of which one is a part of the other; single words, which mean several things; SG20 and 第20研究组.
      """,
    needs: .translation,
    examples: [
      .pair(
        """
        鼓励远程参会。
        请注册远程参会。
        ⟦远程与会⟧须注册。
        """,
        """
        Remote participation is encouraged.
        Please register for remote participation.
        Remote participation requires registration.
        """),
      .pair(
        """
        鼓励远程参会。
        远程参会须注册。
        """,
        """
        Remote participation is encouraged.
        Remote participation requires registration.
        """),
    ])
}
