import Termbase

extension Messages {
  /// Words for edits that cannot be made.
  static func edit(_ error: EditError) -> String {
    switch error {
    case .noConcept(let name): "“\(name)”: no concept of this name or identifier; find it with concord lookup"
    case .ambiguous(let name, let candidates):
      "“\(name)”: several concepts have this name; say which: \(candidates.joined(separator: ", "))"
    case .noName(let name, let concept, let names):
      "“\(name)”: no name of \(concept), which has \(names.joined(separator: ", "))"
    case .nothingLeft(let concept): "\(concept): these are all its names; a concept keeps one at least"
    }
  }
}
