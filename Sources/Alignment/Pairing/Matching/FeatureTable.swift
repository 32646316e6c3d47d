/// How rare each feature is on one side, and which documents have it: an inverted index.
struct FeatureTable {
  private var postings: [Feature: [Int32]] = [:]
  private let documents: Int
  /// How much the commonness of a kind counts, in documents.
  private static let prior = 300.0

  /// The features of `documents`, which `features` gives; a feature stands in the index once a document.
  init(_ documents: [PairingItem], _ features: (DocumentContent) -> [Feature]) {
    self.documents = documents.count
    for (number, document) in documents.enumerated() {
      guard let content = document.file.content else { continue }
      for feature in features(content) { postings[feature, default: []].append(Int32(number)) }
    }
  }

  /// The documents with a feature.
  func documents(with feature: Feature) -> [Int32] { postings[feature] ?? [] }

  /// How much a feature says: the negative logarithm of its share of documents, smoothed by how common its kind is.
  func information(_ feature: Feature) -> Double { information(count: postings[feature]?.count ?? 0, feature.kind) }

  /// The same for `count` documents.
  func information(count: Int, _ kind: Feature.Kind) -> Double {
    let share = (Double(count) + kind.commonness * Self.prior) / (Double(documents) + Self.prior)
    return max(0, -Logarithm.natural(share))
  }

  /// The documents that share most with `features`: the rarest are looked up first, so that the work has a bound.
  func nearest(to features: [Feature], limit: Int, without own: Int? = nil) -> [Int] {
    let known = features.compactMap { feature in postings[feature].map { (feature, $0) } }
      .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
    var scores: [Int: Double] = [:]
    var visited = 0
    for (feature, documents) in known {
      if visited > 3_000 && scores.count >= limit { break }
      let weight = information(feature) * feature.kind.reliability
      for document in documents where Int(document) != own { scores[Int(document), default: 0] += weight }
      visited += documents.count
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }
}
