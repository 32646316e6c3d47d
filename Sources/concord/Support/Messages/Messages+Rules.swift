import Segmentation

extension Messages {
  /// Words for own rules that cannot be used.
  static func rules(_ error: SRXError) -> String {
    switch error {
    case .malformedXML(let path, let line, let detail): "\(path):\(line): the XML is broken (\(detail)); export it anew"
    case .forbiddenEntity(let path, let line):
      "\(path):\(line): declares a document type or entities, which no SRX needs; it is refused"
    case .notSRX(let path, let element): "\(path): no SRX: the outermost element is <\(element)>, not <srx>"
    case .unsupportedVersion(let path, let version):
      "\(path): SRX of version “\(version)”; only 2.0 is read, so save it as that"
    case .tooDeep(let path, let line, let limit): "\(path):\(line): nested more than \(limit) deep; SRX has six levels"
    case .misplaced(let path, let line, let element): "\(path):\(line): <\(element)> may not stand here in SRX 2.0"
    case .invalidAttribute(let path, let line, let element, let attribute):
      "\(path):\(line): <\(element)> has no attribute \(attribute), or one with a value that SRX 2.0 does not have"
    case .missing(let path, let element): "\(path): has no <\(element)>; SRX 2.0 needs one"
    case .unknownRules(let path, let line, let name): "\(path):\(line): no <languagerule> has the name “\(name)”"
    case .invalidPattern(let path, let line, let pattern, let reason):
      "\(path):\(line): “\(pattern)” is no ICU regular expression (\(reason)); correct it"
    case .limitPassed(let path, let line, let pattern, let isTime):
      "\(path):\(line): the rule “\(pattern)” takes too \(isTime ? "long" : "much memory") over a paragraph; make it simpler"
    case .noRules(let path, let language):
      "\(path): no <languagemap> matches \(language); add one, or leave --srx out"
    }
  }
}
