import Alignment
import ArgumentParser
import Languages

/// The lexicons that a command aligns with: the built-in one, and those that `concord train` learnt.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A lexicon made by concord train, added to the built-in one; several may be given.", valueName: "file"))
  var files: [String] = []

  /// All of them as one.
  /// - Throws: `AlignmentError` when a file is no lexicon, or damaged.
  func lexicon() throws -> Lexicon {
    try files.reduce(try Lexicon.open()) { $0.adding(try Lexicon.read($1)) }
  }

  /// Says of lexicons for other languages than the pair's that they are of no use for it.
  func noteUnused(for first: Language, _ second: Language) throws {
    for file in files {
      for part in try Lexicon.read(file).languages
      where Set([part.headwords, part.translations]) != Set([first, second]) {
        StandardError.write(
          "concord: \(file): a lexicon of \(part.headwords) and \(part.translations); "
            + "it is not used for \(first) and \(second)\n")
      }
    }
  }
}
