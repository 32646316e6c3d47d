/// The words of a look-up in the forms that terms are stored by.
struct LookupQuery {
  /// See `TermKeys.words`.
  let words: String
  /// The keys that an exact match may have, most likely first: as a term, an acronym, a designation, with another word for “and”, and for a double
  /// number (`Y.4000/Y.2060`) each of the two.
  let candidates: [String]

  init(_ text: String, keys: TermKeys) {
    words = keys.words(text)
    var candidates: [String] = []
    func add(_ key: String) { if !key.isEmpty && !candidates.contains(key) { candidates.append(key) } }
    add(keys.key(text))
    add(keys.acronymKey(text))
    add(keys.designationKey(text))
    for joint in Self.joints where words.contains(joint) {
      for other in Self.joints where other != joint { add(keys.key(words.replacing(joint, with: other))) }
    }
    let parts = text.split(separator: "/").map { keys.designationKey(String($0)) }
    if parts.count == 2, parts.allSatisfy(TermKeys.isNumber) { parts.forEach(add) }
    self.candidates = candidates
  }

  /// Words that join two things and that one writes for the other.
  private static let joints = ["&", " and ", "和", "与", "及"]

  /// The term's key.
  var key: String { candidates.first ?? "" }
}
