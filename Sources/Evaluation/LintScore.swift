import Lint

/// How well lint findings meet gold defects.
///
/// A defect is found when a finding, or one of its related places, overlaps an occurrence of the defect's excerpt or of
/// its related text: an inconsistency may be reported from either side. A finding is a false alarm when its own place
/// overlaps no excerpt or related text of any defect. A defect that is not certain is never missed.
public struct LintScore: Sendable, Equatable {
  /// A gold defect, one line of a `lint.jsonl`.
  public struct Defect: Sendable, Hashable, Decodable {
    /// What kind of defect.
    public let `class`: String
    /// The text that is wrong.
    public let excerpt: String
    /// The text that shows it; nil when there is none.
    public let related: String?
    /// Whether any reviser would change it; true when the line does not say.
    public let certain: Bool?
    /// The language of the file that holds the excerpt; `zh` when the line does not say.
    public let file: String?
    /// The language of the file that holds the related text; the excerpt's when the line does not say.
    public let relatedFile: String?

    /// A defect.
    public init(
      class: String, excerpt: String, related: String? = nil, certain: Bool? = nil, file: String? = nil,
      relatedFile: String? = nil
    ) {
      self.class = `class`
      self.excerpt = excerpt
      self.related = related
      self.certain = certain
      self.file = file
      self.relatedFile = relatedFile
    }

    private enum CodingKeys: String, CodingKey {
      case `class`, excerpt, related, certain, file
      case relatedFile = "related_file"
    }
  }

  /// Certain defects, and those of them that were found.
  public let wanted: Int, found: Int
  /// Findings, and those of them that meet no defect.
  public let given: Int, falseAlarms: Int
  /// The certain defects that were not found.
  public let missed: [Defect]
  /// The findings that meet no defect.
  public let alarms: [Finding]

  /// Scores the findings of one pair of files.
  /// - Parameters:
  ///   - gold: the defects.
  ///   - texts: the decoded files by language, `zh` and `en`.
  ///   - findings: findings whose files are named by language, `…/zh.txt`.
  public init(gold: [Defect], texts: [String: String], findings: [Finding]) {
    let scalars = texts.mapValues { Array($0.unicodeScalars) }
    let marks = gold.map { Self.marks(of: $0, in: scalars) }
    let hits = findings.map { finding in ([finding.location] + finding.related).map(Mark.init) }
    let certain = zip(gold, marks).filter { $0.0.certain ?? true }
    missed = certain.filter { pair in !hits.contains { Mark.meet(pair.1, $0) } }.map(\.0)
    alarms = zip(findings, hits).filter { pair in !marks.contains { Mark.meet($0, [pair.1[0]]) } }.map(\.0)
    wanted = certain.count
    found = wanted - missed.count
    given = findings.count
    falseAlarms = alarms.count
  }

  /// The sum of several scores.
  public init(_ parts: [LintScore]) {
    wanted = parts.reduce(0) { $0 + $1.wanted }
    found = parts.reduce(0) { $0 + $1.found }
    given = parts.reduce(0) { $0 + $1.given }
    falseAlarms = parts.reduce(0) { $0 + $1.falseAlarms }
    missed = parts.flatMap(\.missed)
    alarms = parts.flatMap(\.alarms)
  }

  /// Precision of the findings and recall of the certain defects; 0 where there are none.
  public var score: Score {
    Score(
      precision: given > 0 ? Double(given - falseAlarms) / Double(given) : 0,
      recall: wanted > 0 ? Double(found) / Double(wanted) : 0)
  }

  /// Where a defect's excerpt and related text stand.
  private static func marks(of defect: Defect, in texts: [String: [Unicode.Scalar]]) -> [Mark] {
    let file = defect.file.flatMap { $0.isEmpty ? nil : $0 } ?? "zh"
    let other = defect.relatedFile.flatMap { $0.isEmpty ? nil : $0 } ?? file
    return Mark.marks(of: defect.excerpt, file: file, in: texts)
      + Mark.marks(of: defect.related ?? "", file: other, in: texts)
  }
}

/// A stretch of a language's file.
private struct Mark {
  let file: String
  let range: Range<Int>

  init(file: String, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// A finding's place; one without length counts as one scalar long.
  init(_ location: Location) {
    let name = location.file.split(separator: "/").last ?? ""
    file = String(name.prefix { $0 != "." })
    range = location.place.start..<max(location.place.end, location.place.start + 1)
  }

  static func meet(_ left: [Mark], _ right: [Mark]) -> Bool {
    left.contains { mark in right.contains { $0.file == mark.file && $0.range.overlaps(mark.range) } }
  }

  /// The occurrences of a text, any white space in it standing for any other.
  static func marks(of text: String, file: String, in texts: [String: [Unicode.Scalar]]) -> [Mark] {
    let parts = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(Array.init)
    guard let scalars = texts[file], let first = parts.first else { return [] }
    var marks: [Mark] = []
    var at = 0
    while at + first.count <= scalars.count {
      if let end = end(of: parts, in: scalars, at: at) {
        marks.append(Mark(file: file, range: at..<end))
        at = end
      } else {
        at += 1
      }
    }
    return marks
  }

  private static func end(of parts: [[Unicode.Scalar]], in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    var at = start
    for (number, part) in parts.enumerated() {
      if number > 0 {
        let from = at
        while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
        if at == from { return nil }
      }
      guard at + part.count <= scalars.count, scalars[at] == part[0], scalars[at..<at + part.count].elementsEqual(part)
      else { return nil }
      at += part.count
    }
    return at
  }
}
