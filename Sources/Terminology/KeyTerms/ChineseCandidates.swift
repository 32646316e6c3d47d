import Languages

/// Chinese character sequences that could be terms.
///
/// Runs of Han are cut at words that are never part of a term; of what is left, every sequence of two to ten characters
/// that does not begin or end with a grammatical character is a candidate.
enum ChineseCandidates {
  static let cuts: Set<Unicode.Scalar> = Set("的了在和与及或将请被把该并其且但若从至由谨您们".unicodeScalars)
  private static let badFirst: Set<Unicode.Scalar> = Set(
    "于对为以可应须已是有不未均则所之按经就给使也各每到向本此如个次届年月日时分号项第名位等前后上下内外者性化到供含需及份".unicodeScalars)
  private static let badLast: Set<Unicode.Scalar> = Set(
    "于对为以可应须已是不未则所之按就给也各每向此如第个这那新提非最无两几多".unicodeScalars)

  /// Whether a character, as a word of its own, is grammatical: it cuts, or neither begins nor ends a term.
  static func isGrammatical(_ scalar: Unicode.Scalar) -> Bool {
    cuts.contains(scalar) || badFirst.contains(scalar) && badLast.contains(scalar)
  }

  /// The longest candidate.
  static let longest = 10

  /// The candidates of a sentence, each once, as ranges.
  static func ranges(_ text: ScalarText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for run in runs(text) {
      for start in run where !badFirst.contains(text.scalars[start]) {
        var end = start + 2
        while end <= min(run.upperBound, start + longest) {
          if !badLast.contains(text.scalars[end - 1]) { ranges.append(start..<end) }
          end += 1
        }
      }
    }
    return ranges
  }

  /// Stretches of Han without words that cut.
  static func runs(_ text: ScalarText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for place in 0...text.count {
      let inside = place < text.count && text.scalars[place].isHan && !cuts.contains(text.scalars[place])
      if inside, start == nil { start = place }
      if !inside, let from = start {
        if place - from >= 2 { runs.append(from..<place) }
        start = nil
      }
    }
    return runs
  }
}
