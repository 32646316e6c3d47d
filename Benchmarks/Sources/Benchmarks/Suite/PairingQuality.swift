import Foundation
import Syntax

/// Pairing of a tree of about 2,000 files: precision, recall and time of `concord add --dry-run`, once with names by
/// conventions and once with names that say nothing. The time is the whole command's: reading the text files, their
/// sentences and mentions, the lexicon, pairing and the report.
///
/// Why it can be believed: most letters are form letters of which twenty share all but a few places, so that a wrong one is
/// always near; a quarter of the words is translated freely, and every eighth date is wrong. 6 letters of 100 lack the
/// other version, 2 have a revision whose original lacks one, 3 are there in two formats, and of 2 there are two English texts,
/// neither of which may be used. The seed of the settings was another one.
struct PairingQuality: Benchmark {
  let name = "pairing"

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    try figures(context, "names", isNamed: true) + figures(context, "content alone", isNamed: false)
  }

  private func figures(_ context: BenchmarkContext, _ what: String, isNamed: Bool) throws -> [Figure] {
    let folder = try context.folder("pairing-\(isNamed)")
    let gold = folder + "/gold", list = folder + "/tree/pairs.csv"
    _ = try context.folder("pairing-\(isNamed)/tree")
    _ = try context.own(["make-tree", folder + "/tree", gold, "--seed", "\(Self.seed)"] + (isNamed ? ["--names"] : []))
    let use = try context.run(["add", folder + "/tree", "--dry-run", "--write-pairs", list])
    let wanted = Set(try String(contentsOfFile: gold, encoding: .utf8).split(separator: "\n").map(String.init))
    let rows = try DelimitedText(separator: ",").rows(of: String(contentsOfFile: list, encoding: .utf8))
    let found = Set(rows.filter { $0.cells[0] == "pair" }.map { $0.cells[1] + "\t" + $0.cells[2] })
    let right = Double(found.intersection(wanted).count)
    return [
      Figure("\(what): precision", right / Double(max(1, found.count)), ""),
      Figure("\(what): recall", right / Double(max(1, wanted.count)), ""),
      Figure("\(what): wrong pairs of \(found.count)", Double(found.count) - right, ""),
      Figure("\(what): whole command, wall", use.wall, "s"),
      Figure("\(what): whole command, processor", use.processor, "s"),
      Figure("\(what): peak memory", use.peak, "MB"),
    ]
  }

  /// Settings were chosen with other seeds.
  private static let seed = 2026
}
