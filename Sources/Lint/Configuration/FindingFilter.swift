import Documents
import Mentions
import Segmentation

/// Takes findings through what is said of their drafts: rules switched off or weighed otherwise, exceptions, words of the
/// house, `concord-ignore` comments.
public struct FindingFilter: Sendable {
  private let settings: [String: FileSettings]
  private let ignored: [String: IgnoreRemarks]
  private let sentences: [String: [Sentence]]
  private let words: [String: [Place]]

  /// A filter.
  /// - Parameters:
  ///   - settings: what is said of each draft, by path.
  ///   - ignored: the drafts' comments, by path.
  public init(
    _ drafts: [ReadDocument], settings: [String: FileSettings], ignored: [String: IgnoreRemarks]
  ) {
    self.settings = settings
    self.ignored = ignored
    sentences = Dictionary(drafts.map { ($0.document.path, $0.document.sentences) }) { first, _ in first }
    words = Dictionary(
      drafts.map { draft in
        (
          draft.document.path,
          WordPlaces.places(of: settings[draft.document.path]?.vocabulary ?? [], in: draft.document)
        )
      }
    ) { first, _ in first }
  }

  /// Whether a rule runs for any of the drafts.
  public func runs(_ rule: String) -> Bool { settings.isEmpty || settings.values.contains { !$0.isOff(rule) } }

  /// Whether a rule is asked for by name for any of the drafts, so that it runs although it is none of the standard ones.
  public func turnsOn(_ rule: String) -> Bool { settings.values.contains { $0.isAskedFor(rule) } }

  /// The findings that are left, with the severities they have here.
  /// - Parameter optional: rules whose findings are left only in drafts for which they are asked for by name.
  public func filtered(_ findings: [Finding], optional: Set<String> = []) -> [Finding] {
    findings.compactMap { finding in
      let settings = settings[finding.location.file] ?? .none
      if optional.contains(finding.rule), !settings.isAskedFor(finding.rule) { return nil }
      guard let severity = settings.severity(of: finding), !isIgnored(finding), !isInWord(finding) else { return nil }
      return severity == finding.severity ? finding : finding.with(severity)
    }
  }

  private func isIgnored(_ finding: Finding) -> Bool {
    guard let rules = ignored[finding.location.file]?.rules, !rules.isEmpty else { return false }
    let place = finding.location.place
    return sentences[finding.location.file, default: []].contains { sentence in
      (sentence.place.overlaps(place) || sentence.place.start == place.start)
        && rules[sentence.block]?.contains(finding.rule) == true
    }
  }

  private func isInWord(_ finding: Finding) -> Bool {
    let place = finding.location.place
    return words[finding.location.file, default: []].contains { $0.start <= place.start && place.end <= $0.end }
  }
}

extension Finding {
  /// The same finding with another severity.
  func with(_ severity: Severity) -> Finding {
    Finding(
      rule: rule, severity: severity, location: location, excerpt: excerpt, message: message, related: related,
      fix: fix, isCertain: isCertain)
  }
}
