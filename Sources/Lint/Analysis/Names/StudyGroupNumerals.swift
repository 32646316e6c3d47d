import Languages
import Mentions

/// Study groups whose number stands in figures at most places and in words at others: `第4研究组`, `第四研究组`. Among equals
/// figures win, as ITU writes them.
enum StudyGroupNumerals {
  private typealias Use = (sentence: DraftSentence, range: Range<Int>, number: String, isInFigures: Bool)

  /// The names written otherwise than most.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    let uses = drafts.sentences(in: .chinese).flatMap(uses)
    let figures = uses.count { $0.isInFigures }
    guard figures > 0, figures < uses.count else { return [] }
    let isInFigures = figures * 2 >= uses.count
    return uses.filter { $0.isInFigures != isInFigures }.compactMap { use in
      let models = uses.filter { $0.number == use.number && $0.isInFigures == isInFigures }
      guard let model = models.first else { return nil }
      return NameVariant(
        sentence: use.sentence, range: use.range, yardstick: model.sentence.text(model.range),
        related: models.prefix(3).map { $0.sentence.location($0.range) })
    }
  }

  private static func uses(in sentence: DraftSentence) -> [Use] {
    sentence.mentions.mentions.compactMap { mention in
      guard mention.kind == .body, mention.value.hasPrefix("SG"), mention.text.hasSuffix("研究组") else { return nil }
      let range = sentence.scalars(ofUTF8: mention.range)
      guard let start = sentence.scalars[range].firstIndex(of: "第") else { return nil }
      let isInFigures = sentence.scalars[start..<range.upperBound].contains(where: \.isDecimalDigit)
      return (sentence, start..<range.upperBound, mention.value, isInFigures)
    }
  }
}
