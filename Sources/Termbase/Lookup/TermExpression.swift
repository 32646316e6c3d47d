import Foundation
import ICU
import TextIndex

/// A regular expression over terms as they are written, whatever their case, within a limit of time.
struct TermExpression {
  private let expression: RegularExpression
  private let pattern: String
  private let end: DispatchTime
  /// Stretches that every term that matches has in it, folded; empty when that cannot be told.
  let literals: [String]

  /// - Parameter seconds: how long all terms together may take.
  /// - Throws: `TermbaseError.invalidExpression` with ICU's name of what is wrong.
  init(_ pattern: String, keys: TermKeys, seconds: Double) throws {
    do { expression = try RegularExpression(pattern, ignoresCase: true) } catch let error as ICUError {
      throw TermbaseError.invalidExpression(pattern, reason: error.name)
    }
    self.pattern = pattern
    end = .now() + seconds
    literals = Self.literals(of: pattern).map(keys.words).filter { !$0.isEmpty }
  }

  /// Whether it matches somewhere in a text.
  /// - Throws: `TermbaseError.expressionTooSlow`.
  func matches(_ text: String) throws -> Bool {
    if DispatchTime.now() > end { throw TermbaseError.expressionTooSlow(pattern) }
    do { return !(try expression.matches(in: text)).isEmpty } catch is RegularExpression.LimitPassed {
      throw TermbaseError.expressionTooSlow(pattern)
    }
  }

  /// Runs of letters, digits and Han that the pattern requires as they are: outside of groups and classes, not made
  /// optional, and in no alternative. Whole words only, so that folding them is folding a part of the term.
  private static func literals(of pattern: String) -> [String] {
    if pattern.contains("|") || pattern.contains("\\Q") || pattern.contains("(?") { return [] }
    var literals: [String] = []
    var run = String.UnicodeScalarView()
    var depth = 0
    let scalars = Array(pattern.unicodeScalars)
    var at = 0
    func endRun(droppingLast: Bool) {
      if droppingLast, !run.isEmpty { run.removeLast() }
      if !run.isEmpty { literals.append(String(run)) }
      run = String.UnicodeScalarView()
    }
    while at < scalars.count {
      let scalar = scalars[at]
      switch scalar {
      case "\\":
        endRun(droppingLast: false)
        at += 1
        // A character by its number or name.
        if at < scalars.count, "xuUNc0".unicodeScalars.contains(scalars[at]) { return [] }
      case "[", "(":
        endRun(droppingLast: false)
        depth += 1
      case "]", ")": depth -= 1
      case "*", "?", "{":
        endRun(droppingLast: true)
        while scalar == "{", at < scalars.count, scalars[at] != "}" { at += 1 }
      case _ where depth > 0: break
      default:
        switch ScalarClass(scalar) {
        case .word where scalar.isASCII, .han: run.append(scalar)
        default: endRun(droppingLast: false)
        }
      }
      at += 1
    }
    endRun(droppingLast: false)
    return literals
  }
}
