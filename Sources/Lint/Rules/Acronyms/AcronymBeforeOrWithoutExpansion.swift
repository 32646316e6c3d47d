import Documents
import Languages

/// An acronym must be expanded where it first stands in a draft.
///
/// One finding an acronym and draft, at its first use: a warning when the expansion follows later in the draft, or when
/// another draft of the set expands the acronym and this one never does; a suggestion when nobody expands it and no
/// glossary knows it. Headings, quoted titles, references (`TSB Circular 96`) and compounds (`SG20/CB`, `WTSA-24`) are
/// passed over. Two language versions that share the fault give one finding, in the first of them.
public struct AcronymBeforeOrWithoutExpansion: Rule {
  /// The rule's name.
  public static let name = "acronym-before-or-without-expansion"
  /// How much its findings matter.
  public static let severity = Severity.warning
  /// Its demand in one line.
  public static let summary = "An acronym is expanded where it first stands."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] {
    let found = drafts.texts.indices.flatMap { draft -> [SharedFaults.Fault] in
      let census = AcronymCensus(draft: draft, in: drafts)
      return census.keys.compactMap { key in
        finding(of: key, census).map {
          SharedFaults.Fault(key: key, language: drafts.texts[draft].document.language, finding: $0)
        }
      }
    }
    return SharedFaults.once(found)
  }

  private func finding(of key: String, _ census: AcronymCensus) -> Finding? {
    guard !HouseholdNames.contains(key), let first = census.firstUse(of: key) else { return nil }
    if let expansion = census.firstExpansion(of: key) {
      guard first.sentence.sentence.block < expansion.sentence.sentence.block else { return nil }
      return finding(
        at: first.run.range, of: first.sentence, message: .early(key), related: [expansion.location])
    }
    if census.isTabled(key) || census.isPartOfDefined(key) { return nil }
    if let elsewhere = census.expansionElsewhere(of: key) {
      return finding(
        at: first.run.range, of: first.sentence, message: .onlyElsewhere(key), related: [elsewhere.location])
    }
    guard !KnownWords.standard.acronyms.contains(key), census.looksLikeName(key, first) else { return nil }
    return finding(at: first.run.range, of: first.sentence, message: .never(key), severity: .suggestion)
  }
}

extension String {
  fileprivate static func early(_ acronym: String) -> String { "\(acronym) stands here before its expansion." }
  fileprivate static func onlyElsewhere(_ acronym: String) -> String {
    "\(acronym) is never expanded in this draft, but it is in another one of the set."
  }
  fileprivate static func never(_ acronym: String) -> String { "\(acronym) is never expanded." }
}

extension AcronymBeforeOrWithoutExpansion {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      Whoever does not know an acronym looks for its full form where it first stands, not in the annex that \
      gives it later.
      """,
    judges: """
      One finding an acronym and draft, at its first use: a warning when the full form follows later in the \
      draft, or when only another draft of the set gives it; a suggestion when nobody gives it and no glossary \
      knows it.
      """,
    passesOver: """
      Acronyms that everybody knows (ITU-T, UTC, PDF), those of a table of acronyms, headings, quoted titles, \
      references (TSB Circular 96), compounds (SG20/CB, WTSA-24) and words in capitals.
      """,
    examples: [
      .set(
        """
        本函有关⟦TAP⟧磋商。
        会议将按传统批准程序（TAP）批准建议书。
        """),
      .set(
        """
        根据传统批准程序（TAP）进行磋商。
        TAP磋商已经结束。
        """),
      .set("The PDF file is at the ITU-T site."),
    ])
}
