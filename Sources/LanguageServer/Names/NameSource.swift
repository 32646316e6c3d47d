import Lint

/// Where the server finds what a base knows: all of it for completion and hover, and for each look at a draft only what bears on
/// that.
public protocol NameSource {
  /// Whether there is no base.
  var isEmpty: Bool { get }

  /// All names.
  func all() throws -> KnownNames

  /// What bears on a draft.
  func names(_ asked: NamesAsked) throws -> KnownNames
}

/// Names at hand are all that there are.
extension KnownNames: NameSource {
  /// These names.
  public func all() -> KnownNames { self }

  /// These names.
  public func names(_ asked: NamesAsked) -> KnownNames { self }
}
