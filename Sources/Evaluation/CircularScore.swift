import Foundation

/// How well an end-to-end alignment, segmentation included, meets gold: a bead counts when its sentences and its links
/// are both right. Texts are compared without white space, `[bookmark: …]` marks and leading bullets.
public struct CircularScore: Sendable, Equatable {
  /// A bead by its sentences.
  public struct Texts: Sendable, Hashable, Decodable {
    /// The sentences of each side; either list may be empty or missing.
    public let zh: [String]?, en: [String]?

    /// A bead.
    public init(zh: [String], en: [String]) {
      self.zh = zh
      self.en = en
    }
  }

  /// All beads, those with two sides, and of these the ones whose longer side has twelve characters or more.
  public private(set) var all = Counts(), linked = Counts(), content = Counts()

  /// A score of nothing yet.
  public init() {}

  /// Adds one circular; several are pooled.
  public mutating func add(gold: [Texts], test: [Texts]) {
    let gold = gold.map(Key.init), test = test.map(Key.init)
    Self.count(gold, test, into: &all)
    Self.count(gold.filter(\.isLinked), test.filter(\.isLinked), into: &linked)
    Self.count(gold.filter(\.isContent), test.filter(\.isContent), into: &content)
  }

  private static func count(_ gold: [Key], _ test: [Key], into counts: inout Counts) {
    var left: [Key: Int] = [:]
    for bead in gold { left[bead, default: 0] += 1 }
    for bead in test {
      guard let more = left[bead], more > 0 else { continue }
      left[bead] = more - 1
      counts.right += 1
    }
    counts.wanted += gold.count
    counts.given += test.count
  }

  /// A bead as it is compared.
  private struct Key: Hashable {
    let zh: String, en: String

    init(_ bead: Texts) {
      zh = Self.bare(bead.zh ?? [])
      en = Self.bare(bead.en ?? [])
    }

    var isLinked: Bool { !zh.isEmpty && !en.isEmpty }
    var isContent: Bool { isLinked && max(zh.unicodeScalars.count, en.unicodeScalars.count) >= 12 }

    private static func bare(_ sentences: [String]) -> String {
      sentences.map(bare).filter { !$0.isEmpty }.joined(separator: "\u{1F}")
    }

    private static func bare(_ sentence: String) -> String {
      var scalars = Array(withoutBookmarks(sentence).unicodeScalars)[...]
      let start = scalars.firstIndex { !$0.properties.isWhitespace && !"•–-".unicodeScalars.contains($0) }
      if let start {
        scalars = scalars[start...]
      } else if let last = scalars.last(where: { !$0.properties.isWhitespace }) {
        return String(last)
      }
      return String(String.UnicodeScalarView(scalars.filter { !$0.properties.isWhitespace }))
    }

    private static func withoutBookmarks(_ text: String) -> String {
      var rest = text[...], result = ""
      while let open = rest.range(of: "[bookmark: "), let close = rest[open.upperBound...].firstIndex(of: "]") {
        result += rest[..<open.lowerBound]
        rest = rest[rest.index(after: close)...]
      }
      return result + rest
    }
  }
}
