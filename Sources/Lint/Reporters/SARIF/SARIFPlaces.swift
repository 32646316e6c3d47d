/// Locations and fixes as SARIF's objects.
struct SARIFPlaces {
  private let lines: DraftLines
  private let numbers: [String: Int]

  init(_ lines: DraftLines) {
    self.lines = lines
    numbers = Dictionary(lines.paths.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func location(of location: Location, id: Int? = nil, message: String? = nil) -> SARIFLocation {
    let snippet = lines.surroundings(of: location, context: 0)?.marked
    return SARIFLocation(
      id: id, message: message.map { SARIFText(text: $0) },
      physicalLocation: SARIFPhysicalLocation(
        artifactLocation: artifact(location.file), region: SARIFRegion(lines.span(of: location), snippet: snippet)))
  }

  func fix(of location: Location, _ text: String) -> SARIFFix {
    SARIFFix(
      description: SARIFText(text: "Write “\(text)”."),
      artifactChanges: [
        SARIFFix.Change(
          artifactLocation: artifact(location.file),
          replacements: [
            SARIFFix.Replacement(
              deletedRegion: SARIFRegion(lines.span(of: location), snippet: nil), insertedContent: SARIFText(text: text)
            )
          ])
      ])
  }

  private func artifact(_ path: String) -> SARIFArtifactLocation {
    SARIFArtifactLocation(uri: Self.uri(path), index: numbers[path])
  }

  /// A path as a URI reference (RFC 3986): `file://` for an absolute one, else relative to where the command ran.
  static func uri(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80, scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar) {
        encoded.unicodeScalars.append(scalar)
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
