import Alignment
import Languages
import Termbase

extension TranslationUnit {
  /// The beads of an alignment as units; one side of a bead without counterpart is missing.
  public static func units(_ beads: [Bead], _ sides: BeadSides, date: String? = nil) -> [TranslationUnit] {
    func side(_ sentences: [String], _ range: Range<Int>, _ language: Language, _ name: String) -> Side? {
      if range.isEmpty { return nil }
      let joint = ["zh", "ja"].contains(language.tag.prefix(2)) ? "" : " "
      return Side(language: language, text: sentences[range].joined(separator: joint), document: name)
    }
    return beads.map { bead in
      TranslationUnit(
        sides: [
          side(sides.sourceSentences, bead.source, sides.source, sides.sourceName),
          side(sides.targetSentences, bead.target, sides.target, sides.targetName),
        ].compactMap { $0 }, confidence: bead.confidence, date: date)
    }
  }
}
