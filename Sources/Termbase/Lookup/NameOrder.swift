import GRDB
import ICU

/// Puts concepts into the order of their Chinese names.
struct NameOrder {
  private let collator: Collator

  /// - Throws: `ICUError` when ICU has no such order.
  init(_ order: LookupOrder) throws {
    collator = try Collator(locale: order == .stroke ? "zh-u-co-stroke" : "zh-u-co-pinyin")
  }

  /// Concepts with a Chinese name by that, then the others by the name that matched.
  func sorted(_ matches: [TermMatch], _ db: Database) throws -> [TermMatch] {
    try sorted(matches) { match in
      let name: String? = try db.one(
        """
        SELECT text FROM terms WHERE concept = ? AND language LIKE 'zh%'
        ORDER BY \(Ranks.status), \(TermReader.type), id LIMIT 1
        """, [match.concept])
      return (name, match.text)
    }
  }

  /// Elements by their Chinese names, then those that have none by the other name; equal ones stay as they stand.
  func sorted<Element>(
    _ elements: [Element], names: (Element) throws -> (chinese: String?, other: String)
  ) throws -> [Element] {
    try elements.enumerated().map { place, element in
      let (chinese, other) = try names(element)
      return (
        element: element, isOther: chinese == nil ? 1 : 0, key: try collator.sortKey(chinese ?? other), place: place
      )
    }.sorted { left, right in
      if left.isOther != right.isOther { return left.isOther < right.isOther }
      if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
      return left.place < right.place
    }.map(\.element)
  }
}
