import Languages

/// Chinese names that are one character away from a body of the glossaries which the drafts never name rightly: 无线电规委员会.
///
/// One pass over the text: a body is compared where its first character stands.
enum GlossaryBodies {
  private static let bodies: [Unicode.Scalar: [(name: [Unicode.Scalar], near: NearHan)]] = {
    var bodies: [Unicode.Scalar: [(name: [Unicode.Scalar], near: NearHan)]] = [:]
    for name in KnownWords.standard.chineseBodies where name.count > 5 {
      if let near = NearHan(name: name) { bodies[name[0], default: []].append((name, near)) }
    }
    return bodies
  }()

  private static let firsts = ScalarSet(bodies.keys)

  /// The names that deviate. What is given with an acronym is compared where that is (`acronym-expanded-in-two-ways`).
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    let sentences = drafts.sentences(in: .chinese)
    var variants: [(NameVariant, [Unicode.Scalar])] = []
    for sentence in sentences {
      let defined = sentence.mentions.definitions.map { sentence.scalars(ofUTF8: $0.fullFormRange) }
      for at in sentence.scalars.indices where firsts.contains(sentence.scalars[at]) {
        for (name, near) in bodies[sentence.scalars[at]] ?? [] {
          guard let range = near.range(at: at, in: sentence.scalars), !defined.contains(where: { $0.overlaps(range) })
          else { continue }
          variants.append((NameVariant(sentence: sentence, range: range, yardstick: String(name), related: []), name))
        }
      }
    }
    let texts = Set(variants.map(\.1)).filter { name in
      sentences.contains { $0.scalars.firstOccurrence(of: name) != nil }
    }
    return variants.filter { !texts.contains($0.1) }.map(\.0)
  }
}
