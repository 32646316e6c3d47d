import Foundation

/// The concordance, the translation memory and look-ups from the indexes beside a base: p50 and p99 of 10,000 random queries of
/// each class on a base of 100,000 made pairs and an index of 100,000 made terms; a million of each with `--long`. Warm cache,
/// one core: the first thousand queries of a class are not counted. FTS5 with Han bigrams over the same sentences stands beside
/// the figures of the index (200 queries a class).
///
/// Why it can be believed: queries are taken from the sentences themselves, so that each finds something, frequent ones as
/// often as they are frequent; the base is filled and asked through the public face.
struct IndexSpeed: Benchmark {
  let name = "index"

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let folder = try context.folder("index")
    let pairs = context.isLong ? "1000000" : "100000"
    for arguments in [
      ["make-base", pairs, folder], ["query-base", pairs, folder, "--yardstick"], ["query-terms", pairs, folder],
    ] {
      let output = folder + "/output.txt"
      _ = try context.own(arguments, output: output)
      print(try String(contentsOfFile: output, encoding: .utf8), terminator: "")
    }
    let lookup = try context.repeated(["search", "--base", folder, "会议"]).median(\.wall) * 1000
    return [Figure("search 会议, the whole process", lookup, "ms")]
  }
}

/// The concordance and the translation memory on a base of ten million pairs (two gigabytes of text, twelve on the disk, some
/// minutes), with `--long` only: each figure to be held against that of a million.
struct LargeIndexSpeed: Benchmark {
  let name = "ten-million"

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    guard context.isLong else { return [] }
    let folder = try context.folder(name)
    let pairs = "10000000"
    let made = try context.own(["make-base", pairs, folder], output: folder + "/made.txt")
    let asked = try context.own(["query-base", pairs, folder], output: folder + "/asked.txt")
    for output in ["/made.txt", "/asked.txt"] {
      print(try String(contentsOfFile: folder + output, encoding: .utf8), terminator: "")
    }
    try FileManager.default.removeItem(atPath: folder)
    return [
      Figure("making the base and its index: wall", made.wall, "s"),
      Figure("making the base and its index: peak memory", made.peak, "MB"),
      Figure("asking: peak memory, mapped files included", asked.peak, "MB"),
    ]
  }
}
