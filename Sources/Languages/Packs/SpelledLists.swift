/// Spellings by number.
enum SpelledLists {
  /// Each spelling to its place, from 1.
  static func numbered(_ names: [[String]]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, spellings) in names.enumerated() { for spelling in spellings { result[spelling] = index + 1 } }
    return result
  }

  /// Each word to the value it stands for, as `MentionWords.documents` wants them.
  static func valued(_ words: [String: [String]]) -> [String: String] {
    var result: [String: String] = [:]
    for (value, spellings) in words { for spelling in spellings { result[spelling] = value } }
    return result
  }
}
