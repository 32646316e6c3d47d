import ArgumentParser
import Documents
import Termbase

/// Which part of the base a concordance looks at.
struct SearchFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Circulars with this in their path.", valueName: "part of a path"))
  var document: String?
  @Option(help: ArgumentHelp("Circulars that name this body or study group (TSAG, 第20研究组).", valueName: "name"))
  var body: String?
  @Option(help: ArgumentHelp("Circulars of a year (2023) or of years (2020-2023).", valueName: "years"))
  var year: String?
  @Option(help: ArgumentHelp("Text of this kind; may be given several times.", valueName: "kind"))
  var kind: [BlockKind] = []
  @Option(help: "Sentences aligned at least this surely, 0 to 1.") var confidence = 0.0

  func validate() throws {
    if !(0...1).contains(confidence) { throw ValidationError("--confidence is from 0 to 1.") }
    if let year, Self.years(year) == nil {
      throw ValidationError("--year \(year): no year (2023) or years (2020-2023).")
    }
  }

  func filter() throws -> SearchFilter {
    var filter = SearchFilter()
    filter.document = document
    filter.body = body
    filter.years = year.flatMap(Self.years)
    filter.kinds = Set(kind)
    filter.confidence = confidence
    return filter
  }

  private static func years(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { $0.count == 4 ? Int($0) : nil }
    guard parts.count < 3, let first = parts.first ?? nil, let last = parts.last ?? nil, first <= last else {
      return nil
    }
    return first...last
  }
}

extension BlockKind: ExpressibleByArgument {}
