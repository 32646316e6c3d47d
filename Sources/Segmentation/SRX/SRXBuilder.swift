/// Puts an SRX file's elements together.
struct SRXBuilder {
  let path: String
  private var isCascade = false
  private var hasFormatHandles = false
  private var languageRules: [SRXRules.LanguageRule] = []
  private var maps: [SRXRules.LanguageMap] = []
  /// The set and the rule being read.
  private var set: (name: String, rules: [SRXRules.BreakRule])?
  private var rule: (isBreak: Bool, before: String, after: String, line: Int)?
  /// The half of the rule being read, and how many are done.
  private var half: Half?
  private var halves = 0

  /// The elements that are open, outermost first.
  private var open: [String] = []

  private enum Half { case before, after }

  /// What each element stands in, as the schema of SRX 2.0 has it.
  private static let parents = [
    "header": "srx", "body": "srx", "formathandle": "header", "languagerules": "body", "maprules": "body",
    "languagerule": "languagerules", "rule": "languagerule", "beforebreak": "rule", "afterbreak": "rule",
    "languagemap": "maprules",
  ]

  init(path: String) { self.path = path }

  mutating func start(_ name: String, _ attributes: [String: String], line: Int) throws(SRXError) {
    guard !open.isEmpty || name == "srx" else { throw .notSRX(path: path, element: name) }
    if open.last != Self.parents[name] { throw .misplaced(path: path, line: line, element: name) }
    open.append(name)
    switch name {
    case "srx":
      let version = attributes["version"] ?? ""
      if version != "2.0" { throw .unsupportedVersion(path: path, version: version) }
    case "header": isCascade = try flag("cascade", name, attributes, line)
    case "formathandle": hasFormatHandles = true
    case "languagerule": set = (try value("languagerulename", name, attributes, line), [])
    case "rule":
      let isBreak = attributes["break"] == nil ? true : try flag("break", name, attributes, line)
      rule = (isBreak, "", "", line)
      halves = 0
    case "beforebreak", "afterbreak":
      // Each once, the one before the break first.
      let order = name == "beforebreak" ? 1 : 2
      guard halves < order else { throw .misplaced(path: path, line: line, element: name) }
      halves = order
      half = name == "beforebreak" ? .before : .after
    case "languagemap":
      maps.append(
        SRXRules.LanguageMap(
          pattern: try value("languagepattern", name, attributes, line),
          name: try value("languagerulename", name, attributes, line), line: line))
    default: break
    }
  }

  mutating func text(_ text: String) {
    switch half {
    case .before: rule?.before += text
    case .after: rule?.after += text
    case nil: break
    }
  }

  /// Ends the element that was begun last.
  mutating func end() throws(SRXError) {
    switch open.popLast() {
    case "beforebreak", "afterbreak": half = nil
    case "rule":
      if let rule {
        set?.rules.append(
          SRXRules.BreakRule(isBreak: rule.isBreak, before: rule.before, after: rule.after, line: rule.line))
      }
      rule = nil
    case "languagerule":
      if let set {
        if set.rules.isEmpty { throw .missing(path: path, element: "rule") }
        languageRules.append(SRXRules.LanguageRule(name: set.name, rules: set.rules))
      }
      set = nil
    default: break
    }
  }

  /// The whole file's rules.
  func rules() throws(SRXError) -> SRXRules {
    if languageRules.isEmpty { throw .missing(path: path, element: "languagerule") }
    if maps.isEmpty { throw .missing(path: path, element: "languagemap") }
    for map in maps where !languageRules.contains(where: { $0.name == map.name }) {
      throw .unknownRules(path: path, line: map.line, name: map.name)
    }
    return SRXRules(
      path: path, isCascade: isCascade, hasFormatHandles: hasFormatHandles, languageRules: languageRules, maps: maps)
  }

  private func value(
    _ attribute: String, _ element: String, _ attributes: [String: String], _ line: Int
  ) throws(SRXError) -> String {
    guard let value = attributes[attribute] else {
      throw .invalidAttribute(path: path, line: line, element: element, attribute: attribute)
    }
    return value
  }

  private func flag(
    _ attribute: String, _ element: String, _ attributes: [String: String], _ line: Int
  ) throws(SRXError) -> Bool {
    switch attributes[attribute] {
    case "yes": return true
    case "no": return false
    default: throw .invalidAttribute(path: path, line: line, element: element, attribute: attribute)
    }
  }
}
