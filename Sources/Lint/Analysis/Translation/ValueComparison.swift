import Mentions

/// Values that stand on one side of a bead only: what a rule says of numbers, dates and names that a translation changed.
///
/// A value is *substituted* where a bead has exactly as many unanswered values of one kind on either side: 13 September
/// opposite 9月12日. It is *omitted* where the other text has it nowhere.
struct ValueComparison {
  /// What is compared.
  let kinds: Set<MentionKind>
  /// Values that may stand opposite each other share a class: `date`, `circular`.
  let classOf: (PlacedMention) -> String?
  /// Whether some sentences have a value.
  let isAnswered: (Mention, [DraftSentence]) -> Bool
  /// Whether a value that the other text has nowhere is worth telling by itself.
  let isTelling: (Mention) -> Bool
  /// Whether some sentences may have a value that was not read.
  var mayHide: ([DraftSentence]) -> Bool = { _ in false }

  /// Values of the draft without the right counterpart, and the value that stands there instead, if one does.
  struct Difference {
    let value: PlacedMention
    let instead: PlacedMention?
    /// The sentence opposite.
    let opposite: Location
  }

  func differences(in pair: DraftPair) -> [Difference] {
    let views = BeadView.views(of: pair)
    let texts = [pair.source, pair.target]
    return views.flatMap { view -> [Difference] in
      let own = unanswered(view.own, by: view.otherReach)
      let other = unanswered(view.other, by: view.ownReach)
      // What stands instead of a value may be named in a neighbouring sentence too.
      let insteadOfOwn = own.isEmpty ? [] : unanswered(view.other, by: view.own)
      let insteadOfOther = other.isEmpty ? [] : unanswered(view.own, by: view.other)
      let classes = Set((own + other).compactMap { classOf($0) }).sorted()
      return classes.flatMap { name -> [Difference] in
        let (left, right) = (own.filter { classOf($0) == name }, other.filter { classOf($0) == name })
        for (one, two) in [(left, right), (left, insteadOfOwn), (insteadOfOther, right)] {
          let (first, second) = (one.filter { classOf($0) == name }, two.filter { classOf($0) == name })
          if !first.isEmpty, first.count == second.count {
            return zip(first, second).map { Difference(value: $0, instead: $1, opposite: $1.location) }
          }
        }
        guard left.isEmpty || right.isEmpty else { return [] }
        return omitted(left, view.other, texts) + omitted(right, view.own, texts)
      }
    }
  }

  private func unanswered(_ sentences: [DraftSentence], by others: [DraftSentence]) -> [PlacedMention] {
    PlacedMention.all(kinds, in: sentences).filter { classOf($0) != nil && !isAnswered($0.mention, others) }
  }

  private func omitted(
    _ values: [PlacedMention], _ opposite: [DraftSentence], _ texts: [[DraftSentence]]
  ) -> [Difference] {
    guard let first = opposite.first, !values.isEmpty, !mayHide(opposite) else { return [] }
    return values.filter { value in
      guard isTelling(value.mention) else { return false }
      return texts.contains { text in
        text.first?.draft != value.sentence.draft && !isAnswered(value.mention, text)
      }
    }.map { Difference(value: $0, instead: nil, opposite: first.location(0..<first.scalars.count)) }
  }
}

extension Rule {
  /// A finding for each difference, at the draft's side where a value stands on both.
  func findings(_ comparison: ValueComparison, in drafts: DraftSet) -> [Finding] {
    drafts.pairs.flatMap { pair in
      comparison.differences(in: pair).map { difference in
        let value = difference.value
        return finding(
          at: value.range, of: value.sentence,
          message: difference.instead.map {
            "“\(value.mention.text)” here, “\($0.mention.text)” in the other language."
          }
            ?? "The other language has no “\(value.mention.text)”.",
          related: [difference.opposite])
      }
    }
  }
}
