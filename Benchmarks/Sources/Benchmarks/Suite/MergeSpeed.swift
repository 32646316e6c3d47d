/// Concepts of 10,000 made documents (5,000 pairs of two language versions) merged into one base, a transaction a pair; 1,000
/// documents without `--long`. Wall time and time of the processor, on one core; the base's size.
///
/// Why it can be believed: the documents come through the public face (`Termbase.add`), each with sixty concepts in the
/// proportions of a circular, and of each two or three sentences of evidence. A few names stand in most documents and most in a few
/// (Zipf), so that merging meets known concepts as often as it does in life; a pool of 20,000 terms is left at the end.
struct MergeSpeed: Benchmark {
  let name = "merge"

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let folder = try context.folder("merge")
    let documents = context.isLong ? 10_000 : 1_000
    let use = try context.own(["merge-concepts", "\(documents)", folder])
    return [
      Figure("concepts of \(documents) documents: wall", use.wall, "s"),
      Figure("concepts of \(documents) documents: processor", use.processor, "s"),
      Figure("a document's concepts: processor", use.processor / Double(documents) * 1000, "ms"),
    ]
  }
}
