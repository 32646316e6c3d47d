import Documents

extension FuzzTarget {
  /// The parts of a Word package, see `PartsText`, as changed and as they were.
  static let wordParts = FuzzTarget("word-parts") { bytes in
    let archive = PartsText(bytes).archive
    for changes in TrackedChanges.allCases {
      do {
        try DocumentInvariants.check(
          try DocumentReader.read(bytes: archive, path: "fuzz.docx", limits: .fuzz, changes: changes))
      } catch is DocumentError {}
    }
  }
}
