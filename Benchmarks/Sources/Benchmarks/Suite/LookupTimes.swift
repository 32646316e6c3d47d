/// `concord lookup` as a whole process that starts with nothing, on a base of 100,000 made terms, a million with `--long`: wall
/// time, the median of twenty runs after one to warm the page cache. The yardstick is `concord --version`, which starts,
/// reads its arguments and ends.
///
/// Why it can be believed: the base is filled through the public face, with ledgers, standings and evidence in the
/// proportions of circulars (`MakeConcepts`); the answers are printed. What is asked: a number, a whole term, one nearly
/// so, pinyin, and the beginning of some thousand terms.
struct LookupTimes: Benchmark {
  let name = "lookup"
  /// Concepts of `make-concepts` have 2.3 terms each.
  private static let termsOfConcept = 2.3

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let folder = try context.folder("lookup")
    let terms = context.isLong ? 1_000_000 : 100_000
    let concepts = Int(Double(terms) / Self.termsOfConcept)
    _ = try context.own(["make-concepts", "\(concepts)", folder])
    let maker = try TermMaker()
    let (term, other) = (maker.term(concepts / 3), maker.term(concepts / 2))
    let asked: [(String, [String])] = [
      ("a number", ["X.\(concepts / 20 * 10)"]), ("a whole term", [term.zh]), ("an English term", [other.en]),
      ("nearly so", ["--fuzzy", String(other.en.dropLast(3)) + "x" + other.en.suffix(2)]),
      ("pinyin", ["--pinyin", "huiyiyanjiu"]), ("a beginning", ["会议"]),
    ]
    let start = try repeated(["--version"], context).median(\.wall) * 1000
    return [Figure("--version", start, "ms")]
      + (try asked.map { what, words in
        let wall = try repeated(["lookup", "--base", folder] + words, context).median(\.wall) * 1000
        return Figure("\(terms) terms, \(what): wall", wall, "ms", against: start, "--version")
      })
  }

  private func repeated(_ arguments: [String], _ context: BenchmarkContext) throws -> RepeatedUse {
    _ = try context.run(arguments)
    return RepeatedUse(try (0..<max(20, context.runs)).map { _ in try context.run(arguments) })
  }
}
