/// What tracked changes of a Word document are read as.
public enum TrackedChanges: String, Sendable, CaseIterable {
  /// As the text will be: what was inserted is there, what was deleted is not.
  case accept
  /// As the text was: what was deleted is there, what was inserted is not.
  case reject

  /// Whether what stands inside a change element (`ins`, `del`, `moveTo`, `moveFrom`) is left out.
  func removes(_ change: WordElement) -> Bool {
    switch change {
    case .del, .moveFrom, .cellDel: self == .accept
    case .ins, .moveTo, .cellIns: self == .reject
    default: false
    }
  }
}
