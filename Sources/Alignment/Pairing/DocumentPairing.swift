import Languages

/// Which files of a set are two language versions of one circular, told by their names.
///
/// Two names belong together when they are the same but for a language mark: `zh.docx` and `en.docx`,
/// `T22-TSB-CIR-0096!!MSW-C.docx` and `…-E.docx`, `报告_中文.txt` and `报告_英文.txt`, also where the mark is a folder
/// (`zh/letter.docx`, `en/letter.docx`). The language itself comes from the text, so a wrong mark does no harm. A
/// circular that is there in several formats is taken once, in the richest.
public struct DocumentPairing: Sendable {
  /// A file with the language of its text.
  public struct File: Sendable, Hashable {
    /// The path as the user gave it.
    public let path: String
    /// The language of its text.
    public let language: Language

    /// A file.
    public init(path: String, language: Language) {
      self.path = path
      self.language = language
    }
  }

  /// What became of the files.
  public struct Result: Sendable, Equatable {
    /// Two versions each, Chinese first.
    public var pairs: [Pair] = []
    /// Files without a counterpart.
    public var single: [File] = []
    /// Files left out, with the file that says the same in another format.
    public var copies: [Copy] = []
  }

  /// Two language versions.
  public struct Pair: Sendable, Equatable {
    /// The first version (Chinese, where one is) and the second.
    public let source: File, target: File
  }

  /// A file that another stands for.
  public struct Copy: Sendable, Equatable {
    /// The file left out and the one taken.
    public let path: String, taken: String
  }

  /// Pairs `files`; the result is in the order of their paths. Exactly two files in two languages are a pair whatever
  /// their names.
  public static func pair(_ files: [File]) -> Result {
    var result = Result()
    if files.count == 2, files[0].language != files[1].language {
      let chineseFirst = files[1].language == .chinese ? [files[1], files[0]] : files
      result.pairs = [Pair(source: chineseFirst[0], target: chineseFirst[1])]
      return result
    }
    let sorted = files.sorted { $0.path < $1.path }
    let groups = Dictionary(grouping: sorted) { NameKey($0.path).base }
    for base in groups.keys.sorted() {
      add(group: groups[base]!, to: &result)
    }
    return result
  }

  /// Files of one name: one a language, the richest format; the two languages are a pair.
  private static func add(group: [File], to result: inout Result) {
    var taken: [File] = []
    for file in group.sorted(by: isRicher) {
      if let other = taken.first(where: { $0.language == file.language && isCopy($0, file) }) {
        result.copies.append(Copy(path: file.path, taken: other.path))
      } else {
        taken.append(file)
      }
    }
    let languages = Set(taken.map(\.language))
    if taken.count == 2, languages.count == 2 {
      let chineseFirst = taken[1].language == .chinese ? [taken[1], taken[0]] : taken
      result.pairs.append(Pair(source: chineseFirst[0], target: chineseFirst[1]))
    } else {
      result.single += taken.sorted { $0.path < $1.path }
    }
  }

  private static func isCopy(_ one: File, _ other: File) -> Bool {
    let (one, other) = (NameKey(one.path), NameKey(other.path))
    return one.stem == other.stem && one.suffix != other.suffix
  }

  /// Word before text; then by path.
  private static func isRicher(_ one: File, _ other: File) -> Bool {
    let ranks = [one, other].map { NameKey($0.path).suffix == "docx" ? 0 : 1 }
    return (ranks[0], one.path) < (ranks[1], other.path)
  }
}
