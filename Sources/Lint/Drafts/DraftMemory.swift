import Languages
import Mentions

/// The sentences of the last look at each draft, for who looks again and again while a text is written: what a sentence is by
/// itself is taken from there as long as it stays.
///
/// Kept are sentences before the first that differs and behind the last. Findings are the same as without a memory.
public final class DraftMemory {
  private var texts: [Key: [DraftSentence]] = [:]

  /// What tells texts apart: the draft, and the language, since a draft may hold two.
  struct Key: Hashable {
    private let path: String
    private let language: Language

    init(_ text: ReadDocument) {
      path = text.document.path
      language = text.document.language
    }
  }

  /// A memory of nothing.
  public init() {}

  /// Takes the sentences of a set in place of those of its last look.
  func replace(by sentences: [(Key, [DraftSentence])]) {
    texts = Dictionary(sentences) { first, _ in first }
  }

  /// For each of `count` sentences of a text the one of the last look that is the same; nil where there is none.
  /// - Parameter isSame: whether a sentence of the last look is the one of a number.
  func kept(of key: Key, count: Int, isSame: (DraftSentence, Int) -> Bool) -> [DraftSentence?] {
    let last = texts[key] ?? []
    var kept: [DraftSentence?] = Array(repeating: nil, count: count)
    var head = 0
    while head < min(last.count, count), isSame(last[head], head) {
      kept[head] = last[head]
      head += 1
    }
    var tail = 1
    while tail <= min(last.count, count) - head, isSame(last[last.count - tail], count - tail) {
      kept[count - tail] = last[last.count - tail]
      tail += 1
    }
    return kept
  }
}
