/// A path without what tells language and format.
///
/// A name may hold several things that look like a language mark: in `zh/Annex-A.txt` the folder is one, the A may be one.
/// So there is a key for each, and two files belong together by whichever key they share.
struct NameKey: Sendable {
  /// A path without one language mark and without its suffix, in lower case.
  struct Base: Sendable, Hashable {
    /// What is left, with an asterisk for the mark.
    let text: String
    /// The mark that was taken out.
    let mark: String
  }

  /// A base for each mark, the last one's first.
  let bases: [Base]
  /// The path without its suffix.
  let stem: String
  /// The suffix without its dot, in lower case.
  let suffix: String

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
  private static func withoutMarks(_ stem: [Unicode.Scalar]) -> [Base] {
    var bases: [Base] = []
    var end = stem.count
    while end > 0 {
      var start = end
      while start > 0, stem[start - 1].properties.isAlphabetic { start -= 1 }
      if let mark = LanguageMarks.mark(in: stem, start..<end) {
        let rest = text(stem[..<mark.lowerBound]) + "*" + text(stem[mark.upperBound...])
        bases.append(Base(text: rest, mark: LanguageMarks.plain(text(stem[mark]))))
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
