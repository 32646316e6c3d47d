/// A path without what tells language and format.
///
/// A name may hold several things that look like a language mark: in `zh/Annex-A.txt` the folder is one, the A may be one.
/// So there is a key for each, and two files belong together by whichever key they share.
struct NameKey {
  /// The path without one language mark and without its suffix, in lower case: a key for each mark, the last one's first.
  let bases: [String]
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
    bases = Self.withoutMarks(Array(stem.lowercased().unicodeScalars))
  }

  /// Takes out one language mark after the other, from the end.
  private static func withoutMarks(_ stem: [Unicode.Scalar]) -> [String] {
    var bases: [String] = []
    var end = stem.count
    while end > 0 {
      var start = end
      while start > 0, stem[start - 1].properties.isAlphabetic { start -= 1 }
      if start < end, marks.contains(text(stem[start..<end])) {
        bases.append(text(stem[..<start]) + "*" + text(stem[end...]))
      }
      end = start
      while end > 0, !stem[end - 1].properties.isAlphabetic { end -= 1 }
    }
    return bases
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
