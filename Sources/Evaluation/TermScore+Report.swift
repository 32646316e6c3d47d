import Foundation

extension TermScore {
  /// The figures in four lines, as the project's term scorer prints them.
  public var report: String {
    """
    \(Self.line("former", former))
    title    R \(Self.figure(title.score.recall))  (\(title.right) of \(title.wanted))
    \(Self.line("acronym", acronym))
    term     R \(Self.figure(term.score.recall))  (\(term.right) of \(term.wanted)); \
    of the first \(firstHundred.given) candidates \(firstHundred.right) hold a gold pair
    """
  }

  private static func line(_ name: String, _ counts: Counts) -> String {
    let score = counts.score
    return name.padding(toLength: 8, withPad: " ", startingAt: 0)
      + " P \(figure(score.precision))  R \(figure(score.recall))  F1 \(figure(score.f1))"
      + "  (\(counts.right) of \(counts.wanted) gold, \(counts.given) given)"
  }

  private static func figure(_ value: Double) -> String {
    String(format: "%.4f", locale: Locale(identifier: "en_US_POSIX"), value)
  }
}
