import Alignment
import ArgumentParser
import Documents
import Termbase
import TextIndex

/// `concord search`: bilingual concordance.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Show where words stand, with the other language beside them.",
    discussion: """
      One Chinese character is enough; an English word is found from its beginning. Several words are one phrase; * \
      stands for any characters of a sentence. zh: and en: say in which language; with several, all must hold. What \
      translates the words is marked in the other language. Exits with 1 when nothing is found.

        concord search 研究组
        concord search "study group" --sort right
        concord search zh:研究组 "en:study group" --without en:draft
        concord search "第*研究组" --year 2022-2024 --kind heading
      """)

  @Argument(help: "The words; several are one phrase.") var words: [String]

  @Option(help: ArgumentHelp("Words that must not stand there; may be given several times.", valueName: "words"))
  var without: [String] = []
  @Option(help: "document (as they were added), right or left (by what stands after or before the words).")
  var sort: ConcordanceOrder = .document
  @Option(help: "How many places at most.") var limit = 20
  @Option(help: "How many places to pass over.") var offset = 0
  @Option(help: ArgumentHelp("Go on where a page ended; it says how.", valueName: "place")) var after: String?
  @Option(help: "text, kwic (a line a place) or json.") var format: Format = .text

  @OptionGroup(title: "Only in") var filter: SearchFilterOptions
  @OptionGroup var bases: BasesOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, kwic, json }

  func validate() throws {
    if limit < 1 || offset < 0 { throw ValidationError("--limit is at least 1, --offset at least 0.") }
    if bases.folders.count > 1 && (sort != .document || after != nil) {
      throw ValidationError("Of several bases the places stand base after base: leave out --sort and --after.")
    }
  }

  func run() throws {
    let query = (words.map(Self.quoted) + without.map { "-" + Self.quoted($0) }).joined(separator: " ")
    var options = SearchOptions(limit: limit, offset: offset, order: sort, after: after)
    options.filter = try filter.filter()
    options.lexicon = try Lexicon.open()
    let result = try bases.open().search(query, options: options)
    switch format {
    case .json: try output.write(try JSON.document(result))
    case .kwic: if result.total > 0 { try output.write(KWICReport.text(result)) }
    case .text: if result.total > 0 { try output.write(SearchReport(query: query).text(result)) }
    }
    if result.total == 0 {
      if format != .json { StandardError.write("concord: “\(query)”: nothing found\n") }
      throw ExitCode(1)
    }
  }

  /// An argument as the query means it: the shell has taken the quotation marks of `en:"study group"` away.
  private static func quoted(_ word: String) -> String {
    guard word.contains(" "), !word.contains("\""), let colon = word.firstIndex(of: ":"),
      word[..<colon].allSatisfy({ $0.isLetter || $0 == "-" }), word[word.index(after: colon)...].first != " ",
      !word[word.index(after: colon)...].contains(":")
    else { return word }
    return "\(word[...colon])\"\(word[word.index(after: colon)...])\""
  }
}

extension ConcordanceOrder: ExpressibleByArgument {}
