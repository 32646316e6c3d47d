import Alignment

extension Messages {
  /// Words for locks that cannot be kept.
  static func lock(_ error: LockError) -> String {
    let text = error.document
    let cause =
      switch error.cause {
      case .malformed:
        "not a bead; write it as [0]:[0, 1] or [[0], [0, 1]], or take lines that align printed as jsonl or tsv"
      case .empty: "the lock names no sentence; name one on either side"
      case .outOfRange(let number, let count, _):
        "there is no sentence \(number) in \(text); it has \(count), numbered from 0"
      case .scattered:
        "the sentences of \(text) do not follow each other; a bead joins neighbours, in order"
      case .overlap(let number, let line, _):
        "sentence \(number) of \(text) is locked in line \(line) already; keep one of the two"
      case .unknownText(let words, _):
        "no such sentences, not locked yet, in \(text): “\(words.prefix(60))”"
      }
    return "\(error.path):\(error.line): \(cause)"
  }
}
