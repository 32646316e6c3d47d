/// A change to be made in a Word document so that its reader can accept or reject it.
public struct TrackedEdit: Sendable, Hashable {
  /// The stretch of `Document.text` that is taken away; empty for text that is only added.
  public let place: Place
  /// What stands there.
  public let old: String
  /// What is added in its place.
  public let new: String

  /// A change.
  public init(place: Place, old: String, new: String) {
    self.place = place
    self.old = old
    self.new = new
  }
}
