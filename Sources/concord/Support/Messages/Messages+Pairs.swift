import Alignment

extension Messages {
  /// Words for a list of pairs that is not taken.
  static func pairList(_ error: PairListError) -> String {
    let cause =
      switch error.cause {
      case .noHeading: "the first line must name the columns use, first, second, reasons"
      case .unknownColumn(let name):
        "the column “\(name)” is not known, or there twice; the columns are use, first, second, reasons"
      case .unknownUse(let word): "“\(word)” is no use of a line; write pair, single, doubtful or copy"
      case .noFile(.pair), .noFile(.doubtful): "two files are needed; name both, or write single"
      case .noFile: "no file is named in the column first"
      case .twoFiles: "a single file stands alone; leave the column second empty, or write pair"
      case .missing(let name): "\(name): there is no such file; names count from the folder of the list"
      case .twice(let name, let line): "\(name) is in line \(line) already; keep one of the two"
      case .sameLanguage(let first, let second, let language):
        "\(first) and \(second) are both in \(language); a pair is two languages"
      case .quotation: "a quotation mark is not closed, or text follows it"
      }
    return "\(error.path):\(error.line): \(cause)"
  }
}
