import Languages

/// A body must have one acronym in each language.
///
/// Compared are the places that give a body's full form with an acronym. The acronym used most often, else the glossary's,
/// else the first one is the yardstick.
public struct BodyWithTwoAcronyms: Rule {
  /// The rule's name.
  public static let name = "body-with-two-acronyms"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "A body has one acronym."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    drafts.languages.flatMap { language -> [Finding] in
      let bodies = drafts.acronyms.definitions.filter { $0.sentence.language == language && $0.definition.isBody }
      let groups = Dictionary(grouping: bodies) { FullForm($0.fullForm, language: language) }
      return groups.values.sorted { Self.first($0) < Self.first($1) }.flatMap { findings(in: $0, language) }
    }
  }

  private static func first(_ group: [AcronymIndex.Definition]) -> [Int] {
    group.first.map { [$0.sentence.draft, $0.sentence.index, $0.range.lowerBound] } ?? []
  }

  private func findings(in group: [AcronymIndex.Definition], _ language: Language) -> [Finding] {
    let keys = group.map(\.key)
    guard Set(keys).count > 1, let form = group.first?.fullForm else { return [] }
    let known = Set(keys).filter { KnownWords.standard.forms(of: $0, in: language).contains(form) }
    guard let usual = known.count == 1 ? known.first : Yardstick.majority(of: keys) else { return [] }
    let related = group.filter { $0.key == usual }.map(\.location)
    return group.filter { $0.key != usual }.compactMap { definition in
      let acronym = definition.sentence.scalars(ofUTF8: definition.definition.acronymRange)
      // SG3RG-AFR and RG-AFR: a part of the other is only the shorter way to say it.
      if usual.contains(definition.key) || definition.key.contains(usual) { return nil }
      return finding(
        at: acronym, of: definition.sentence, message: "“\(form)” has the acronym \(usual) elsewhere.",
        related: related,
        fix: usual)
    }
  }
}

extension [Int] {
  fileprivate static func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }
}

extension BodyWithTwoAcronyms {
  /// The rule's page.
  public static let page = RulePage(
    why: "Two acronyms look like two bodies.",
    judges: """
      Places that give a body's full form with an acronym. The acronym given most often is the yardstick, the \
      glossary's where it has one.
      """,
    passesOver: "An acronym that is a part of the other (SG3RG-AFR, RG-AFR).",
    examples: [
      .set(
        """
        会议由泛非邮政联盟（PAPU）主办。
        感谢泛非邮政联盟（PAPU）。
        泛非邮政联盟（⟦PAPO⟧）总部。
        """),
      .set("会议由泛非邮政联盟（PAPU）和电信标准化局（TSB）主办。"),
    ])
}
