import Languages
import Mentions

/// Puts the numbers, dates and names of a sentence into the translation of an earlier one.
struct HitRepairer {
  let rewriter: MentionRewriter

  /// - Parameters:
  ///   - pairs: what stands for each other in the earlier sentence and in the new one, where the values differ.
  ///   - target: the translation, with what it names in order.
  /// - Returns: what was exchanged, and the translation; nil when something could not be put in.
  func repaired(_ pairs: [(old: Mention, new: Mention)], in target: String, naming mentions: [Mention])
    -> (exchanged: [MatchExchange], text: String?)
  {
    var exchanged: [MatchExchange] = []
    var edits: [(range: Range<Int>, text: String)] = []
    for (old, new) in pairs {
      let place = mentions.first { mention in
        mention.value == old.value && !edits.contains { $0.range.overlaps(mention.range) }
      }
      let written = place.flatMap {
        rewriter.rewritten($0.text, from: old.value, to: new.value, written: (old.text, new.text))
      }
      if let place, let written { edits.append((place.range, written)) }
      exchanged.append(
        MatchExchange(
          kind: old.kind, from: old.text, to: new.text, replaced: written == nil ? nil : place?.text, by: written))
    }
    if edits.isEmpty || edits.count < pairs.count { return (exchanged, nil) }
    var bytes = Array(target.utf8)
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: edit.text.utf8)
    }
    return (exchanged, String(decoding: bytes, as: UTF8.self))
  }
}
