import Terminology

/// What a base says that it did not say before, and what it does not say any more; encoded it is the JSON of `concord log`
/// and `concord diff`. Lists are in the order of names.
public struct BaseChanges: Sendable, Hashable, Codable {
  /// Texts that came, went, or say something else, by their names in the base.
  public struct Texts: Sendable, Hashable, Codable {
    /// One with another name than before.
    public struct Move: Sendable, Hashable, Codable {
      /// The names.
      public let from: String, to: String
    }

    /// Those that were not there.
    public internal(set) var new: [String] = []
    /// Those that say something else under the same name.
    public internal(set) var changed: [String] = []
    /// Those that have another name.
    public internal(set) var moved: [Move] = []
    /// Those that are not there any more.
    public internal(set) var removed: [String] = []
  }

  /// A name of a concept.
  public struct Name: Sendable, Hashable, Codable {
    /// The concept's identifier.
    public let concept: String
    /// The language's tag, `mul` for a name that is the same in all.
    public let language: String
    /// What it is.
    public let type: TermType
    /// The name.
    public let text: String
    /// Its standing; nil for one that is not there any more.
    public let status: TermStatus?
    /// Its standing before; nil for one that was not there.
    public let formerly: TermStatus?
    /// A sentence that shows it, of the document that last gave it this standing; nil where none does.
    public let evidence: Evidence?
    /// The file, or what a glossary names as its source, where no document attests it.
    public let source: String?
  }

  /// One thing that has several preferred names in a language.
  public struct Rivals: Sendable, Hashable, Codable {
    /// The concept's identifier.
    public let concept: String
    /// The language.
    public let language: String
    /// The names, in the order of their letters.
    public let names: [Name]
  }

  /// A number with a name that it had.
  public struct Renaming: Sendable, Hashable, Codable {
    /// The number and the name.
    public let number: String, former: String
  }

  /// A step on the way of a Recommendation.
  public struct Step: Sendable, Hashable, Codable {
    /// Its number or name.
    public let name: String
    /// Where it stood (`RecommendationStatus`).
    public let status: String
    /// The new number, or the one that took its place.
    public let other: String?
  }

  /// A decision of a person.
  public struct Ruling: Sendable, Hashable, Codable {
    /// The concept's identifier.
    public let concept: String
    /// What was decided.
    public let decision: Decision
  }

  /// The documents.
  public internal(set) var documents = Texts()
  /// The files that were imported.
  public internal(set) var imports = Texts()
  /// Numbers with provisional or former names that nothing gave them before, each with the earliest document that does.
  public internal(set) var names: [LookupLedgerEntry] = []
  /// Those that nothing says any more.
  public internal(set) var namesGone: [Renaming] = []
  /// Steps on the way of Recommendations that nothing told before, whatever the day, each with the earliest document.
  public internal(set) var stages: [LookupStatus] = []
  /// Those that nothing tells any more.
  public internal(set) var stagesGone: [Step] = []
  /// Names of concepts.
  public internal(set) var newTerms: [Name] = []
  /// Those with another standing.
  public internal(set) var changedTerms: [Name] = []
  /// Those that are not there any more.
  public internal(set) var goneTerms: [Name] = []
  /// Entries of the ledger that contradict each other, one of them new.
  public internal(set) var nameConflicts: [LedgerConflict] = []
  /// Steps that contradict each other, one of them new.
  public internal(set) var stageConflicts: [StatusConflict] = []
  /// Things with several preferred names, of which one is new or newly preferred.
  public internal(set) var rivals: [Rivals] = []
  /// What people decided, the earliest first.
  public internal(set) var decisions: [Ruling] = []

  /// Whether nothing has changed.
  public var isEmpty: Bool { self == BaseChanges() }
}
