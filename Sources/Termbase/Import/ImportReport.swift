/// A file that entries and units come from.
public struct ImportSource: Sendable, Hashable {
  /// What the file is called in the base; an import of the same name replaces the earlier one.
  public let name: String
  /// Its format.
  public let format: String
  /// What tells its content from another's.
  public let fingerprint: String

  /// A file of these bytes.
  public init(name: String, format: String, bytes: [UInt8]) {
    self.name = name
    self.format = format
    fingerprint = Fingerprint.of(bytes)
  }
}

/// What became of an entry that was taken in.
public enum EntryOutcome: Sendable, Hashable {
  /// A concept that the base did not have.
  case taken(concept: String)
  /// A concept that was there, under this key; how many of the entry's terms it did not have.
  case merged(concept: String, newTerms: Int)
}

/// What an import did.
public struct ImportReport: Sendable, Hashable {
  /// How it ended.
  public let outcome: AddReport.Outcome
  /// One for each entry, in their order; empty when the same file had been taken in before.
  public var entries: [EntryOutcome] = []
  /// How many translation units were taken in.
  public var units = 0
}
