import Languages
import Mentions
import Terminology

/// What a base knows of names, as of a day: given to the linter by whoever opened the base, so that rules depend on no
/// database. It need not be all that the base has, but all that bears on the drafts (`NamesAsked`).
///
/// Names are found by key: a number as mentions have it (`Y.4221`), an acronym, or any name in small letters.
public struct KnownNames: Sendable {
  /// Nothing is known.
  public static let none = KnownNames([])

  /// The concepts in the order given; their terms need no evidence.
  public let concepts: [Concept]
  private let byName: [String: [Int]]

  /// The names of some concepts. A Recommendation's ledger holds what was known on the day and nothing later.
  public init(_ concepts: [Concept]) {
    self.concepts = concepts
    var byName: [String: [Int]] = [:]
    for (number, concept) in concepts.enumerated() {
      var names = Set(concept.terms.map { Self.key($0.text) })
      for entry in concept.ledger { names.formUnion([Self.key(entry.number), Self.key(entry.former)]) }
      for name in names { byName[name, default: []].append(number) }
    }
    self.byName = byName
  }

  /// Whether nothing is known, as without a base.
  public var isEmpty: Bool { concepts.isEmpty }

  /// The concepts that a name is one of the names of, in the order of the base.
  func concepts(named name: String, _ kinds: Set<ConceptKind> = Set(ConceptKind.allCases)) -> [Concept] {
    (byName[Self.key(name)] ?? []).map { concepts[$0] }.filter { kinds.contains($0.kind) }
  }

  /// The Recommendation with a number or provisional name; nil when the base has none, or more than one.
  func recommendation(_ name: String) -> Concept? {
    let found = concepts(named: name, [.recommendation])
    return found.count == 1 ? found[0] : nil
  }

  static func key(_ name: String) -> String { name.lowercased() }
}

extension Concept {
  /// The terms in a language, those that are the same in all languages among them.
  func terms(in language: Language, _ types: Set<TermType>) -> [Term] {
    terms.filter { types.contains($0.type) && ($0.language == language || $0.language == nil) }
  }

  /// The number of a Recommendation that has one.
  var number: String? { terms.first { $0.type == .designation && $0.status != .superseded }?.text }
}
