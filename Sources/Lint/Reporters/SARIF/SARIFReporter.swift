import Foundation
import Mentions

/// Findings as SARIF 2.1.0 (OASIS Standard, Static Analysis Results Interchange Format), for services that show them in
/// review and remember them.
///
/// Lines and columns count from 1, columns in Unicode scalars (`columnKind`: `unicodeCodePoints`), and the end column is
/// one past the end (clause 3.30). Lines end as editors count them, CR alone included, which `newlineSequences` says.
/// `partialFingerprints` stay when lines above come and go (`FindingFingerprints`). A suggestion is a `note`.
///
/// Only formats whose text is the file as it stands have places in the file, so only there a fix is a `fix`; for a Word
/// document and the like places count in the text that `concord segment` prints, which the artifact says, and the form to
/// write stands in the message.
public struct SARIFReporter: Reporter {
  private let rules: [RuleDescription]
  private let version: String
  private let sources: Set<String>

  /// A reporter.
  /// - Parameters:
  ///   - rules: those that ran, for `tool.driver.rules`; others that findings name are added without words.
  ///   - version: the program's.
  ///   - sources: the paths of drafts whose text is the file as it stands (`Document.Format.isSource`).
  public init(rules: [RuleDescription] = RuleDescription.all, version: String, sources: Set<String>) {
    self.rules = rules
    self.version = version
    self.sources = sources
  }

  /// The findings as one SARIF log with a line end.
  public func report(_ findings: [Finding], in drafts: [ReadDocument]) throws -> String {
    let lines = DraftLines(drafts)
    let described = Set(rules.map(\.name))
    let others = Set(findings.map(\.rule)).subtracting(described).sorted()
    let all = rules.map(SARIFRule.init) + others.map { SARIFRule(id: $0) }
    let ruleNumbers = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let places = SARIFPlaces(lines)
    let prints = FindingFingerprints(findings, lines).values
    let results = zip(findings, prints).map { finding, print in
      result(for: finding, print, ruleNumbers[finding.rule] ?? 0, places)
    }
    let artifacts = lines.paths.map { SARIFArtifact(path: $0, isSource: sources.contains($0)) }
    let log = SARIFLog(runs: [
      SARIFRun(
        tool: SARIFTool(driver: SARIFDriver(version: version, rules: all)), artifacts: artifacts, results: results)
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(log), as: UTF8.self) + "\n"
  }

  private func result(
    for finding: Finding, _ fingerprint: String, _ rule: Int, _ places: SARIFPlaces
  ) -> SARIFResult {
    let isSource = sources.contains(finding.location.file)
    return SARIFResult(
      ruleId: finding.rule, ruleIndex: rule, level: finding.severity.sarifLevel,
      message: SARIFText(text: isSource ? finding.message : finding.messageWithFix),
      locations: [places.location(of: finding.location)],
      relatedLocations: finding.related.isEmpty
        ? nil
        : finding.related.enumerated().map { places.location(of: $1, id: $0 + 1, message: "compared with") },
      partialFingerprints: ["concordFinding/v1": fingerprint],
      fixes: isSource ? finding.fix.map { [places.fix(of: finding.location, $0)] } : nil)
  }
}

extension Severity {
  /// The level as SARIF calls it.
  var sarifLevel: String { self == .suggestion ? "note" : rawValue }
}
