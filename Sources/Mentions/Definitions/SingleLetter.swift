/// A single capital in brackets that stands for the word before them: placebo (P), nitrogen (N).
///
/// Sohn, Comeau, Kim and Wilbur (BMC Bioinformatics 2008) trust such a letter where the word's initial agrees. The letters of
/// a list, (A) … (B), are none, and neither are those behind capitals, small words and words of less than four letters.
struct SingleLetter {
  /// The letter, and the word.
  let range: Range<Int>, word: Range<Int>

  /// The letter that is all that the brackets hold, when the word before them begins with it.
  init?(_ text: FoldedText, _ open: Int, _ close: Int, skipped: Set<String>) {
    let letter = text[open + 1]
    guard close == open + 2, FoldedText.isUpper(letter), text[open - 1] == 0x20 else { return nil }
    var start = open - 1
    while start > 0, FoldedText.isLetter(text[start - 1]) { start -= 1 }
    let word = text.bytes[start..<open - 1]
    guard word.count >= 4, word.first.map({ $0 | 0x20 }) == letter | 0x20,
      word.dropFirst().allSatisfy(FoldedText.isLower), text[start - 1] != 0x2D,
      !skipped.contains(String(decoding: word, as: UTF8.self).lowercased()),
      !Self.isListed(text, letter)
    else { return nil }
    range = open + 1..<close
    self.word = start..<open - 1
  }

  /// Whether the letter before it or behind it in the alphabet stands in brackets too.
  private static func isListed(_ text: FoldedText, _ letter: UInt8) -> Bool {
    (0..<text.count).contains { at in
      text[at] == 0x28 && text[at + 2] == 0x29 && (text[at + 1] == letter - 1 || text[at + 1] == letter + 1)
    }
  }
}
