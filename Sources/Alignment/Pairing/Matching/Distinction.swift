/// What sets a document apart from the letters of its own series: what it names and its nearest in the same language do not.
///
/// Form letters share nearly everything with each other, and so with each other's translations too. What must be in a
/// translation is what the others of the series lack.
struct Distinction {
  private let features: [[Feature]]

  /// For each document, what its nearest of `table` do not name.
  init(_ documents: [PairingItem], _ table: FeatureTable) {
    features = documents.enumerated().map { number, document in
      guard let content = document.file.content else { return [] }
      let near = table.nearest(to: content.features, limit: 3, without: number).compactMap {
        documents[$0].file.content
      }
      let series = near.filter { Self.overlap(content.features, $0.features) > 0.6 }
      if series.isEmpty { return [] }
      let common = Set(series.flatMap(\.features))
      return content.features.filter { !common.contains($0) && $0.kind.reliability >= 0.5 }
    }
  }

  /// The share of what sets a document apart that `other` names too, by weight; nil when there is too little of it.
  func share(of document: Int, in other: DocumentContent?, _ weight: (Feature) -> Double) -> Double? {
    guard let other else { return nil }
    let named = Set(other.features)
    let all = features[document].reduce(0) { $0 + weight($1) }
    let shared = features[document].reduce(0) { named.contains($1) ? $0 + weight($1) : $0 }
    return all < 4 ? nil : shared / all
  }

  /// The share of features that two documents have in common (Dice).
  static func overlap(_ one: [Feature], _ other: [Feature]) -> Double {
    var (at, to, common) = (0, 0, 0)
    while at < one.count, to < other.count {
      if one[at] == other[to] {
        (at, to, common) = (at + 1, to + 1, common + 1)
      } else if one[at] < other[to] {
        at += 1
      } else {
        to += 1
      }
    }
    return one.isEmpty && other.isEmpty ? 1 : Double(2 * common) / Double(one.count + other.count)
  }
}
