import Terminology

/// Texts that show what a rule finds, or what it leaves alone.
///
/// A finding stands between ⟦ and ⟧. Where no mark stands, the rule must be silent.
public struct RuleExample: Sendable {
  /// The texts as marked, in order: one draft each.
  public let marked: [String]
  /// Whether the two texts are language versions of each other. Line stands opposite line; an empty line has no
  /// counterpart.
  public let isPair: Bool
  /// What the base knows.
  public let base: [Concept]

  /// Drafts that are one set.
  public static func set(_ marked: String..., base: [Concept] = []) -> RuleExample {
    RuleExample(marked: marked, isPair: false, base: base)
  }

  /// Two language versions of one text.
  public static func pair(_ first: String, _ second: String, base: [Concept] = []) -> RuleExample {
    RuleExample(marked: [first, second], isPair: true, base: base)
  }

  /// Whether it shows a finding.
  public var hasFinding: Bool { marked.contains { $0.unicodeScalars.contains(Self.open) } }

  /// The texts without marks.
  public var texts: [String] {
    marked.map { String($0.unicodeScalars.filter { $0 != Self.open && $0 != Self.close }) }
  }

  /// For each text the marked stretches, in Unicode scalars of the text without marks.
  public var findings: [[Range<Int>]] {
    marked.map { text in
      var at = 0
      var start = 0
      var ranges: [Range<Int>] = []
      for scalar in text.unicodeScalars {
        switch scalar {
        case Self.open: start = at
        case Self.close: ranges.append(start..<at)
        default: at += 1
        }
      }
      return ranges
    }
  }

  private static let open: Unicode.Scalar = "⟦"
  private static let close: Unicode.Scalar = "⟧"
}
