import Glossaries
import Mentions

/// Every place where a set of drafts says that a number had a provisional name, and what the program's own list says of the
/// numbers and names in them.
///
/// Former numbers (`Y.4101/Y.2067`) are no provisional names and stay out. The list decides where the drafts contradict it
/// or are of two minds: it counts more than one place and less than two.
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
  /// How often each pair is stated, in the whole set; the list counts one and a half.
  let support: [Pair: Double]
  /// The pairs of the list that bear on the drafts.
  let listed: Set<Pair>
  /// The names of each number and the numbers of each name, sorted.
  let names: [String: [String]], numbers: [String: [String]]

  /// Pairs of names that one place gives one number (`前Y.x和Y.y`): they do not contradict each other.
  private let together: Set<[String]>

  init(_ sentences: [DraftSentence], list: [FormerNameEntry] = Self.standard) {
    var statements: [Statement] = []
    for sentence in sentences {
      for former in sentence.mentions.formerNames where former.notation != .slash {
        statements.append(Statement(sentence: sentence, former: former))
      }
    }
    self.statements = statements
    var support: [Pair: Double] = statements.reduce(into: [:]) { $0[$1.pair, default: 0] += 1 }
    let stated = Set(statements.flatMap { [$0.former.number, $0.former.name] })
    let named = Set(
      sentences.flatMap { sentence in sentence.mentions.mentions.filter { $0.kind == .provisionalName }.map(\.value) })
    let listed = list.filter { stated.contains($0.number) || stated.contains($0.former) || named.contains($0.former) }
      .map { Pair(number: $0.number, name: $0.former) }
    self.listed = Set(listed)
    for pair in self.listed { support[pair, default: 0] += 1.5 }
    self.support = support
    together = Self.together(statements)
    names = Self.sorted(support.keys.map { ($0.number, $0.name) })
    numbers = Self.sorted(support.keys.map { ($0.name, $0.number) })
  }

  /// The project's own list of provisional names; empty where its file is missing.
  private static let standard: [FormerNameEntry] = (try? GlossaryReader.formerNames()) ?? []

  private static func together(_ statements: [Statement]) -> Set<[String]> {
    var result: Set<[String]> = []
    for (first, second) in zip(statements, statements.dropFirst())
    where first.location == second.location && first.former.number == second.former.number {
      result.formUnion([[first.former.name, second.former.name], [second.former.name, first.former.name]])
    }
    return result
  }

  /// The pairs that contradict `pair`, best supported first.
  func rivals(of pair: Pair) -> [Pair] {
    let sameNumber = (names[pair.number] ?? []).filter { !together.contains([pair.name, $0]) }
      .map { Pair(number: pair.number, name: $0) }
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
