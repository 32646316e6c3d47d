import Terminology

/// What the ledger says of a Recommendation's names, as of a day or altogether.
///
/// Contradictions are kept and shown, never settled: one number with two provisional names, one provisional name with
/// two numbers. A former *number* (Y.2067 of Y.4101) contradicts nothing, since texts are renumbered.
struct NameHistory {
  /// An entry with the keys under which number and name agree.
  struct Keyed {
    let entry: LookupLedgerEntry
    let numberKey: String
    let formerKey: String
  }

  private let all: [Keyed]
  private let others: [Keyed]
  private let until: String?

  /// - Parameters:
  ///   - own: the concept's entries, the earliest first, undated ones last.
  ///   - others: entries of other concepts with the same provisional names.
  ///   - until: the last day that is known (ISO 8601); nil for all.
  init(own: [Keyed], others: [Keyed], until: String?) {
    all = own
    self.until = until
    self.others = others.filter { Self.isKnown($0, until) }
  }

  /// The entries that are known on the day.
  var known: [LookupLedgerEntry] { knownKeyed.map(\.entry) }

  /// The name on the day: the number from the first dated entry on that gives it, before that the provisional name; nil
  /// when no entry is dated.
  func name(among terms: [LookupTerm]) -> String? {
    let number = terms.first { $0.type == .designation }?.text
    guard let until else { return number ?? terms.first?.text }
    let dated = all.filter { $0.entry.date != nil }
    if dated.isEmpty { return nil }
    let isNumbered = dated.contains { KnownBy.isKnown($0.entry.date, on: until) }
    return isNumbered ? number : dated.first?.entry.former
  }

  /// The contradictions among the entries that are known.
  var conflicts: [LedgerConflict] {
    let names = knownKeyed.filter { !TermKeys.isNumber($0.formerKey) }
    var found: [LedgerConflict] = []
    let values = Self.values(names, key: \.formerKey, value: \.former)
    if values.count > 1, let subject = names.first?.entry.number {
      found.append(conflict(.numberWithTwoNames, subject, values, names))
    }
    for key in Self.distinct(names.map(\.formerKey)) {
      // All numbers of this Recommendation's own are one text; another Recommendation's is another.
      let own = names.filter { $0.formerKey == key }
      let foreign = others.filter { $0.formerKey == key }
      let numbers = own.prefix(1).map(\.entry.number) + Self.values(foreign, key: \.numberKey, value: \.number)
      if numbers.count > 1, let subject = own.first?.entry.former {
        found.append(conflict(.nameWithTwoNumbers, subject, numbers, own + foreign))
      }
    }
    return found
  }

  private var knownKeyed: [Keyed] { all.filter { Self.isKnown($0, until) } }

  private static func isKnown(_ keyed: Keyed, _ until: String?) -> Bool {
    until.map { KnownBy.isKnown(keyed.entry.date, on: $0) } ?? true
  }

  private func conflict(
    _ kind: LedgerConflict.Kind, _ subject: String, _ values: [String], _ entries: [Keyed]
  ) -> LedgerConflict {
    LedgerConflict(kind: kind, subject: subject, values: values, entries: entries.map(\.entry))
  }

  /// One value a key, in the order of the entries.
  private static func values(
    _ entries: [Keyed], key: KeyPath<Keyed, String>, value: KeyPath<LookupLedgerEntry, String>
  ) -> [String] {
    var seen = Set<String>()
    return entries.filter { seen.insert($0[keyPath: key]).inserted }.map { $0.entry[keyPath: value] }
  }

  private static func distinct(_ keys: [String]) -> [String] {
    var seen = Set<String>()
    return keys.filter { seen.insert($0).inserted }
  }
}
