import Languages

/// Words of an alphabetic script in a sentence's scalars.
enum Words {
  /// Runs of letters, with apostrophes and hyphens between letters.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    while at < scalars.count {
      guard scalars[at].isWordLetter else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count, scalars[at].isWordLetter || isInner(scalars, at) { at += 1 }
      ranges.append(start..<at)
    }
    return ranges
  }

  /// Whether only white space stands between two words, and no digit or joint on either side.
  static func areApart(_ first: Range<Int>, _ second: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let between = first.upperBound..<second.lowerBound
    guard !between.isEmpty, scalars[between].allSatisfy(\.isSpace) else { return false }
    let before = first.lowerBound > 0 ? scalars[first.lowerBound - 1] : " "
    let after = second.upperBound < scalars.count ? scalars[second.upperBound] : " "
    return ![before, after].contains { $0.isDecimalDigit || Self.joints.contains($0) }
  }

  private static let joints: Set<Unicode.Scalar> = Set("-/&@._".unicodeScalars).subtracting(["."])

  private static func isInner(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard at + 1 < scalars.count, scalars[at + 1].isWordLetter else { return false }
    return scalars[at] == "'" || scalars[at] == "\u{2019}" || scalars[at] == "-"
  }
}

extension Unicode.Scalar {
  fileprivate var isWordLetter: Bool { isLetter && !isHan && !isKana }
}
