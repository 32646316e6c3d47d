import ICU

/// Parts a text into tokens by one pass over its bytes.
///
/// - Han and kana: one token a character. Other letters and digits: runs.
/// - An apostrophe inside a word stays (`don't`, `company's`; the stemmer takes `'s` off).
/// - A hyphen parts plain words (`IoT-based` is `IoT`, `-`, `based`) but stays in a name none of whose parts is a plain
///   small-letter word (`ITU-T`, `WTSA-20`) and in a designation (`Y.IoT-network-reqts`).
/// - A full stop stays between digits (`1.1`), after a single letter (`Y.4221`, `e.g`) and inside a designation
///   (`Y.Suppl.42`); it parts words otherwise.
/// - `&` stays between capitals (`SC&C`), `/` before a digit (`1/20`, `QAll/20`), a comma before three digits (`1,000`), a
///   colon between digits (`14:30`), `_` always. E-mail and web addresses stay whole.
/// - Anything else that is no space is punctuation; a run of one dash or dot is one token.
public struct Tokenizer: Sendable {
  /// A tokenizer.
  public init() {}

  /// The tokens of `text` in order.
  /// - Parameter stem: the stem of a case-folded word.
  public func tokens(of text: String, stem: (String) -> String) -> [Token] {
    text.withByteText { tokens(of: $0, stem: stem) }
  }

  private func tokens(of source: ByteText, stem: (String) -> String) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(source.count / 4)
    var addresses = AddressFinder(source)
    var at = 0
    while let scalar = source.scalar(at: at) {
      let next = source.end(at: at)
      if scalar.isSpace {
        at = next
      } else if scalar.isHan || scalar.isKana {
        let written = String(scalar)
        tokens.append(Token(text: written, key: TokenKey.han(scalar), range: at..<next, kind: .han))
        at = next
      } else if scalar.isLetter || scalar.isDecimalDigit {
        let run = WordRun(source, from: at, address: addresses.address(at: at))
        tokens.append(run.token(stem: stem))
        at = run.end
      } else {
        let mark = Self.mark(source, at: at, scalar)
        tokens.append(mark)
        at = mark.range.upperBound
      }
    }
    return tokens
  }

  /// A punctuation mark, with the marks of the same kind that follow it when they make one sign.
  private static func mark(_ source: ByteText, at start: Int, _ scalar: Unicode.Scalar) -> Token {
    var end = source.end(at: start)
    let key = TokenKey.mark(scalar)
    var count = 1
    if key == "." || key == "-" || key == "…" {
      while let next = source.scalar(at: end), TokenKey.mark(next) == key, next != "。" {
        end = source.end(at: end)
        count += 1
      }
    }
    let shared = key == "." && count > 1 ? "…" : key
    return Token(text: source.string(start..<end), key: shared, range: start..<end, kind: .punctuation)
  }
}
