import Languages

/// An acronym must have one full form in each language.
///
/// Compared are the places where a full form is given with its acronym, over all drafts of a language. The form given
/// most often is the yardstick, else the glossary's, else the first; a fix is proposed only where a majority or the
/// glossary decides.
public struct AcronymExpandedInTwoWays: Rule {
  /// The rule's name.
  public static let name = "acronym-expanded-in-two-ways"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "An acronym has one full form in each language."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.languages.flatMap { language -> [Finding] in
      let definitions = drafts.acronyms.definitions.filter { $0.sentence.language == language }
      let groups = Dictionary(grouping: definitions, by: \.key)
      return groups.keys.sorted().flatMap { key in findings(of: key, groups[key] ?? [], language) }
    }
  }

  private func findings(of key: String, _ definitions: [AcronymIndex.Definition], _ language: Language) -> [Finding] {
    let known = KnownWords.standard.forms(of: key, in: language)
    let glossary = known.map { FullForm($0, language: language) }
    guard definitions.count > 1 else {
      return definitions.first.flatMap { slip($0, known, glossary, language) }.map { [$0] } ?? []
    }
    let forms = Self.comparable(
      definitions.map { FullForm($0.fullForm, language: language, isPlural: $0.definition.acronym != key) },
      glossary: glossary)
    guard let usual = yardstick(forms, glossary: glossary) else { return [] }
    let isSure = glossary.contains(usual) || forms.count { $0 == usual } * 2 > forms.count
    guard let model = zip(definitions, forms).first(where: { $0.1 == usual })?.0 else { return [] }
    return zip(definitions, forms).compactMap { definition, form in
      guard form != usual, !form.isPart(of: usual), !usual.isPart(of: form) else { return nil }
      let related = zip(definitions, forms).filter { $0.1 == usual }.map { $0.0.location }
      let start = Self.start(of: definition, like: model)
      let written = definition.sentence.text(start..<definition.fullFormRange.upperBound)
      return finding(
        at: min(start, definition.range.upperBound)..<definition.range.upperBound, of: definition.sentence,
        message: .twoWays(key, written, model.fullForm), related: related,
        fix: isSure ? model.sentence.text(model.range) : nil)
    }
  }

  /// The only full form of an acronym, where it is next to nothing away from the glossaries' one: 电信标准化顾组（TSAG）.
  private func slip(
    _ definition: AcronymIndex.Definition, _ known: [String], _ glossary: [FullForm], _ language: Language
  ) -> Finding? {
    let form = FullForm(
      definition.fullForm, language: language, isPlural: definition.definition.acronym != definition.key)
    if glossary.contains(where: { $0.isPart(of: form) || form.isPart(of: $0) }) { return nil }
    for (text, right) in zip(known, glossary) where right.pieces.count > (language == .chinese ? 5 : 2) {
      // Words that lead up to the form are none of it.
      let written = form.pieces.suffix(right.pieces.count + 1)
      let isNear = [written.count, written.count - 1, written.count - 2].contains { count in
        count > 1 && written.suffix(count).first == right.pieces.first
          && EditDistance.between(Array(written.suffix(count)), right.pieces, limit: 1) == 1
          && (language == .chinese || Self.areSpelledAlike(Array(written.suffix(count)), right.pieces))
      }
      guard isNear else { continue }
      let range = definition.fullFormRange
      let start = Self.start(in: definition, lead: text.unicodeScalars.prefix(2)) ?? range.lowerBound
      return finding(
        at: start..<range.upperBound, of: definition.sentence,
        message: "\(definition.key) stands for “\(text)” in the glossaries.",
        fix: nil)
    }
    return nil
  }

  /// Whether the one word that differs is a slip of the pen: two letters at the most.
  private static func areSpelledAlike(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == right.count, let at = left.indices.first(where: { left[$0] != right[$0] }) else { return false }
    let (one, two) = (Array(left[at].unicodeScalars), Array(right[at].unicodeScalars))
    return EditDistance.between(one, two, limit: 2) <= 2 && min(one.count, two.count) > 4
  }

  /// Where a form begins when words that only lead up to it are left out: at the usual form's first two characters.
  private static func start(of definition: AcronymIndex.Definition, like model: AcronymIndex.Definition) -> Int {
    let range = definition.fullFormRange
    let isInFront = definition.range.lowerBound == range.lowerBound
    guard isInFront else { return definition.range.lowerBound }
    return start(in: definition, lead: model.sentence.scalars[model.fullFormRange].prefix(2)) ?? range.lowerBound
  }

  /// Where two Chinese characters that a form begins with stand in a longer one.
  private static func start(in definition: AcronymIndex.Definition, lead: some Sequence<Unicode.Scalar>) -> Int? {
    let range = definition.fullFormRange
    let scalars = definition.sentence.scalars
    guard lead.allSatisfy(\.isHan), range.count > 4 else { return nil }
    return (range.lowerBound..<range.upperBound - 3).first { scalars[$0..<$0 + 2].elementsEqual(lead) }
  }

  /// The forms without words that only lead up to them: each becomes the shortest known form that it ends with.
  private static func comparable(_ forms: [FullForm], glossary: [FullForm]) -> [FullForm] {
    let known = (forms + glossary).sorted { $0.pieces.count < $1.pieces.count }
    return forms.map { form in
      known.first { !$0.pieces.isEmpty && form.pieces.suffix($0.pieces.count).elementsEqual($0.pieces) } ?? form
    }
  }

  /// The form given most often, among equals the glossary's, else the first.
  private func yardstick(_ forms: [FullForm], glossary: [FullForm]) -> FullForm? {
    let counts = forms.reduce(into: [FullForm: Int]()) { $0[$1, default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    let best = forms.filter { counts[$0] == most }
    return best.first { glossary.contains($0) } ?? best.first
  }
}

extension String {
  fileprivate static func twoWays(_ acronym: String, _ form: String, _ usual: String) -> String {
    "\(acronym) stands for “\(form)” here, for “\(usual)” elsewhere."
  }
}

extension AcronymExpandedInTwoWays {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      Two full forms are two names: a reader cannot know that 传统批准程序（TAP） and 传统批准过程（TAP） are one procedure.
      """,
    judges: """
      All places that give a full form with its acronym, over all drafts of a language. The form given most \
      often is the yardstick, else the glossary's, else the first; a fix is proposed only where a majority or \
      the glossary decides.
      """,
    passesOver: "Plurals and capitals; a form that is part of the other (下届世界电信标准化全会（WTSA）).",
    examples: [
      .set(
        """
        It uses distributed ledger technology (DLT).
        Study distributed ledger technology (DLT).
        The ⟦distributed ledger techniques (DLT)⟧ matter.
        """),
      .set("Mobile network operators (MNOs) reply. A mobile network operator (MNO) replies."),
    ])
}
