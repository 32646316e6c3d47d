import Foundation

/// `concord align --segmented --format beads` on made pairs of 10,000 lines a side and, with `--long`, of a million:
/// sentences of both sides a second of processor time, start-up included, and the peak of memory. One thread, one
/// process, the lexicon compiled beforehand as it is for everybody after the first run.
///
/// Why it can be believed: the figures are the kernel's for the whole process; the texts have the length, vocabulary,
/// kinds of beads and omissions of real ones (`PairMaker`), so that lexical evidence, learning and search all have
/// their work; the beads found are scored against the made gold, so that speed cannot be bought with nonsense; and
/// a plain Gale–Church, which uses lengths alone and does no learning, does the same files in the same run.
struct AlignmentSpeed: Benchmark {
  let name = "alignment"

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let (small, cost) = try figures(10_000, context, against: nil)
    if !context.isLong { return small }
    return small + (try figures(1_000_000, context, against: cost).0)
  }

  /// The figures at a size, and the processor's microseconds a sentence; `smaller` is that of the smaller size.
  private func figures(_ lines: Int, _ context: BenchmarkContext, against smaller: Double?) throws
    -> ([Figure], Double)
  {
    let folder = try context.folder("pair-\(lines)")
    _ = try context.own(["make-pair", String(lines), folder])
    let files = [folder + "/zh.txt", folder + "/en.txt"]
    let yardstick = try context.own(["gale-church"] + files, output: folder + "/gale-church")
    let arguments = ["align", "--segmented", "--format", "beads"] + files
    let uses: RepeatedUse
    if lines > 100_000 {
      uses = RepeatedUse([try context.run(arguments, output: folder + "/beads")])
    } else {
      uses = try context.repeated(arguments, output: folder + "/beads")
    }
    let gold = try BeadList(gold: folder + "/gold.jsonl")
    let sentences = Double(gold.sentences)
    let processor = uses.median(\.processor)
    let cost = processor / sentences * 1e6
    let own = yardstick.processor / sentences * 1e6
    let title = "\(lines) lines a side: "
    var figures = [
      Figure(
        title + "sentences a second", sentences / processor, "/s", against: sentences / yardstick.processor,
        "Gale–Church"),
      Figure(title + "user time", uses.median(\.user), "s", against: yardstick.user, "Gale–Church"),
      Figure(title + "time a sentence", cost, "µs", against: smaller ?? own, smaller == nil ? "Gale–Church" : "10000"),
      Figure(title + "wall", uses.median(\.wall), "s", against: yardstick.wall, "Gale–Church"),
      Figure(title + "peak memory", uses.median(\.peak), "MB", against: yardstick.peak, "Gale–Church"),
    ]
    let found = try BeadList(printed: folder + "/beads").exactF1(against: gold)
    let byLength = try BeadList(printed: folder + "/gale-church").exactF1(against: gold)
    figures.append(Figure(title + "exact F1", found, "", against: byLength, "Gale–Church"))
    return (figures, cost)
  }
}
