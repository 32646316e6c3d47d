import Alignment
import Mentions

/// Runs rules over a set of drafts and puts their findings in order.
///
/// Several drafts are one set: a name is compared across all of them, so that both language versions of a circular, or a
/// letter and its annex in a file of its own, must agree. The order of the findings is that of the files as given, then
/// the place, then the rule; the same input gives the same findings, byte for byte.
public struct Linter: Sendable {
  /// The rules that run.
  public let rules: [any Rule]

  /// A linter with the given rules, by default those of `RuleSet.standard`.
  public init(rules: [any Rule] = RuleSet.standard.map { $0.init() }) { self.rules = rules }

  /// The findings in a set of drafts.
  /// - Parameters:
  ///   - pairs: drafts that are two language versions of one text, for the rules that compare them; they join the set.
  ///   - known: what a base knows, for the rules that compare drafts with it.
  public func findings(
    in drafts: [ReadDocument], pairs: [AlignedPair] = [], known: KnownNames = .none
  ) -> [Finding] {
    findings(in: DraftSet(drafts, pairs: pairs, known: known))
  }

  /// The findings in a set that is put together already.
  public func findings(in set: DraftSet) -> [Finding] {
    var order: [String: Int] = [:]
    for (index, draft) in set.drafts.enumerated() { order[draft.document.path] = index }
    let found = merged(rules.flatMap { $0.findings(in: set) })
    return found.sorted { left, right in
      let (first, second) = (order[left.location.file] ?? .max, order[right.location.file] ?? .max)
      if first != second { return first < second }
      if left.location.place != right.location.place { return left.location.place < right.location.place }
      return (left.rule, left.message) < (right.rule, right.message)
    }
  }

  /// One finding a rule and place: the first one's words, the related places of all.
  private func merged(_ findings: [Finding]) -> [Finding] {
    struct Key: Hashable {
      let rule: String
      let location: Location
    }
    var positions: [Key: Int] = [:]
    var result: [Finding] = []
    for finding in findings {
      let key = Key(rule: finding.rule, location: finding.location)
      if let position = positions[key] {
        result[position] = result[position].joined(with: finding)
      } else {
        positions[key] = result.count
        result.append(finding)
      }
    }
    return result
  }
}

extension Finding {
  fileprivate func joined(with other: Finding) -> Finding {
    Finding(
      rule: rule, severity: max(severity, other.severity), location: location, excerpt: excerpt, message: message,
      related: related + other.related.filter { !related.contains($0) }, fix: fix ?? other.fix,
      isCertain: fix == nil ? other.isCertain : isCertain)
  }
}
