import Termbase

extension ExchangeContents {
  /// The contents in parts that are each a file's: a concept is in the part that its identifier says, a unit in that of its
  /// documents, so that a circular stays together and in order. Which part that is depends on nothing else: when the base
  /// grows, what was there stays in its part.
  /// - Parameter count: how many parts; some may be empty.
  public func shards(_ count: Int) -> [ExchangeContents] {
    var shards = [ExchangeContents](repeating: ExchangeContents(), count: count)
    func number(_ name: String) -> Int {
      // The last digits of the hash (FNV-1a) depend on every byte.
      Int(Termbase.fingerprint(of: name).suffix(8), radix: 16).map { $0 % count } ?? 0
    }
    for concept in concepts { shards[number(concept.id)].concepts.append(concept) }
    for unit in units { shards[number(unit.sides.map(\.document).joined(separator: "\n"))].units.append(unit) }
    return shards
  }
}
