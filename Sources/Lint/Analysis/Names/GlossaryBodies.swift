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

  /// A stretch that is one character away from a body's name.
  struct Hit: Sendable {
    let range: Range<Int>
    let name: [Unicode.Scalar]
  }

  /// The stretches of a sentence, but for what is given with an acronym: that is compared where it is defined
  /// (`acronym-expanded-in-two-ways`).
  static func hits(in sentence: SentenceContent) -> [Hit] {
    let defined = sentence.mentions.definitions.map { sentence.scalars(ofUTF8: $0.fullFormRange) }
    var hits: [Hit] = []
    for at in sentence.scalars.indices where firsts.contains(sentence.scalars[at]) {
      for (name, near) in bodies[sentence.scalars[at]] ?? [] {
        guard let range = near.range(at: at, in: sentence.scalars), !defined.contains(where: { $0.overlaps(range) })
        else { continue }
        hits.append(Hit(range: range, name: name))
      }
    }
    return hits
  }

  /// The names that deviate.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    let sentences = drafts.sentences(in: .chinese)
    let hits = sentences.flatMap { sentence in sentence.facts.nearBodies.map { (sentence: sentence, hit: $0) } }
    let named = Set(hits.map(\.hit.name)).filter { name in
      sentences.contains { $0.scalars.firstOccurrence(of: name) != nil }
    }
    return hits.filter { !named.contains($0.hit.name) }.map { sentence, hit in
      NameVariant(sentence: sentence, range: hit.range, yardstick: String(hit.name), related: [])
    }
  }
}
