/// Finds e-mail and web addresses in running text, so that their full stops are never taken for sentence ends and a
/// tokenizer keeps them whole.
///
/// An address is looked for in a run of ASCII without spaces, quotation marks and brackets. A web address has a scheme
/// (`https://…`), begins with `www.` or is a host name before a slash (`itu.int/go/tsg20`) and goes to the run's end; an
/// e-mail address is what stands around one `@`. Full stops, commas and the like at the end belong to the text.
///
/// The run looked at last is remembered, so asking for every word of a text costs one pass over it. A run is looked at in
/// parts of 2,048 bytes, which keeps that true of a text without spaces.
public struct AddressFinder {
  private let text: ByteText
  private var run = 0..<0
  private var found: Range<Int>?

  /// A finder for a text, which it may not outlive.
  public init(_ text: ByteText) { self.text = text }

  /// Whether an address that goes on past `offset` may stand before it: most full stops have a space behind them, and
  /// then nothing needs to be looked for.
  public func mayGoOn(at offset: Int) -> Bool { offset < text.count && Self.isPart(text[offset]) }

  /// The address that the byte at `offset` is part of, nil when there is none.
  public mutating func address(at offset: Int) -> Range<Int>? {
    if !run.contains(offset) { look(around: offset) }
    guard let found, found.contains(offset) else { return nil }
    return found
  }

  private mutating func look(around offset: Int) {
    var from = offset
    while from > run.upperBound, from > offset - Self.limit, Self.isPart(text[from - 1]) { from -= 1 }
    var to = offset
    while to < text.count, to < from + Self.limit, Self.isPart(text[to]) { to += 1 }
    run = from..<max(to, offset + 1)
    found = search(from..<to)
  }

  private static let limit = 2_048

  private func search(_ run: Range<Int>) -> Range<Int>? {
    for at in run {
      switch text[at] {
      case 0x3A where text.has("://", at: at) && at > run.lowerBound:
        var from = at
        while from > run.lowerBound, isLetter(text[from - 1]) { from -= 1 }
        return from < at ? trimmed(from..<run.upperBound) : nil
      case 0x40: return mail(at, run)
      case 0x2F:
        if isHost(run.lowerBound..<at) { return trimmed(run) }
      default: break
      }
    }
    return text.has("www.", at: run.lowerBound) ? trimmed(run) : nil
  }

  private func mail(_ sign: Int, _ run: Range<Int>) -> Range<Int>? {
    var from = sign
    while from > run.lowerBound, isMailPart(text[from - 1]) { from -= 1 }
    var to = sign + 1
    while to < run.upperBound, isMailPart(text[to]) { to += 1 }
    let whole = trimmed(from..<to)
    guard from < sign, whole.upperBound > sign else { return nil }
    return text[sign..<whole.upperBound].contains(0x2E) ? whole : nil
  }

  /// Without what the text puts after an address.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var to = range.upperBound
    while to > range.lowerBound, Self.isTail(text[to - 1]) { to -= 1 }
    return range.lowerBound..<to
  }

  private static func isTail(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// Printable ASCII but `" ( ) < > [ \ ] ^ { | }` and the grave accent.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D: false
    case 0x21...0x7E: true
    default: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private func isMailPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
  }

  /// Small letters, digits and hyphens in at least two parts, the last of two letters or more: `www.itu.int`.
  private func isHost(_ range: Range<Int>) -> Bool {
    var parts = 1
    var last = 0
    var letters = true
    for byte in text[range] {
      switch byte {
      case 0x61...0x7A: last += 1
      case 0x30...0x39, 0x2D:
        last += 1
        letters = false
      case 0x2E where last > 0:
        parts += 1
        last = 0
        letters = true
      default: return false
      }
    }
    return parts > 1 && last >= 2 && letters
  }
}

extension ByteText {
  /// Whether an address that `AddressFinder` found is one of the web, not of mail.
  public func isWebAddress(_ range: Range<Int>) -> Bool {
    !self[range].contains(UInt8(ascii: "@")) || string(range).contains("://")
  }
}
