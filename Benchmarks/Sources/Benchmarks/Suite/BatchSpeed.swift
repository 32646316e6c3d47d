import Foundation

/// `concord add` of a folder, end to end: 1,000 made circulars, two Word documents of 80 sentences each, into a new base with
/// two jobs; then the same folder again, unchanged. The time is the whole command's: start, looking at the files, pairing,
/// reading, alignment, extraction, SQLite and the index.
///
/// Why it can be believed: the documents have the runs and properties that Word writes, one sentence in twenty is cut in two
/// on one side, and the letters are paired by what they say as well as by their names. Half a second of the unchanged
/// folder's time would be a file read too many.
struct BatchSpeed: Benchmark {
  let name = "batch"
  private static let circulars = 1000

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let folder = try context.folder("batch")
    let week = try context.folder("batch/week")
    _ = try context.own(["make-folder", "\(Self.circulars)", week, "--seed", "2026"])
    // A file that is younger than two seconds is not taken for unchanged.
    sleep(3)
    _ = try context.run(["init", "--base", folder])
    let first = try context.run(["add", week, "--base", folder, "--jobs", "2"])
    let again = (0..<max(1, context.runs)).map { _ in try? context.run(["add", week, "--base", folder]) }
    let unchanged = RepeatedUse(again.compactMap { $0 })
    let count = Double(Self.circulars)
    return [
      Figure("pairs a second, two jobs, wall", count / first.wall, "1/s"),
      Figure("pairs a second of the processor", count / first.processor, "1/s"),
      Figure("processor of two that was busy", first.processor / first.wall / 2, ""),
      Figure("peak memory", first.peak, "MB"),
      Figure("the unchanged folder again, wall", unchanged.median(\.wall), "s"),
      Figure("the unchanged folder again, processor", unchanged.median(\.processor), "s"),
    ]
  }
}
