/// A list of pairs that people read, edit in a spreadsheet and give back.
///
/// | column | what |
/// |---|---|
/// | `use` | `pair`, `single`, `doubtful` or `copy` |
/// | `first` | a file; from the folder of the list, where it is not given in full |
/// | `second` | its other language version; of a copy the file that stands for it; empty for a single file |
/// | `reasons` | why; not read |
///
/// Read back, a pair is taken as it stands, whatever its names and contents, a single file by itself, a copy not at all. Of a
/// doubtful pair nothing is taken; a file that stands in doubtful lines only is taken by itself. So `doubtful` becomes a
/// pair by changing that word. An empty `use` is `pair` where there are two files, `single` where there is one.
public struct PairList: Sendable, Equatable {
  /// What is done with a line.
  public enum Use: String, Sendable, CaseIterable {
    case pair, single, doubtful, copy
  }

  /// A line.
  public struct Entry: Sendable, Equatable {
    /// What is done with it.
    public let use: Use
    /// The files.
    public let first: String, second: String?
    /// Where it stands in its file, from 1; 0 for one that was not read.
    public let line: Int
    /// Why, in words.
    public let reasons: String

    /// A line.
    public init(use: Use, first: String, second: String? = nil, line: Int = 0, reasons: String = "") {
      self.use = use
      self.first = first
      self.second = second
      self.line = line
      self.reasons = reasons
    }
  }

  /// The lines in order.
  public let entries: [Entry]

  /// A list of its lines.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The list of what became of files.
  public init(_ result: DocumentPairing.Result) {
    let marks = Dictionary(
      result.revisions.map { ($0.path, $0.marks.map(\.text).joined(separator: ", ")) },
      uniquingKeysWith: { one, _ in one })
    var entries = result.pairs.map { pair in
      Entry(
        use: .pair, first: pair.source.path, second: pair.target.path,
        reasons: pair.reasons.map(\.text).joined(separator: "; "))
    }
    entries += result.doubts.map { doubt in
      Entry(
        use: .doubtful, first: doubt.source.path, second: doubt.target.path,
        reasons: ([doubt.cause.text] + doubt.reasons.map(\.text)).joined(separator: "; "))
    }
    let doubtful = Set(result.doubts.flatMap { [$0.source, $0.target] })
    for file in result.single where !doubtful.contains(file) {
      entries.append(Entry(use: .single, first: file.path, reasons: marks[file.path] ?? ""))
    }
    entries += result.copies.map { Entry(use: .copy, first: $0.path, second: $0.taken) }
    self.entries = entries
  }

  /// All files that are to be read, in order.
  public var files: [String] {
    var files: [String] = []
    var seen: Set<String> = []
    for entry in entries where entry.use != .copy {
      for file in [entry.first, entry.second].compactMap({ $0 }) where seen.insert(file).inserted { files.append(file) }
    }
    return files
  }

  /// The files that are taken by themselves: single ones, and those in doubtful lines only.
  public var single: [String] {
    var named: Set<String> = []
    for entry in entries where entry.use != .doubtful {
      named.insert(entry.first)
      if let second = entry.second, entry.use == .pair { named.insert(second) }
    }
    var single = entries.filter { $0.use == .single }.map(\.first)
    for entry in entries where entry.use == .doubtful {
      for file in [entry.first, entry.second].compactMap({ $0 }) where named.insert(file).inserted {
        single.append(file)
      }
    }
    return single
  }
}
