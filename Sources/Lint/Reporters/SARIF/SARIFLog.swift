/// A SARIF log: one run of one tool. The types have the names of the standard's objects and encode as they stand.
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [SARIFRun]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }
}

struct SARIFRun: Encodable {
  let tool: SARIFTool
  let columnKind = "unicodeCodePoints"
  let newlineSequences = ["\r\n", "\n", "\r"]
  let artifacts: [SARIFArtifact]
  let results: [SARIFResult]
}

struct SARIFTool: Encodable {
  let driver: SARIFDriver
}

struct SARIFDriver: Encodable {
  let name = "Concord"
  let version: String
  let rules: [SARIFRule]
}

/// A `reportingDescriptor`.
struct SARIFRule: Encodable {
  let id: String
  /// In the standard's style, `FormerNameConflict`.
  let name: String
  let shortDescription: SARIFText?
  let defaultConfiguration: Configuration?

  struct Configuration: Encodable {
    let level: String
  }

  init(_ rule: RuleDescription) {
    id = rule.name
    name = Self.words(rule.name)
    shortDescription = SARIFText(text: rule.summary)
    defaultConfiguration = Configuration(level: rule.severity.sarifLevel)
  }

  init(id: String) {
    self.id = id
    name = Self.words(id)
    shortDescription = nil
    defaultConfiguration = nil
  }

  private static func words(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

struct SARIFText: Encodable {
  let text: String
}

struct SARIFArtifact: Encodable {
  let location: SARIFArtifactLocation
  let description: SARIFText?

  init(path: String, isSource: Bool) {
    location = SARIFArtifactLocation(uri: SARIFPlaces.uri(path), index: nil)
    description =
      isSource ? nil : SARIFText(text: "Lines and columns are those of the text that concord segment prints.")
  }
}

struct SARIFArtifactLocation: Encodable {
  let uri: String
  let index: Int?
}

struct SARIFResult: Encodable {
  let ruleId: String
  let ruleIndex: Int
  let level: String
  let message: SARIFText
  let locations: [SARIFLocation]
  let relatedLocations: [SARIFLocation]?
  let partialFingerprints: [String: String]
  let fixes: [SARIFFix]?
}

struct SARIFLocation: Encodable {
  let id: Int?
  let message: SARIFText?
  let physicalLocation: SARIFPhysicalLocation
}

struct SARIFPhysicalLocation: Encodable {
  let artifactLocation: SARIFArtifactLocation
  let region: SARIFRegion
}

struct SARIFRegion: Encodable {
  let startLine: Int
  let startColumn: Int
  let endLine: Int
  let endColumn: Int
  let snippet: SARIFText?

  init(_ span: DraftLines.Span, snippet: String?) {
    startLine = span.startLine
    startColumn = span.startColumn
    endLine = span.endLine
    endColumn = span.endColumn
    self.snippet = snippet.map { SARIFText(text: $0) }
  }
}

struct SARIFFix: Encodable {
  let description: SARIFText
  let artifactChanges: [Change]

  struct Change: Encodable {
    let artifactLocation: SARIFArtifactLocation
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: SARIFRegion
    let insertedContent: SARIFText
  }
}
