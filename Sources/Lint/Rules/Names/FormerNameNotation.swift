import Languages
import Mentions

/// Former names must be introduced in one way throughout one language: by one word (`前` or `原`, `ex` or `formerly`), with
/// or without a full stop (`ex.`), or in brackets without a word.
///
/// The notation used most often is the yardstick, the first one used when two are used equally often. Table columns have
/// no notation.
public struct FormerNameNotation: Rule {
  /// The rule's name.
  public static let name = "former-name-notation"
  /// How much its findings matter.
  public static let severity = Severity.suggestion
  /// Its demand in one line.
  public static let summary = "Former names are introduced in one way throughout."

  /// The rule.
  public init() {}

  /// The findings in a set of drafts.
  public func findings(in drafts: DraftSet) -> [Finding] { drafts.languages.flatMap { findings(in: drafts, $0) } }

  private func findings(in drafts: DraftSet, _ language: Language) -> [Finding] {
    let statements = drafts.formerNames.statements.filter {
      $0.sentence.language == language && $0.former.notation != .tableColumn
    }
    let notations = statements.map(Self.word)
    guard let usual = Yardstick.majority(of: notations) else { return [] }
    let related = zip(statements, notations).filter { $0.1 == usual }.prefix(3).map(\.0.location)
    return zip(statements, notations).filter { $0.1 != usual }.map { statement, word in
      finding(at: statement.range, of: statement.sentence, message: .notation(word, usual: usual), related: related)
    }
  }

  /// The word between number and name, in small letters and without marks but its full stop; empty for bare brackets.
  private static func word(_ statement: FormerNameIndex.Statement) -> String {
    let sentence = statement.sentence
    if statement.former.notation == .bareParentheses { return "" }
    let end = sentence.scalars(ofUTF8: statement.former.nameRange).lowerBound
    let scalars = sentence.scalars[..<end]
    let start = scalars.lastIndex { ["(", ",", "，"].contains($0.halfWidth) } ?? end - 1
    return String(scalars[(start + 1)...].filter { $0.isLetter || $0 == "." }).lowercased()
  }
}

extension String {
  fileprivate static func notation(_ word: String, usual: String) -> String {
    "The former name is \(introduced(word)) here, but \(introduced(usual)) elsewhere."
  }

  private static func introduced(_ word: String) -> String {
    word.isEmpty ? "in brackets without a word" : "introduced by “\(word)”"
  }
}

extension FormerNameNotation {
  /// The rule's page.
  public static let page = RulePage(
    why: """
      Two notations in one text look like two meanings, and a search for one of them misses the other.
      """,
    judges: """
      The word between number and name, in each language by itself: 前 or 原, ex or formerly, with or without a \
      full stop, or none. The notation used most often is the yardstick, the first one among equals.
      """,
    passesOver: "Table columns; （前Y.x） in Chinese beside (ex Y.x) in English.",
    examples: [
      .set(
        """
        Draft ITU-T Y.4221 (ex Y.ElecMon-Reqts) and ITU-T Y.4222 (ex Y.smart-evac).
        Draft ⟦ITU-T Y.4113 (ex. Y.IoT-network-reqts)⟧.
        """),
      .set("建议书Y.4221（前Y.ElecMon-Reqts）。", "Recommendation Y.4221 (ex Y.ElecMon-Reqts)."),
    ])
}
