import Mentions

/// Findings beside a baseline: which are new, and which entries no longer occur.
///
/// Only entries of drafts and rules that were looked at can be missed; a run over some drafts says nothing of the others.
public struct BaselineComparison: Sendable {
  /// The findings that the baseline does not have, in their order.
  public let new: [Finding]
  /// The entries that no longer occur.
  public let gone: [Baseline.Entry]
  /// The baseline without those.
  public let pruned: Baseline
  /// A baseline that has all findings, and of what was not looked at what it had.
  public let renewed: Baseline

  /// A comparison.
  /// - Parameters:
  ///   - findings: all findings in the drafts, those that are left out for their severity among them.
  ///   - paths: what each draft is called in the baseline, by the path that findings have.
  ///   - rules: the rules that ran.
  ///   - isMissing: whether a file of the baseline that is none of the drafts is there no more.
  public init(
    _ findings: [Finding], in drafts: [ReadDocument], _ baseline: Baseline, paths: [String: String],
    rules: Set<String>, isMissing: (String) -> Bool
  ) {
    let prints = FindingFingerprints(findings, in: drafts).values
    let found = zip(findings, prints).map { finding, print in
      Baseline.Entry(
        file: paths[finding.location.file] ?? finding.location.file, rule: finding.rule, fingerprint: print,
        excerpt: finding.excerpt)
    }
    let known = Set(baseline.entries)
    let present = Set(found)
    let looked = Set(paths.values)
    new = zip(findings, found).filter { !known.contains($0.1) }.map(\.0)
    gone = baseline.entries.filter { entry in
      looked.contains(entry.file)
        ? rules.contains(entry.rule) && !present.contains(entry) : isMissing(entry.file)
    }
    let lost = Set(gone)
    pruned = Baseline(baseline.entries.filter { !lost.contains($0) })
    renewed = Baseline(pruned.entries + found)
  }
}
