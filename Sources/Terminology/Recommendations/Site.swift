import Mentions

/// A place where a Recommendation or work item is named.
struct Site: Sendable {
  /// The sentence.
  let sentence: Int
  /// Its number, or its provisional name when only that stands here.
  let key: String
  /// From the number to the bracket that closes the former name, as scalars.
  let range: Range<Int>
  /// Whether only the provisional name stands here.
  let isProvisional: Bool

  /// The places of a side in order, former names taken together with their numbers.
  static func all(in side: Side) -> [[Site]] {
    side.sentences.indices.map { sentence in
      let mentions = side.mentions(sentence), text = side.texts[sentence]
      var sites: [Site] = []
      let pairs = mentions.formerNames.filter { $0.notation != .tableColumn }
      for pair in pairs {
        sites.append(
          Site(sentence: sentence, key: pair.number, range: text.indices(ofUTF8: pair.range), isProvisional: false))
      }
      for mention in mentions.mentions where mention.kind == .designation || mention.kind == .provisionalName {
        if pairs.contains(where: { $0.range.overlaps(mention.range) }) { continue }
        sites.append(
          Site(
            sentence: sentence, key: mention.value, range: text.indices(ofUTF8: mention.range),
            isProvisional: mention.kind == .provisionalName))
      }
      return sites.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }
}
