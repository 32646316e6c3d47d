import Languages
import Terminology

/// How well extracted terminology meets gold: the figures of the project's term scorer.
///
/// Compared without case, white space or quotation marks, except former names, which must be equal to the letter.
/// Counts of several circulars add up before figures are taken (micro average).
public struct TermScore: Sendable, Equatable {
  /// (number, former name) pairs.
  public private(set) var former = Counts()
  /// Recommendations whose titles are right in every language the gold gives; `given` is not counted.
  public private(set) var title = Counts()
  /// (acronym, language, full form) triples; only those whose acronym the gold knows count as given.
  public private(set) var acronym = Counts()
  /// Gold term pairs found in records of any kind; `given` is not counted.
  public private(set) var term = Counts()
  /// Of the first hundred term records (`given`) those that are or contain a gold pair (`right`).
  public private(set) var firstHundred = Counts()

  /// The score of no circular at all.
  public init() {}

  /// Adds a circular.
  public mutating func add(gold: [TermRecord], test: [TermRecord]) {
    addFormer(gold, test)
    addTitles(gold, test)
    addAcronyms(gold, test)
    addTerms(gold, test)
  }

  private mutating func addFormer(_ gold: [TermRecord], _ test: [TermRecord]) {
    let wanted = FoldedRecords.formerNames(gold), given = FoldedRecords.formerNames(test)
    former.right += wanted.intersection(given).count
    former.wanted += wanted.count
    former.given += given.count
  }

  private mutating func addTitles(_ gold: [TermRecord], _ test: [TermRecord]) {
    let given = FoldedRecords.titles(test)
    for record in gold where record.kind == "recommendation" {
      let wanted = record.title.flatMap { language, texts in
        texts.filter { !$0.isEmpty }.map {
          [FoldedText(exact: record.number ?? ""), .init(exact: language), .init($0)]
        }
      }
      if wanted.isEmpty { continue }
      title.wanted += 1
      if wanted.allSatisfy(given.contains) { title.right += 1 }
    }
  }

  private mutating func addAcronyms(_ gold: [TermRecord], _ test: [TermRecord]) {
    let wanted = FoldedRecords.acronymForms(gold), given = FoldedRecords.acronymForms(test)
    let known = Set(wanted.map { $0[0] })
    acronym.right += wanted.intersection(given).count
    acronym.wanted += wanted.count
    acronym.given += given.count { known.contains($0[0]) }
  }

  private mutating func addTerms(_ gold: [TermRecord], _ test: [TermRecord]) {
    let wanted = Set(FoldedRecords.termPairs(gold))
    let records = FoldedRecords.termPairs(test)
    let found = Set(records).union(FoldedRecords.formPairs(test))
    term.right += wanted.intersection(found).count
    term.wanted += wanted.count
    let first = records.prefix(100)
    firstHundred.given += first.count
    firstHundred.right += first.count { record in
      wanted.contains { record[0].contains($0[0]) && record[1].contains($0[1]) }
    }
  }
}
