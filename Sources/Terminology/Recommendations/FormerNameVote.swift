import Mentions

/// Decides which former names the documents agree on.
///
/// A number has one provisional name and a provisional name belongs to one number; where the documents say otherwise
/// (`Y.3851（前Y.QKDN-edge-arch）` once, `Y.3851（前Y.QKDN-edge-req）` four times), the pair said more often wins. A pair said
/// as often as its rival stands beside it: nothing here can tell which is right. Former numbers (`Y.4101/Y.2067`) do not
/// compete with provisional names.
struct FormerNameVote {
  /// A number with a former name, and every place that says so.
  struct Pair {
    let number: String
    let name: String
    let isNumber: Bool
    var places: [(side: Int, sentence: Int, range: Range<Int>)]
    var isAgreed = true
  }

  /// Pairs in order of their first place.
  let pairs: [Pair]

  init(_ material: Material) {
    var pairs: [Pair] = []
    var index: [[String]: Int] = [:]
    for (number, side) in material.sides.enumerated() {
      for sentence in side.sentences.indices {
        for former in side.mentions(sentence).formerNames {
          let key = [former.number, former.name]
          if index[key] == nil {
            index[key] = pairs.count
            // (ex Y.2067): a former number, whatever the notation.
            let isNumber = side.mentions(sentence).mentions.contains {
              $0.kind == .designation && $0.range == former.nameRange
            }
            pairs.append(
              Pair(
                number: former.number, name: former.name, isNumber: isNumber || former.notation == .slash, places: []))
          }
          pairs[index[key]!].places.append((number, sentence, former.nameRange))
        }
      }
    }
    self.pairs = Self.decided(pairs)
  }

  private static func decided(_ pairs: [Pair]) -> [Pair] {
    var pairs = pairs
    let order = pairs.indices.sorted {
      (pairs[$1].places.count, $0) < (pairs[$0].places.count, $1)
    }
    var agreed: [Int] = []
    for candidate in order {
      let pair = pairs[candidate]
      let isOutvoted = agreed.contains { other in
        let rival = pairs[other]
        return rival.places.count > pair.places.count && rival.isNumber == pair.isNumber
          && (rival.number == pair.number || rival.name == pair.name)
      }
      pairs[candidate].isAgreed = !isOutvoted
      if !isOutvoted { agreed.append(candidate) }
    }
    return pairs
  }
}
