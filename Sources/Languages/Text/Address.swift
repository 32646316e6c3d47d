/// Where e-mail and web addresses end in running text, so that their full stops are never taken for sentence ends.
public enum Address {
  /// The end of an address that begins at `start`, a word's beginning; nil when there is none.
  ///
  /// An address runs to the next space, Han character, wide punctuation or bracket of the text around it; full stops,
  /// commas and the like at its end belong to the text. A web address begins with a scheme or `www.`; an e-mail has one
  /// `@` and a full stop after it; `itu.int/go/tsg20` is one by its slash after a name with a full stop.
  public static func end(_ text: ByteText, from start: Int) -> Int? {
    guard let first = text.scalar(at: start), isPart(first), first.isLatinLetter || first.isDecimalDigit else {
      return nil
    }
    var at = start
    var signs = 0
    var stopAfterAt = false
    var scheme = false
    var bareHost = false
    var stops = 0
    while let scalar = text.scalar(at: at), isPart(scalar) {
      switch scalar {
      case "@":
        signs += 1
        stopAfterAt = false
      case ".":
        stops += 1
        stopAfterAt = stopAfterAt || signs == 1
      case ":" where text.has("://", at: at): scheme = scheme || at > start
      case "/" where stops > 0 && signs == 0 && isHost(text, start..<at): bareHost = true
      default: break
      }
      at += 1
    }
    guard scheme || signs == 1 && stopAfterAt || bareHost || stops > 1 && text.has("www.", at: start) else {
      return nil
    }
    while at > start, let last = text.scalar(before: at), isTail(last) { at -= 1 }
    return at
  }

  /// What an address is made of; all of it ASCII.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x20, scalar.value < 0x7F else { return false }
    switch scalar {
    case "<", ">", "\"", "(", ")", "[", "]", "{", "}", "|", "\\", "^", "`": return false
    default: return true
    }
  }

  /// What the text around an address puts after it.
  private static func isTail(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "'", "*": true
    default: false
    }
  }

  /// Small letters, digits and hyphens in at least two parts, the last of letters: `www.itu.int`.
  private static func isHost(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var last = 0
    var letters = true
    for byte in text.bytes[range] {
      switch byte {
      case 0x61...0x7A: last += 1
      case 0x30...0x39, 0x2D:
        last += 1
        letters = false
      case 0x2E:
        if last == 0 { return false }
        last = 0
        letters = true
      default: return false
      }
    }
    return last >= 2 && letters
  }
}
