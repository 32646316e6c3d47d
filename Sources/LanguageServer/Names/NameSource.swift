import Lint

/// Where the server finds what a base knows. It is never asked for all of it: a base may have a hundred thousand concepts, and an
/// editor waits for the answer.
public protocol NameSource {
  /// Whether there is no base.
  var isEmpty: Bool { get }

  /// What bears on texts: on a draft, or on the line under the pointer.
  func names(_ asked: NamesAsked) throws -> KnownNames

  /// The concepts with the first names that begin with `start`, whatever the case.
  /// - Parameter limit: how many names are wanted; there may be more.
  func names(beginningWith start: String, limit: Int) throws -> KnownNames
}

/// Names at hand are all that there are.
extension KnownNames: NameSource {
  /// These names.
  public func names(_ asked: NamesAsked) -> KnownNames { self }

  /// These names.
  public func names(beginningWith start: String, limit: Int) -> KnownNames { self }
}
