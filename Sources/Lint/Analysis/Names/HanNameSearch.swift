import Languages

/// Where Chinese names begin or nearly begin in some sentences: the places of their first characters, found in one pass for
/// all names.
struct HanNameSearch {
  private let sentences: [DraftSentence]
  private var places: [Unicode.Scalar: [(sentence: Int, at: Int)]] = [:]

  init(_ names: [[Unicode.Scalar]], in sentences: [DraftSentence]) {
    self.sentences = sentences
    if names.isEmpty { return }
    let firsts = ScalarSet(names.compactMap(\.first))
    for (number, sentence) in sentences.enumerated() {
      for (at, scalar) in sentence.scalars.enumerated() where firsts.contains(scalar) {
        places[scalar, default: []].append((number, at))
      }
    }
  }

  /// The stretches that are one character away from a name, in order; overlapping ones only once.
  func hits(of name: [Unicode.Scalar]) -> [(DraftSentence, Range<Int>)] {
    guard let near = NearHan(name: name) else { return [] }
    var hits: [(DraftSentence, Range<Int>)] = []
    var last = (sentence: -1, end: 0)
    for (number, at) in places[name[0]] ?? [] where last.sentence != number || at >= last.end {
      guard let range = near.range(at: at, in: sentences[number].scalars) else { continue }
      hits.append((sentences[number], range))
      last = (number, range.upperBound)
    }
    return hits
  }
}
