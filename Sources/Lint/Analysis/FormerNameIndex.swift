import Mentions

/// Every place where a set of drafts says that a number had a provisional name.
///
/// Former numbers (`Y.4101/Y.2067`) are no provisional names and stay out.
struct FormerNameIndex: Sendable {
  /// A number and a name, as a key.
  struct Pair: Hashable {
    let number: String
    let name: String
  }

  /// One such place.
  struct Statement: Sendable {
    let sentence: DraftSentence
    let former: FormerName

    var pair: Pair { Pair(number: former.number, name: former.name) }
    /// The whole notation, or the name's cell.
    var range: Range<Int> { sentence.scalars(ofUTF8: former.range) }
    var location: Location { sentence.location(range) }
  }

  /// All statements in reading order.
  let statements: [Statement]
  /// How often each pair is stated, in the whole set.
  let support: [Pair: Int]
  /// The names of each number and the numbers of each name, sorted.
  let names: [String: [String]], numbers: [String: [String]]

  init(_ sentences: [DraftSentence]) {
    var statements: [Statement] = []
    for sentence in sentences {
      for former in sentence.mentions.formerNames where former.notation != .slash {
        statements.append(Statement(sentence: sentence, former: former))
      }
    }
    self.statements = statements
    support = statements.reduce(into: [:]) { $0[$1.pair, default: 0] += 1 }
    names = Self.sorted(support.keys.map { ($0.number, $0.name) })
    numbers = Self.sorted(support.keys.map { ($0.name, $0.number) })
  }

  /// The pairs that contradict `pair`, best supported first.
  func rivals(of pair: Pair) -> [Pair] {
    let sameNumber = (names[pair.number] ?? []).map { Pair(number: pair.number, name: $0) }
    let sameName = (numbers[pair.name] ?? []).filter { !Self.areEditions($0, pair.number) }
      .map { Pair(number: $0, name: pair.name) }
    let rivals = (sameNumber + sameName).filter { $0 != pair }
    return rivals.sorted { (support[$1] ?? 0, $0.number, $0.name) < (support[$0] ?? 0, $1.number, $1.name) }
  }

  /// The number that a name is best said to have; nil when the set gives none.
  func number(of name: String) -> String? {
    numbers[name]?.max { left, right in
      let (first, second) = (Pair(number: left, name: name), Pair(number: right, name: name))
      return (support[first] ?? 0, right) < (support[second] ?? 0, left)
    }
  }

  /// Whether two numbers are editions of one Recommendation: `M.2194` and `M.2194-0`.
  static func areEditions(_ left: String, _ right: String) -> Bool { left != right && base(left) == base(right) }

  private static func base(_ number: String) -> Substring {
    guard let dash = number.lastIndex(of: "-"), number[dash...].dropFirst().utf8.allSatisfy({ (48...57).contains($0) })
    else { return number[...] }
    return number[..<dash]
  }

  private static func sorted(_ pairs: [(String, String)]) -> [String: [String]] {
    pairs.reduce(into: [String: [String]]()) { $0[$1.0, default: []].append($1.1) }.mapValues { $0.sorted() }
  }
}
