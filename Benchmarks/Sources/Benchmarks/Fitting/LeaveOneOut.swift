import Alignment
import ArgumentParser

/// `Benchmarks leave-one-out`: how far the aligner's settings are fitted to the texts they were chosen on.
///
/// For each text the settings are chosen anew from `SettingsGrid` without it, those with the best mean of the sets'
/// exact F1 over all other texts (the standing ones where none is better), and the text is aligned with them. What the
/// texts get in this way, pooled by set, is what an unseen text of their kind may expect.
struct LeaveOneOut: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave-one-out", abstract: "Choose the aligner's settings leaving each text out, and align it.")

  @Argument(help: "Folders with zh.txt, en.txt and gold.jsonl; the folder around each names its set.")
  var folders: [String]
  @Flag(help: "Without the general dictionary.") var noDictionary = false

  func run() throws {
    let texts = try folders.map { try GoldText(folder: $0) }
    var sources = LexiconSources.standard
    if noDictionary { sources.dictionary = nil }
    let lexicon = try Lexicon.open(sources)
    let grid = SettingsGrid.all
    let results = try grid.map { entry in try texts.map { try $0.aligned(entry.settings, lexicon: lexicon) } }
    for (entry, result) in zip(grid, results) {
      print(entry.name, Self.figures(texts, result).map { "\($0.set) \(Self.rounded($0.f1))" }.joined(separator: "  "))
    }
    var left: [AlignedLines] = []
    for number in texts.indices {
      let chosen = Self.best(texts, results, without: number)
      left.append(results[chosen][number])
      print("without \(texts[number].set)/\(texts[number].name): \(grid[chosen].name)")
    }
    for figure in Self.figures(texts, left) { print("left out, \(figure.set): \(Self.rounded(figure.f1))") }
  }

  /// The number of the settings with the best mean over sets, one text left out.
  private static func best(_ texts: [GoldText], _ results: [[AlignedLines]], without number: Int) -> Int {
    let others = texts.indices.filter { $0 != number }
    let means = results.map { result in
      let figures = figures(others.map { texts[$0] }, others.map { result[$0] })
      return figures.reduce(0) { $0 + $1.f1 } / Double(figures.count)
    }
    return means.indices.max { (means[$0], $1) < (means[$1], $0) }!
  }

  /// The exact F1 of each set, in the order of their names.
  private static func figures(_ texts: [GoldText], _ results: [AlignedLines]) -> [(set: String, f1: Double)] {
    Set(texts.map(\.set)).sorted().map { set in
      (set, AlignedLines.exactF1(texts.indices.filter { texts[$0].set == set }.map { results[$0] }))
    }
  }

  private static func rounded(_ figure: Double) -> String { String(Int((figure * 10000).rounded())) }
}
