import Alignment
import Mentions

/// A bead with the sentences around it: what is looked for on the other side may stand a sentence away, where beads were
/// merged or parted otherwise.
struct BeadView {
  /// The bead's sentences of the one side and of the other. The first side is the draft's, as given first.
  let own: [DraftSentence], other: [DraftSentence]
  /// The same with a neighbour on either end.
  let ownReach: [DraftSentence], otherReach: [DraftSentence]

  /// The beads of a pair that have text on both sides and that the aligner is fairly sure of.
  static func views(of pair: DraftPair) -> [BeadView] {
    let sourceFirst = (pair.source.first?.draft ?? 0) <= (pair.target.first?.draft ?? 0)
    return pair.beads.compactMap { bead in
      guard !bead.source.isEmpty, !bead.target.isEmpty, bead.confidence >= 0.4 else { return nil }
      let source = (Array(pair.source[bead.source]), reach(bead.source, in: pair.source))
      let target = (Array(pair.target[bead.target]), reach(bead.target, in: pair.target))
      let (own, other) = sourceFirst ? (source, target) : (target, source)
      return BeadView(own: own.0, other: other.0, ownReach: own.1, otherReach: other.1)
    }
  }

  private static func reach(_ range: Range<Int>, in sentences: [DraftSentence]) -> [DraftSentence] {
    Array(sentences[max(0, range.lowerBound - 1)..<min(sentences.count, range.upperBound + 1)])
  }
}

/// A mention where it stands.
struct PlacedMention {
  let sentence: DraftSentence
  let mention: Mention

  var range: Range<Int> { sentence.scalars(ofUTF8: mention.range) }
  var location: Location { sentence.location(range) }

  /// The mentions of some kinds in some sentences, in order.
  static func all(_ kinds: Set<MentionKind>, in sentences: [DraftSentence]) -> [PlacedMention] {
    sentences.flatMap { sentence in
      sentence.mentions.mentions.filter { kinds.contains($0.kind) }.map {
        PlacedMention(sentence: sentence, mention: $0)
      }
    }
  }
}
