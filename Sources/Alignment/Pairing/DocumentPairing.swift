import Languages

/// Which files of a set are two language versions of one circular, told by their names and by what they say.
///
/// Names belong together when they are the same but for a language mark: `zh.docx` and `en.docx`,
/// `T22-TSB-CIR-0096!!MSW-C.docx` and `…-E.docx`, `报告_中文.txt` and `报告_英文.txt`, also where the mark is a folder
/// (`zh/letter.docx`, `C/letter.docx`). The language itself comes from the text, so a wrong mark does no harm. Contents
/// belong together when they name the same things: numbers of documents and Recommendations, dates, addresses, names in
/// Latin letters, and when the words of one are translations of the other's (`PairScorer`).
///
/// Precision counts more than recall. A pair is used when each file is the other's best counterpart, by a margin, and
/// what sets it apart from the letters of its own series is in the other too; other likely pairs are reported as doubts.
/// A revision never pairs with its original, and a circular that is there twice is taken once, in the richest format.
/// Candidates come from an inverted index of what is rare, so the work is about linear in the files.
public struct DocumentPairing: Sendable {
  /// A file with the language of its text.
  public struct File: Sendable, Hashable {
    /// The path as the user gave it.
    public let path: String
    /// The language of its text.
    public let language: Language
    /// What it says; nil when only its name is to count.
    public let content: DocumentContent?

    /// A file.
    public init(path: String, language: Language, content: DocumentContent? = nil) {
      self.path = path
      self.language = language
      self.content = content
    }

    /// Whether both are the same file.
    public static func == (one: File, other: File) -> Bool {
      one.path == other.path && one.language == other.language
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(path)
      hasher.combine(language)
    }
  }

  /// What became of the files, each list in the order of paths.
  public struct Result: Sendable, Equatable {
    /// Two versions each, Chinese first.
    public var pairs: [Pair] = []
    /// Files without a counterpart, those of doubtful pairs among them.
    public var single: [File] = []
    /// Files left out, with the file that says the same.
    public var copies: [Copy] = []
    /// Likely pairs that are not used.
    public var doubts: [Doubt] = []
    /// Files that are a revision, corrigendum or addendum of another.
    public var revisions: [Revision] = []

    /// Nothing yet.
    public init() {}
  }

  /// Two language versions.
  public struct Pair: Sendable, Equatable {
    /// The first version (Chinese, where one is) and the second.
    public let source: File, target: File
    /// What speaks for the pair and against it, with weights.
    public let reasons: [PairingReason]

    /// A pair of two files in either order.
    public init(_ one: File, _ other: File, reasons: [PairingReason] = []) {
      let isInOrder = DocumentPairing.rank(one.language) <= DocumentPairing.rank(other.language)
      source = isInOrder ? one : other
      target = isInOrder ? other : one
      self.reasons = reasons
    }
  }

  /// A file that another stands for.
  public struct Copy: Sendable, Equatable {
    /// The file left out and the one taken.
    public let path: String, taken: String
  }

  /// A likely pair that is not used.
  public struct Doubt: Sendable, Equatable {
    /// The two files.
    public let source: File, target: File
    /// Why it is not used.
    public let cause: DoubtCause
    /// What speaks for it and against it.
    public let reasons: [PairingReason]
  }

  /// A file that is a revision of another.
  public struct Revision: Sendable, Equatable {
    /// The revision.
    public let path: String
    /// What it is, `Rev.1`, `Corr.2`.
    public let marks: [RevisionMark]
    /// The file that it revises, where that is there.
    public let original: String?
  }

  /// Pairs `files`; the result does not depend on their order. Exactly two files in two languages are a pair whatever
  /// their names.
  public static func pair(_ files: [File]) -> Result {
    let sorted = Set(files).sorted { ($0.path, $0.language.tag) < ($1.path, $1.language.tag) }
    var result = Result()
    if sorted.count == 2, sorted[0].language != sorted[1].language {
      result.pairs = [Pair(sorted[0], sorted[1], reasons: [PairingReason(kind: .onlyTwo, weight: 0)])]
      return result
    }
    let items = CopyFinder.withoutCopies(sorted.map(PairingItem.init), copies: &result.copies)
    result.revisions = RevisionFinder.revisions(among: items)
    addPairs(of: items, to: &result)
    return result
  }

  /// Matches two languages after the other, Chinese and English first; what has its pair is not looked at again, nor are
  /// further versions that the names show.
  private static func addPairs(of items: [PairingItem], to result: inout Result) {
    let languages = Set(items.map(\.file.language)).sorted { rank($0) < rank($1) }
    let bases = Dictionary(uniqueKeysWithValues: items.map { ($0.file, Set($0.key.bases.map(\.text))) })
    var taken: Set<File> = []
    var takenBases: Set<String> = []
    for (number, first) in languages.enumerated() {
      for second in languages.dropFirst(number + 1) {
        let open = items.filter { item in
          !taken.contains(item.file) && !item.key.bases.contains { takenBases.contains($0.text) }
        }
        var matcher = PairMatcher(
          sources: open.filter { $0.file.language == first }, targets: open.filter { $0.file.language == second })
        matcher.match()
        result.pairs += matcher.pairs
        result.doubts += matcher.doubts
        for pair in matcher.pairs {
          taken.formUnion([pair.source, pair.target])
          takenBases.formUnion((bases[pair.source] ?? []).intersection(bases[pair.target] ?? []))
        }
      }
    }
    let single = items.filter { !taken.contains($0.file) }
    result.single = single.map(\.file)
    result.doubts.removeAll { taken.contains($0.source) && taken.contains($0.target) }
    result.doubts += SameLanguage.doubts(among: single)
    result.pairs.sort { ($0.source.path, $0.target.path) < ($1.source.path, $1.target.path) }
    result.doubts.sort { ($0.source.path, $0.target.path) < ($1.source.path, $1.target.path) }
  }

  /// Chinese before English before the others.
  static func rank(_ language: Language) -> String {
    language == .chinese ? "" : language == .english ? " " : language.tag
  }
}
