/// Makes one batch of several, without what is in none of the base's additions any more.
public enum BatchMerger {
  /// Takes pairs over from batches of one language, in the order of their rows.
  /// - Parameter isLive: whether a batch's pair (by its number) is to be taken.
  public static func merged(
    _ batches: [TextBatch], language: String, isLive: (_ batch: Int, _ pair: Int) -> Bool
  ) -> TextBatchBuilder {
    let starts = batches.map { $0.starts() }
    var all: [(batch: Int, pair: Int, id: Int64)] = []
    for (index, batch) in batches.enumerated() {
      for pair in 0..<batch.pairCount where isLive(index, pair) { all.append((index, pair, batch.pair(pair).id)) }
    }
    all.sort { ($0.id, $0.batch, $0.pair) < ($1.id, $1.batch, $1.pair) }
    var builder = TextBatchBuilder(language: language)
    for item in all { builder.add(pair: item.pair, of: batches[item.batch], starts: starts[item.batch]) }
    return builder
  }
}
