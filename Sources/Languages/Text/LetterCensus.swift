/// How many letters of which script a text has, counted in one pass.
struct LetterCensus {
  /// Han characters.
  private(set) var han = 0
  /// Latin letters.
  private(set) var latin = 0
  /// Letters of other scripts, kana included.
  private(set) var other = 0
  /// Running words in small letters, at least two of them, that are no part of an address or name.
  private(set) var words = 0

  init(_ text: String) {
    text.withByteText { count($0) }
  }

  private mutating func count(_ source: ByteText) {
    var at = 0
    while let scalar = source.scalar(at: at) {
      if scalar.isHan {
        han += 1
      } else if scalar.isLatinLetter {
        at = run(source, from: at)
        continue
      } else if scalar.isLetter {
        other += 1
      }
      at = source.end(at: at)
    }
  }

  /// Counts one run of what is no space and no wide character, and says where it ends.
  private mutating func run(_ source: ByteText, from start: Int) -> Int {
    var at = start
    var small = 0
    var isPlain = true
    while let scalar = source.scalar(at: at), !scalar.isSpace, scalar.value < 0x2000 || scalar.isLatinLetter {
      // Most of a text: a small letter.
      if 0x61...0x7A ~= scalar.value {
        latin += 1
        small += 1
        at += 1
        continue
      }
      if scalar.isLatinLetter {
        latin += 1
        small += 1
        isPlain = isPlain && !scalar.isCapital
      } else if scalar.isDecimalDigit || scalar == "@" || scalar == "/" || scalar == "_" {
        isPlain = false
      } else if scalar.isLetter {
        other += 1
        isPlain = false
      }
      at = source.end(at: at)
    }
    if isPlain && small >= 2 { words += 1 }
    return at
  }
}
