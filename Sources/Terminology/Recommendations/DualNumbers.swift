import Mentions

/// Numbers that one Recommendation has in two series: `G.709/Y.1331`.
///
/// Two numbers of different series with nothing but a slash between them are one text's (of one series they are a number and the
/// one it had before, which is `FormerName`'s). A number that goes with several others says nothing. The text goes by the
/// number that stands first.
struct DualNumbers {
  /// The number a text goes by, by its other one.
  let homes: [String: String]

  init(_ material: Material, _ sites: [[[Site]]]) {
    var partners: [String: Set<String>] = [:]
    var first: [String: String] = [:]
    for (number, side) in sites.enumerated() {
      for (sentence, row) in side.enumerated() {
        let text = material.sides[number].texts[sentence]
        for (left, right) in zip(row, row.dropFirst()) where Self.isDual(left, right, text) {
          partners[left.key, default: []].insert(right.key)
          partners[right.key, default: []].insert(left.key)
          if first[right.key] == nil, first[left.key] == nil { first[right.key] = left.key }
        }
      }
    }
    homes = first.filter { partners[$0.key]?.count == 1 && partners[$0.value]?.count == 1 }
  }

  /// The number that a key's text goes by.
  func home(_ key: String) -> String { homes[key] ?? key }

  private static func isDual(_ left: Site, _ right: Site, _ text: ScalarText) -> Bool {
    let between = left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)
    guard !left.isProvisional, !right.isProvisional, left.key.first != right.key.first, between.count <= 3 else {
      return false
    }
    let marks = between.map { text.scalars[$0] }.filter { !$0.isSpace }
    return marks == ["/"] || marks == ["／"]
  }
}
