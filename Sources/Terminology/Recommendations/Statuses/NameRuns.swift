import Languages

/// Names that stand in a list: Y.4221 (ex Y.a) “…”, Y.4222 and Y.4223.
struct NameRuns {
  struct Run {
    let sites: [Site]

    var range: Range<Int> {
      (sites.first?.range.lowerBound ?? 0)..<(sites.last?.range.upperBound ?? 0)
    }
  }

  /// How many letters other than in titles and brackets may part two names of a list: 、ITU-T, and Recommendation.
  private static let limit = 22

  /// The list marks of the language that are words, and the marks among them.
  private let joints: Set<String>
  private let marks: Set<Unicode.Scalar>
  private let isHan: Bool
  /// What says between two names that the second one acts.
  private let passiveMarks: [String]

  init(_ pack: any LanguagePack) {
    let (words, other) = pack.mentions.listMarks.reduce(into: ([String](), [Unicode.Scalar]())) { parts, mark in
      guard let first = mark.unicodeScalars.first else { return }
      if first.properties.isAlphabetic { parts.0.append(mark) } else { parts.1.append(first) }
    }
    joints = Set(words)
    marks = Set(other + ["、", "，", "/"])
    isHan = pack.writing == .han
    passiveMarks = pack.mentions.statuses.passiveMarks
  }

  /// - Parameter phrases: what parts names in any case.
  func runs(of sites: [Site], in text: ScalarText, partedBy phrases: [Range<Int>]) -> [Run] {
    var runs: [[Site]] = []
    for site in sites {
      if let last = runs.last?.last,
        isListed(last.range.upperBound..<max(last.range.upperBound, site.range.lowerBound), text),
        !phrases.contains(where: { $0.upperBound > last.range.upperBound && $0.upperBound <= site.range.lowerBound })
      {
        runs[runs.count - 1].append(site)
      } else {
        runs.append([site])
      }
    }
    return runs.map(Run.init)
  }

  /// Whether nothing but list marks stands between, apart from titles and brackets.
  private func isListed(_ range: Range<Int>, _ text: ScalarText) -> Bool {
    if range.lowerBound >= range.upperBound { return true }
    var depth = 0, letters = 0, marks = 0
    for scalar in text.scalars[range] {
      switch scalar {
      case "(", "（", "“", "《", "[": depth += 1
      case ")", "）", "”", "》", "]": depth = max(0, depth - 1)
      case _ where self.marks.contains(scalar): if depth == 0 { marks += 1 }
      case _ where depth > 0 || scalar.properties.isWhitespace: break
      case _ where StatusPhrases.isBreak(scalar): return false
      default: letters += 1
      }
    }
    let words = text.text(range).lowercased()
    return (marks > 0 || hasJoint(words)) && letters <= Self.limit && !passiveMarks.contains { words.contains($0) }
  }

  private func hasJoint(_ words: String) -> Bool {
    isHan
      ? joints.contains { words.contains($0) }
      : words.split { !$0.isLetter }.contains { joints.contains(String($0)) }
  }
}
