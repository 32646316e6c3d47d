/// A path without what tells language and format.
struct NameKey {
  /// The path without its language mark and suffix, in lower case: what two versions share.
  let base: String
  /// The path without its suffix.
  let stem: String
  /// The suffix without its dot, in lower case.
  let suffix: String

  /// Marks of languages in file and folder names: BCP 47 tags, ITU's letters, words.
  private static let marks: Set<String> = [
    "zh", "en", "fr", "es", "ru", "ar", "zho", "chi", "eng", "cn", "hans", "hant", "c", "e", "f", "s", "r", "a",
    "chinese", "english", "中文", "英文", "中", "英", "汉", "汉语", "英语",
  ]

  init(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let dot = name.lastIndex(of: "."), dot != name.startIndex {
      suffix = name[name.index(after: dot)...].lowercased()
      stem = String(path.dropLast(name.distance(from: dot, to: name.endIndex)))
    } else {
      suffix = ""
      stem = path
    }
    base = Self.withoutMark(stem.lowercased())
  }

  /// Takes out the last language mark, with the separator before it.
  private static func withoutMark(_ stem: String) -> String {
    let scalars = Array(stem.unicodeScalars)
    var end = scalars.count
    while end > 0 {
      var start = end
      while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
      if start < end, marks.contains(text(scalars[start..<end])) {
        return text(scalars[..<start]) + "*" + text(scalars[end...])
      }
      end = start
      while end > 0, !scalars[end - 1].properties.isAlphabetic { end -= 1 }
    }
    return stem
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
