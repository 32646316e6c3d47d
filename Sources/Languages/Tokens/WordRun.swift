/// A run of letters and digits with the marks that hold it together: one token (see `Tokenizer` for the rules).
struct WordRun {
  private let source: ByteText
  let start: Int
  private(set) var end: Int
  private var isAddress = false
  private var isJoined = false
  private var hasLetter = false
  private var hasDigit = false

  init(_ source: ByteText, from start: Int, address: Range<Int>?) {
    self.source = source
    self.start = start
    end = start
    if let address {
      end = address.upperBound
      isAddress = true
      hasLetter = true
    } else {
      scan()
    }
  }

  private mutating func scan() {
    takePart()
    while let joint = source.scalar(at: end), joins(joint) {
      isJoined = isJoined || !(joint == "'" || joint == "’")
      end = source.end(at: end)
      takePart()
    }
  }

  /// Letters and digits up to the next mark.
  private mutating func takePart() {
    while let scalar = source.scalar(at: end), !scalar.isHan, !scalar.isKana {
      if scalar.isDecimalDigit {
        hasDigit = true
      } else if scalar.isLetter {
        hasLetter = true
      } else {
        return
      }
      end = source.end(at: end)
    }
  }

  /// Whether the mark at `end` holds what stands before and after it together.
  private func joins(_ joint: Unicode.Scalar) -> Bool {
    let after = source.end(at: end)
    guard let right = source.scalar(at: after), let left = source.scalar(before: end) else { return false }
    guard right.isDecimalDigit || right.isLetter, !right.isHan, !right.isKana else { return false }
    switch joint {
    case "'", "’": return left.isLetter && right.isLetter
    case "_": return true
    case ".", "．":
      if left.isDecimalDigit && right.isDecimalDigit { return true }
      return isDesignation || partBefore.count == 1 && left.isLatinLetter
    case "&": return left.isCapital && right.isCapital
    case "/": return right.isDecimalDigit && !isDesignation
    case ":": return left.isDecimalDigit && right.isDecimalDigit && !hasLetter
    case ",": return !hasLetter && left.isDecimalDigit && isThousand(after)
    case "-", "\u{2010}", "\u{2011}": return isDesignation || isNamePart(partBefore) && isNamePart(partAfter(after))
    default: return false
    }
  }

  /// A run that began with a capital or two and a full stop: `Y.`, `M.`, `Y.Suppl.`
  private var isDesignation: Bool {
    var at = start
    while at < end, let scalar = source.scalar(at: at), scalar.isCapital { at = source.end(at: at) }
    return at > start && at - start <= 2 && at < end && source[at] == 0x2E
  }

  /// Three digits and no fourth.
  private func isThousand(_ from: Int) -> Bool {
    for step in 0..<3 where source.scalar(at: from + step)?.isDecimalDigit != true { return false }
    return source.scalar(at: from + 3)?.isDecimalDigit != true
  }

  /// A part of a hyphenated name: digits, a letter alone, or a part with a digit or a capital past its first letter.
  private func isNamePart(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    var isFirst = true
    while at < range.upperBound, let scalar = source.scalar(at: at) {
      if scalar.isDecimalDigit || !isFirst && scalar.isCapital { return true }
      isFirst = false
      at = source.end(at: at)
    }
    return range.count == 1
  }

  private var partBefore: Range<Int> {
    var at = end
    while at > start, let scalar = source.scalar(before: at), scalar.isLetter || scalar.isDecimalDigit {
      at = source.start(before: at)
    }
    return at..<end
  }

  private func partAfter(_ from: Int) -> Range<Int> {
    var at = from
    while let scalar = source.scalar(at: at), scalar.isLetter || scalar.isDecimalDigit, !scalar.isHan {
      at = source.end(at: at)
    }
    return from..<at
  }

  /// The token of the run.
  func token(stem: (String) -> String) -> Token {
    let text = source.string(start..<end)
    let folded = TokenKey.fold(text)
    let kind: Token.Kind = !hasLetter ? .number : isAddress || isJoined || hasDigit ? .name : .word
    let key =
      switch kind {
      case .word: stem(folded)
      case .number: folded.contains(",") ? folded.filter { $0 != "," } : folded
      default: folded
      }
    return Token(text: text, key: key, range: start..<end, kind: kind)
  }
}
