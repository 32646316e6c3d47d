import Documents

/// `concord-ignore` comments of a draft: which rules are not asked about which blocks.
///
///     <!-- concord-ignore former-name-conflict, stray-space -->
///     The next line or block, as it stands.
public struct IgnoreRemarks: Sendable {
  /// The names of the rules that are not asked, by the number of the block.
  let rules: [Int: Set<String>]

  /// No comments.
  public static let none = IgnoreRemarks(rules: [:])

  private init(rules: [Int: Set<String>]) { self.rules = rules }

  /// The comments of a document.
  /// - Throws: `ConfigurationError` for a comment that is no such comment, names no rule or one that does not exist, or
  ///   that nothing follows.
  public init(_ document: Document, known: [String] = RuleSet.all.map { $0.name }) throws {
    let known = Set(known)
    var rules: [Int: Set<String>] = [:]
    for remark in document.remarks {
      let words = remark.text.split { $0 == "," || $0.isWhitespace }.map(String.init)
      guard words.first == "concord-ignore" else {
        throw ConfigurationError.unknownRemark(path: document.path, line: remark.line, text: words.first ?? "")
      }
      if words.count == 1 { throw ConfigurationError.noIgnoredRule(path: document.path, line: remark.line) }
      for name in words.dropFirst() where !known.contains(name) {
        throw ConfigurationError.unknownRule(
          path: document.path, line: remark.line, rule: name, near: NearestName.of(name, among: known))
      }
      guard let block = remark.block else {
        throw ConfigurationError.nothingToIgnore(path: document.path, line: remark.line)
      }
      rules[block, default: []].formUnion(words.dropFirst())
    }
    self.rules = rules
  }
}
