import Languages

/// A sentence that says where a Recommendation stands.
struct StatusSighting {
  /// Its number, or its provisional name.
  let key: String
  let status: RecommendationStatus
  /// The new number, or the one that takes its place.
  let other: String?
  /// The day that the sentence gives, else that of the document (ISO 8601).
  let date: String?
  let side: Int, sentence: Int
  /// The place of the name, as scalars.
  let range: Range<Int>
}
