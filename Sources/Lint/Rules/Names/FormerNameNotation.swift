import Languages
import Mentions

/// Former names must be introduced in one way throughout one language: `(ex Y.x)`, `(ex. Y.x)` or `(Y.x)`.
///
/// Why: two notations in one text look like two meanings, and a search for one of them misses the other.
///
/// The notation used most often is the yardstick, the first one used when two are used equally often. Table columns have
/// no notation.
///
/// Finding: `Y.4113 (ex. Y.IoT-network-reqts)` beside two times `(ex Y.…)`.
/// No finding: `（前Y.x）` in Chinese beside `(ex Y.x)` in English.
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
    guard let usual = Yardstick.majority(of: statements.map(\.former.notation)) else { return [] }
    let related = statements.filter { $0.former.notation == usual }.prefix(3).map(\.location)
    return statements.filter { $0.former.notation != usual }.map { statement in
      finding(
        at: statement.range, of: statement.sentence, message: .notation(statement.former.notation, usual: usual),
        related: related)
    }
  }
}

extension String {
  fileprivate static func notation(_ notation: FormerName.Notation, usual: FormerName.Notation) -> String {
    "The former name is \(words(notation)) here, but \(words(usual)) elsewhere."
  }

  private static func words(_ notation: FormerName.Notation) -> String {
    switch notation {
    case .exWithStop: "introduced with a full stop"
    case .bareParentheses: "in brackets without a word"
    default: "introduced by a word without a full stop"
    }
  }
}
