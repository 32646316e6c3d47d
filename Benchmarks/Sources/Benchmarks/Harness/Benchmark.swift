/// Something that is measured: one file a benchmark in `Suite/`, listed in `Suite.all`. Its doc comment says what it
/// measures and why the figure can be believed.
protocol Benchmark: Sendable {
  /// What `--filter` compares with.
  var name: String { get }
  /// The figures, in the order in which they are printed.
  func measure(_ context: BenchmarkContext) throws -> [Figure]
}

/// Every benchmark, in the order in which they run.
enum Suite {
  static let all: [any Benchmark] = [
    CommandTimes(), WordSpeed(), SegmentationSpeed(), LintSpeed(), MergeSpeed(), IndexSpeed(), LargeIndexSpeed(),
    LookupTimes(),
    AlignmentSpeed(), PairingQuality(), BatchSpeed(),
  ]
}
