internal import Foundation
internal import Glossaries

/// A list of abbreviations from `Glossaries/lists/<tag>/abbreviations.txt`: a word without its last stop, a tab, its
/// class; lines that begin with `#` and empty lines are skipped.
enum AbbreviationList {
  /// The list of a language; empty when the file is not there (a copied binary without its resources still segments).
  static func load(_ language: Language) -> [String: AbbreviationClass] {
    let path = Glossaries.folder("lists") + "/\(language.tag)/abbreviations.txt"
    guard let data = FileManager.default.contents(atPath: path) else { return [:] }
    return parse(String(decoding: data, as: UTF8.self))
  }

  /// The entries of a list's text; a line of another form is skipped.
  static func parse(_ text: String) -> [String: AbbreviationClass] {
    var entries: [String: AbbreviationClass] = [:]
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let kind = AbbreviationClass(rawValue: String(columns[1])) else { continue }
      entries[String(columns[0])] = kind
    }
    return entries
  }
}
