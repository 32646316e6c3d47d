import Languages

/// Where some short stretches of Chinese stand in sentences, found in one pass for all of them.
struct HanStretches {
  private var found: [[Unicode.Scalar]: [(sentence: DraftSentence, at: Int)]] = [:]

  /// - Parameter stretches: of two characters or more.
  init(_ stretches: [[Unicode.Scalar]], in sentences: [DraftSentence]) {
    if stretches.isEmpty { return }
    let firsts = ScalarSet(stretches.compactMap(\.first))
    let heads = Dictionary(grouping: Set(stretches)) { Self.head($0[...]) }
    for sentence in sentences {
      let scalars = sentence.scalars
      for at in scalars.indices.dropLast() where firsts.contains(scalars[at]) {
        for stretch in heads[Self.head(scalars[at...])] ?? [] where scalars[at...].starts(with: stretch) {
          found[stretch, default: []].append((sentence, at))
        }
      }
    }
  }

  /// The places of one of the stretches in order.
  func places(of stretch: [Unicode.Scalar]) -> [(sentence: DraftSentence, at: Int)] { found[stretch] ?? [] }

  /// The first two characters as one number.
  private static func head(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
    UInt64(scalars[scalars.startIndex].value) << 32 | UInt64(scalars[scalars.startIndex + 1].value)
  }
}
