/// What a format has no place for, with counts: the price of an export, said in one line.
public struct Losses: Sendable, Equatable {
  /// What was left out.
  public enum Kind: String, Sendable, CaseIterable {
    /// Concepts that have no name in one of the two languages.
    case conceptsOfOneLanguage
    /// Concepts, in a format of translation units.
    case concepts
    /// Translation units, in a format of concepts.
    case units
    /// Scores of extracted terms.
    case scores
    /// The type of terms.
    case types
    /// Sources of terms.
    case sources
    /// Dates of terms.
    case dates
    /// Sentences that show a term.
    case evidence
    /// Steps in the history of names.
    case ledger
    /// The sentences of these steps.
    case ledgerSentences
    /// Definitions, subject fields and other data categories.
    case details
    /// What other programs said of a unit.
    case remarks
    /// Line ends inside a value, which became spaces.
    case lineEnds
    /// Characters that XML cannot hold.
    case characters
    /// Cells longer than a spreadsheet takes, which were cut.
    case longCells
    /// Beads with one side only.
    case oneSided
  }

  /// How many of each; none are zero.
  public private(set) var counts: [Kind: Int] = [:]

  /// Nothing lost.
  public init() {}

  /// Counts something that was left out.
  public mutating func count(_ kind: Kind, _ number: Int = 1) {
    if number > 0 { counts[kind, default: 0] += number }
  }

  /// Counts all that another writing lost.
  public mutating func add(_ other: Losses) {
    for (kind, number) in other.counts { count(kind, number) }
  }

  /// Whether nothing was lost.
  public var isEmpty: Bool { counts.isEmpty }
}
