import Alignment
import Glossaries
import Mentions

/// Makes concepts of a circular: Recommendations with their former names and titles, bodies and acronyms with their full
/// forms, key terms; each with the sentences that show it.
///
/// What is named is taken from the mentions of the sentences; nothing is recognised a second time. From there:
///
/// - **Recommendations**: numbers joined with former names, titles found by notation, by table and, through the beads,
///   by the other language's title (`RecommendationCollector`).
/// - **Bodies and acronyms**: definitions joined across languages by the acronym, and through the beads where only one
///   language spells it out (`NameCollector`).
/// - **Key terms**: pairs of the glossary that stand on both sides of a bead, and candidates of both languages that the
///   beads bring together (`KeyTermCollector`).
///
/// A glossary helps to recognise; a name is reported only where the document has it, and its places are given. The same
/// input gives the same concepts in the same order.
public struct TerminologyExtractor: Sendable {
  private let glossary: GlossaryIndex
  private let glosses: GlossMemory

  /// An extractor that knows a glossary's terms, and a lexicon's words for putting compounds together; without them it
  /// relies on the documents alone.
  public init(glossary: [GlossaryEntry] = [], lexicon: Lexicon = .empty) {
    self.glossary = GlossaryIndex(glossary)
    glosses = GlossMemory(lexicon)
  }

  /// The concepts of a pair: recommendations, bodies, acronyms, then key terms with the likeliest first.
  public func concepts(in pair: AlignedPair) -> [Concept] {
    let beads = pair.beads.map { Material.BeadSpan(ranges: [$0.source, $0.target]) }
    return concepts(Material(sides: [Side(pair.source), Side(pair.target)], beads: beads))
  }

  /// The concepts of a document in one language: recommendations, bodies and acronyms.
  ///
  /// Key terms need a second language to tell terms from other words, and are not given.
  public func concepts(in document: ReadDocument) -> [Concept] {
    concepts(Material(sides: [Side(document)], beads: []))
  }

  private func concepts(_ material: Material) -> [Concept] {
    let names = NameCollector(material, glossary).concepts()
    return RecommendationCollector(material).concepts() + names
      + KeyTermCollector(material, glossary, glosses, names: names).concepts()
  }
}
