/// How well sentence ends inside paragraphs were found: positions are counted in characters that are not white space,
/// so that only the ends matter and not how the spaces between sentences were kept.
public struct SegmentScore: Sendable, Equatable {
  /// Precision and recall of the ends; ends of paragraphs do not count.
  public let ends: Score
  /// Ends found, wanted and given.
  public let hits: Int, wanted: Int, given: Int
  /// Characters of both texts; when they differ the segmenter changed the text.
  public let goldLength: Int, testLength: Int

  /// Scores sentences in order against gold paragraphs of sentences.
  public init(gold paragraphs: [[String]], test sentences: [String]) {
    var gold: Set<Int> = []
    var edges: Set<Int> = []
    var at = 0
    for paragraph in paragraphs {
      for sentence in paragraph {
        at += Self.length(sentence)
        gold.insert(at)
      }
      gold.remove(at)
      edges.insert(at)
    }
    var test: Set<Int> = []
    var position = 0
    for sentence in sentences {
      position += Self.length(sentence)
      test.insert(position)
    }
    test.subtract(edges)
    hits = gold.intersection(test).count
    wanted = gold.count
    given = test.count
    goldLength = at
    testLength = position
    ends = Score(
      precision: given > 0 ? Double(hits) / Double(given) : 0, recall: wanted > 0 ? Double(hits) / Double(wanted) : 0)
  }

  /// A text without white space, for comparing sentences.
  public static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  private static func length(_ text: String) -> Int {
    text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.count
  }
}
