/// How well beads over numbered lines meet gold beads, as Vecalign and Bertalign define the strict and lax figures, and
/// `exact`: precision and recall over all beads, null beads counted, which is the figure the project's goals use.
public struct BeadScore: Sendable, Equatable {
  /// A bead by the line numbers of its two sides, from 0.
  public struct Lines: Sendable, Hashable, Decodable {
    /// The numbers of each side; either may be empty.
    public let source: [Int], target: [Int]

    /// A bead.
    public init(_ source: [Int], _ target: [Int]) {
      self.source = source
      self.target = target
    }

    /// From `[[0], [0, 1]]`.
    public init(from decoder: any Decoder) throws {
      var sides = try decoder.unkeyedContainer()
      source = try sides.decode([Int].self)
      target = try sides.decode([Int].self)
      if !sides.isAtEnd {
        throw DecodingError.dataCorruptedError(in: sides, debugDescription: "a bead has two sides")
      }
    }

    /// From `[0]:[0, 1]:0.97`, the form that aligners print; nil when it is not that.
    public init?(printed line: String) {
      let sides = line.split(separator: ":").prefix(2).map(Self.numbers)
      guard sides.count == 2, let source = sides[0], let target = sides[1] else { return nil }
      self.init(source, target)
    }

    private static func numbers(_ text: Substring) -> [Int]? {
      let text = text.drop { $0 == " " }
      guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
      let parts = text.dropFirst().dropLast().split(separator: ",").map { Int($0.drop { $0 == " " }) }
      return parts.contains(nil) ? nil : parts.compactMap { $0 }
    }

    fileprivate var isNull: Bool { source.isEmpty || target.isEmpty }
  }

  private var precisionHits = Hits()
  private var recallHits = Hits()
  private var matched = 0, goldBeads = 0, testBeads = 0

  /// A score of nothing yet.
  public init() {}

  /// Adds one document; several are pooled.
  public mutating func add(gold: [Lines], test: [Lines]) {
    precisionHits.add(Hits(reference: gold, hypothesis: test))
    recallHits.add(Hits(reference: test.filter { !$0.isNull }, hypothesis: gold.filter { !$0.isNull }))
    matched += Set(gold).intersection(test).count
    goldBeads += gold.count
    testBeads += test.count
  }

  /// Beads that are right to the line; null beads are dropped for recall.
  public var strict: Score {
    Score(
      precision: Self.ratio(precisionHits.strict, precisionHits.beads),
      recall: Self.ratio(recallHits.strict, recallHits.beads))
  }

  /// Beads that share a link with gold.
  public var lax: Score {
    Score(
      precision: Self.ratio(precisionHits.lax, precisionHits.beads),
      recall: Self.ratio(recallHits.lax, recallHits.beads))
  }

  /// All beads, null beads counted.
  public var exact: Score {
    Score(precision: Self.ratio(matched, testBeads), recall: Self.ratio(matched, goldBeads))
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }

  /// Strict and lax hits of one set of beads against another.
  private struct Hits: Sendable, Equatable {
    var strict = 0, lax = 0, beads = 0

    init() {}

    init(reference: [Lines], hypothesis: [Lines]) {
      let reference = Set(reference.filter { !($0.source.isEmpty && $0.target.isEmpty) })
      let hypothesis = Set(hypothesis.filter { !($0.source.isEmpty && $0.target.isEmpty) })
      var links: [Int: Set<Int>] = [:]
      for bead in reference {
        for line in bead.source { links[line, default: []].formUnion(bead.target) }
      }
      for bead in hypothesis {
        if reference.contains(bead) {
          strict += 1
          lax += 1
        } else if bead.source.contains(where: { !(links[$0]?.isDisjoint(with: bead.target) ?? true) }) {
          lax += 1
        }
      }
      beads = hypothesis.count
    }

    mutating func add(_ other: Hits) {
      strict += other.strict
      lax += other.lax
      beads += other.beads
    }
  }
}
