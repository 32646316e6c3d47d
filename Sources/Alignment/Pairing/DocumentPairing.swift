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

    /// A pair.
    public init(source: File, target: File) {
      self.source = source
      self.target = target
    }
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
    var open = files.sorted { $0.path < $1.path }.map { (file: $0, key: NameKey($0.path)) }
    while let next = open.first {
      let group = group(of: next.key, in: open.map { ($0.file, $0.key) })
      add(group: group, to: &result)
      open.removeAll { group.contains($0.file) }
    }
    return result
  }

  /// The files that differ from one in the language only: by the first of its marks under which two languages meet; else
  /// itself in its formats.
  private static func group(of key: NameKey, in files: [(file: File, key: NameKey)]) -> [File] {
    for base in key.bases {
      let group = files.filter { $0.key.bases.contains(base) }.map(\.file)
      if Set(group.map(\.language)).count > 1 { return group }
    }
    return files.filter { $0.key.stem == key.stem }.map(\.file)
  }

  /// Files of one name: one a language, the richest format. Chinese and English are a pair, or else the first two languages by
  /// their tags; further ones stay single, and so do all where a language is there twice.
  private static func add(group: [File], to result: inout Result) {
    var taken: [File] = []
    for file in group.sorted(by: isRicher) {
      if let other = taken.first(where: { $0.language == file.language && isCopy($0, file) }) {
        result.copies.append(Copy(path: file.path, taken: other.path))
      } else {
        taken.append(file)
      }
    }
    taken.sort { (rank($0.language), $0.path) < (rank($1.language), $1.path) }
    if taken.count >= 2, Set(taken.map(\.language)).count == taken.count {
      result.pairs.append(Pair(source: taken[0], target: taken[1]))
      taken.removeFirst(2)
    }
    result.single += taken.sorted { $0.path < $1.path }
  }

  /// Chinese before English before the others.
  private static func rank(_ language: Language) -> String {
    language == .chinese ? "" : language == .english ? " " : language.tag
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
