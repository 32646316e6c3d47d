import Foundation

/// The two languages of `--languages`.
enum LanguageTags {
  /// The tags as said; nil when nothing was.
  /// - Throws: `RequestError` when not two, or one without a pack.
  static func pair(_ said: String?) throws -> (String, String)? {
    guard let said else { return nil }
    let parts = said.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2 else { throw RequestError.languageCount(said) }
    for part in parts { _ = try Reading.pack(part) }
    return (parts[0], parts[1])
  }
}
