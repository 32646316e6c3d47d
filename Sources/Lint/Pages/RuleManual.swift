import Documents

/// A rule's page as text: name, severity, summary, why it matters, how it judges, examples, how it is switched off.
public enum RuleManual {
  /// The page of one rule.
  public static func page(of rule: any Rule.Type) -> String {
    let page = rule.page
    var parts = ["\(rule.name) (\(rule.severity.rawValue))\n\(fold(rule.summary, ""))"]
    parts.append("Why\n" + fold(page.why))
    parts.append("How it judges\n" + fold(page.judges))
    if !page.passesOver.isEmpty { parts.append("What it passes over\n" + fold(page.passesOver)) }
    if let need = page.needs.words { parts.append("What it needs\n" + fold(need)) }
    let bad = page.examples.filter(\.hasFinding)
    let good = page.examples.filter { !$0.hasFinding }
    parts.append("Found (between ⟦ and ⟧)\n" + bad.map(text).joined(separator: "\n"))
    parts.append("Passed over\n" + good.map(text).joined(separator: "\n"))
    parts.append(
      rule.isOptional
        ? "Switched on\n"
          + fold("With concord lint --only \(rule.name), or \(rule.name) = \"on\" under [rules] in concord.toml.")
        : "Switched off\n"
          + fold("With concord lint --without \(rule.name), or \(rule.name) = \"off\" under [rules] in concord.toml."))
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// All rules, one a line: name, severity and summary.
  public static func list(_ rules: [any Rule.Type] = RuleSet.all) -> String {
    let width = rules.map { $0.name.count }.max() ?? 0
    return rules.map { rule in
      let name = rule.name.padding(to: width)
      return
        "\(name)  \(rule.severity.rawValue.padding(to: 10))  \(rule.summary)\(rule.page.needs.mark)\(rule.isOptional ? " (when asked for)" : "")\n"
    }.joined()
  }

  private static func text(_ example: RuleExample) -> String {
    let names = example.isPair ? ["one language:", "the other:"] : example.marked.indices.map { "draft \($0 + 1):" }
    return zip(names, example.marked).map { name, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
      return example.marked.count == 1 ? lines : "  \(name)\n\(lines)"
    }.joined()
  }

  /// A paragraph in lines of at most 78 columns, parted at spaces.
  private static func fold(_ text: String, _ indent: String = "  ") -> String {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let width = word.unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
      if columns > 0, columns + 1 + width > 76 {
        lines.append(line)
        (line, columns) = ("", 0)
      }
      line += columns == 0 ? String(word) : " \(word)"
      columns += (columns == 0 ? 0 : 1) + width
    }
    return (lines + [line]).map { indent + $0 }.joined(separator: "\n")
  }
}

extension RulePage.Need {
  fileprivate var words: String? {
    switch self {
    case .drafts: nil
    case .translation:
      "The other language version: concord lint DRAFT --against OTHER, or a draft that holds both languages."
    case .base: "A base: concord lint DRAFT --base FOLDER, as of a day with --as-of."
    case .translationAndBase: "The other language version and a base: concord lint DRAFT --against OTHER --base FOLDER."
    }
  }

  fileprivate var mark: String {
    switch self {
    case .drafts: ""
    case .translation: " (--against)"
    case .base: " (--base)"
    case .translationAndBase: " (--against, --base)"
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
