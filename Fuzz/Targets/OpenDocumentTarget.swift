import Documents

extension FuzzTarget {
  /// The parts of an OpenDocument text, see `PartsText`, as changed and as they were.
  static let openDocumentParts = FuzzTarget("odt-parts") { bytes in
    let archive = PartsText(bytes, .openDocument).archive
    for changes in TrackedChanges.allCases {
      do {
        try DocumentInvariants.check(
          try DocumentReader.read(bytes: archive, path: "fuzz.odt", limits: .fuzz, changes: changes))
      } catch is DocumentError {}
    }
  }
}
