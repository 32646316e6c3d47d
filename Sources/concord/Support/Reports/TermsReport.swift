import Languages
import Termbase
import Terminology

/// The terms of a text for people: a line each, with what they are called in the other languages.
enum TermsReport {
  /// The tag of names that are the same in all languages.
  private static let shared = "mul"

  /// - Parameter language: the text's.
  static func text(_ terms: [FromBase<DraftTerm>], language: Language) -> String {
    terms.map { line($0.found, language) + ($0.base.map { "   in \($0)" } ?? "") + "\n" }.joined()
  }

  private static func line(_ term: DraftTerm, _ language: Language) -> String {
    let others = term.terms.filter { $0.key != language.tag && $0.key != Self.shared }
    let names = others.sorted { $0.key < $1.key }.map {
      others.count > 1 ? "\($0.key): \(joined($0.value))" : joined($0.value)
    }
    let same = others.isEmpty ? term.terms[Self.shared, default: []].filter { $0 != term.term } : []
    let translation = (names + (same.isEmpty ? [] : [joined(same)])).joined(separator: "; ")
    let standing = term.status == .preferred || term.status == .admitted ? "" : " [\(term.status.rawValue)]"
    let times = term.places.count > 1 ? "   (\(term.places.count) places)" : ""
    return "\(term.term)\(standing)" + (translation.isEmpty ? "" : " → \(translation)") + times
  }

  private static func joined(_ names: [String]) -> String { names.joined(separator: ", ") }
}
