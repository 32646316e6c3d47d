import ArgumentParser
import Documents
import Foundation
import Languages
import Segmentation

/// The benchmarks' own command. `run` measures; the others are what it starts as processes of their own, so that
/// nothing they hold counts for what is measured.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks", abstract: "Measures Concord.",
    subcommands: [
      Run.self, MakePair.self, MakeWord.self, MakeFolder.self, MakeProse.self, Split.self, MergeConcepts.self,
      GaleChurchCommand.self,
      LeaveOneOut.self,
      MakeBase.self, MakeTree.self, QueryBase.self, QueryTerms.self,
      MakeMeeting.self, MakeConcepts.self, TypeKeys.self, TimeRules.self,
    ],
    defaultSubcommand: Run.self)
}

/// `Benchmarks run`: a table of figures.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Run benchmarks and print their figures.")

  @Option(help: "The release build of the command that is measured.") var concord: String
  @Option(help: "How often each command is run, after one run to warm up.") var runs = 5
  @Option(help: "Only benchmarks whose name contains this.") var filter = ""
  @Flag(help: "Also what takes minutes: a million lines a side.") var long = false
  @Argument(help: "The project's folder.") var project: String

  func run() throws {
    let context = try BenchmarkContext(concord: concord, project: project, runs: max(1, runs), isLong: long)
    defer { context.removeScratch() }
    for benchmark in Suite.all where filter.isEmpty || benchmark.name.contains(filter) {
      print("== \(benchmark.name)")
      for figure in try benchmark.measure(context) { print(figure.line) }
    }
  }
}

/// `Benchmarks make-pair`: writes `zh.txt`, `en.txt` and `gold.jsonl`.
struct MakePair: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write a made pair of texts, a sentence a line.")

  @Argument(help: "About how many lines a side.") var lines: Int
  @Argument(help: "The folder, which exists.") var folder: String
  @Option(help: "Other numbers make other texts.") var seed: UInt64 = 1
  @Option(help: "Lines of the first side, from its middle, that the second side lacks.") var missing = 0

  func run() throws {
    var maker = try PairMaker(seed: seed)
    try maker.write(lines: lines, missing: missing, to: folder)
  }
}

/// `Benchmarks make-tree`: writes a tree of circulars and its true pairs.
struct MakeTree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-tree", abstract: "Write a tree of made circulars, and a list of its pairs.")

  @Argument(help: "The folder, which exists.") var folder: String
  @Argument(help: "The file of pairs, a tab between the names.") var gold: String
  @Option(help: "Other numbers make other trees.") var seed: UInt64 = 1
  @Option(help: "How many letters.") var pairs = 1000
  @Flag(help: "Names by conventions; else names that say nothing.") var names = false

  func run() throws {
    let maker = try TreeMaker(folder: folder, seed: seed, pairs: pairs, isNamed: names)
    let lines = maker.pairs.map { $0.source + "\t" + $0.target + "\n" }
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: gold))
  }
}

/// `Benchmarks make-word`: writes a .docx.
struct MakeWord: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write a made Word document.")

  @Argument(help: "How many paragraphs.") var paragraphs: Int
  @Argument(help: "The file.") var file: String

  func run() throws {
    var maker = WordMaker()
    try maker.write(paragraphs: paragraphs, to: file)
  }
}

/// `Benchmarks make-folder`: writes .docx pairs.
struct MakeFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-folder", abstract: "Write made circulars, two Word documents each.")

  @Argument(help: "How many circulars.") var circulars: Int
  @Argument(help: "The folder, which exists.") var folder: String
  @Option(help: "How many sentences a side has.") var sentences = 80
  @Option(help: "Other numbers make other texts.") var seed: UInt64 = 1

  func run() throws {
    try FolderMaker(seed: seed).write(circulars: circulars, sentences: sentences, to: folder)
  }
}

/// `Benchmarks merge-concepts`: makes a base.
struct MergeConcepts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-concepts", abstract: "Merge the concepts of made documents into a new base.")

  @Argument(help: "How many documents, two a pair.") var documents: Int
  @Argument(help: "The folder, which exists.") var folder: String

  func run() throws {
    var maker = ConceptMaker()
    try maker.merge(documents: documents, into: folder)
  }
}

/// `Benchmarks make-prose`: writes a text.
struct MakeProse: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write a made text, a paragraph a line.")

  @Argument(help: "zh or en.") var language: String
  @Argument(help: "About how many bytes.") var bytes: Int
  @Argument(help: "The file.") var file: String

  func run() throws {
    var maker = ProseMaker(language: language)
    try maker.write(bytes: bytes, to: file)
  }
}

/// `Benchmarks split`: a text in sentences, of which only the number and the end of the last is printed.
struct Split: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Read a text and find its sentences.")

  @Argument(help: "zh or en.") var language: String
  @Argument(help: "The file.") var file: String

  func run() throws {
    let document = try DocumentReader.read(path: file)
    let pack = try Segmenter.pack(for: document, language: Language(language))
    var count = 0
    var end = 0
    for sentence in Segmenter(pack: pack).sentences(of: document) {
      count += 1
      end = sentence.place.end
    }
    print(count, end)
  }
}

/// `Benchmarks gale-church`: the yardstick of alignment.
struct GaleChurchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gale-church", abstract: "Align two files of lines by lengths alone, and print beads.")

  @Argument(help: "A sentence a line.") var first: String
  @Argument(help: "The other language.") var second: String
  @Option(help: "How far from the diagonal the search looks, in lines.") var radius = 100

  func run() throws { print(try GaleChurch(radius: radius).align(first, second), terminator: "") }
}
