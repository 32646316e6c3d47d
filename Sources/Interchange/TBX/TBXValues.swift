import Terminology

/// Values of TBX data categories and what they are here.
enum TBXValues {
  /// Administrative statuses as they are written.
  static let statuses: [(status: TermStatus, written: String)] = [
    (.preferred, "preferredTerm-admn-sts"), (.admitted, "admittedTerm-admn-sts"),
    (.deprecated, "deprecatedTerm-admn-sts"), (.superseded, "supersededTerm-admn-sts"),
  ]

  /// A status as it is written.
  static func written(_ status: TermStatus) -> String { statuses.first { $0.status == status }?.written ?? "" }

  /// The status of a value: also the words of earlier dialects (`usageStatus`, `normativeAuthorization`).
  static func status(_ value: String) -> TermStatus? {
    if let known = statuses.first(where: { $0.written == value }) { return known.status }
    return switch value {
    case "preferred", "preferredTerm", "standardizedTerm", "recommended": .preferred
    case "admitted", "admittedTerm", "legalTerm", "regulatedTerm", "allowed": .admitted
    case "deprecated", "deprecatedTerm", "notRecommended", "forbidden": .deprecated
    case "superseded", "supersededTerm", "obsolete": .superseded
    default: nil
    }
  }

  /// The term type that a dialect with a list of them has for a name.
  static func written(_ type: TermType) -> String {
    switch type {
    case .fullForm, .title: "fullForm"
    case .acronym: "acronym"
    case .designation: "shortForm"
    case .provisionalName: "variant"
    }
  }

  /// The type of a value; nil when only the value itself can be kept.
  static func type(_ value: String) -> TermType? {
    if let type = TermType(rawValue: value) { return type }
    return ["abbreviation", "initialism"].contains(value) ? .acronym : nil
  }
}

/// Identifiers of a file that tell more than its dialect has words for: `recommendation-17`, `recommendation-17-title-2`.
enum TBXIdentifier {
  /// The identifier of a concept.
  static func concept(_ kind: ConceptKind?, _ number: Int) -> String { "\(kind?.rawValue ?? "concept")-\(number)" }

  /// The identifier of a term.
  static func term(_ type: TermType?, _ number: Int, of concept: String) -> String {
    "\(concept)-\(type?.rawValue ?? "name")-\(number)"
  }

  /// The kind that a concept's identifier tells.
  static func kind(_ id: String) -> ConceptKind? {
    let parts = id.split(separator: "-")
    return parts.count == 2 && Int(parts[1]) != nil ? ConceptKind(rawValue: String(parts[0])) : nil
  }

  /// The type that a term's identifier tells.
  static func type(_ id: String, of concept: String) -> TermType? {
    guard id.hasPrefix(concept + "-"), kind(concept) != nil else { return nil }
    let parts = id.dropFirst(concept.count + 1).split(separator: "-")
    return parts.count == 2 && Int(parts[1]) != nil ? TermType(rawValue: String(parts[0])) : nil
  }
}
