/// E-mail addresses and addresses of the Web, with or without a scheme. The value is the address as written, in half
/// width, without the punctuation that follows it.
struct AddressRecognizer: Recognizer {
  /// The last label of a domain without a scheme; a file's ending is not one.
  private static let topDomains: Set<String> = [
    "int", "org", "com", "net", "ch", "cn", "edu", "gov", "example", "info", "eu", "uk", "io", "fr", "ru",
  ]

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    if text.census.at, let found = email(text, offset) { return found }
    let scheme =
      text.has("http://", at: offset) || text.has("https://", at: offset) || text.has("ftp://", at: offset)
      || text.has("www.", at: offset)
    return scheme ? found(.url, text, offset, addressEnd(text, offset)) : domain(text, offset)
  }

  private func email(_ text: FoldedText, _ offset: Int) -> Found? {
    var at = offset
    while at < text.count, isLocal(text[at]), !text.isWide(at) { at += 1 }
    guard at > offset, text[at] == 0x40, FoldedText.isAlphanumeric(text[at + 1]) else { return nil }
    let end = domainEnd(text, at + 1)
    guard text.bytes[at + 1..<end].contains(0x2E) else { return nil }
    return found(.email, text, offset, end)
  }

  private func domain(_ text: FoldedText, _ offset: Int) -> Found? {
    let end = domainEnd(text, offset)
    guard text.bytes[offset..<end].contains(0x2E) else { return nil }
    let labels = text.string(offset..<end).split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, Self.topDomains.contains(String(last)), labels[0].count > 1,
      labels.allSatisfy({ !$0.isEmpty })
    else { return nil }
    return found(.url, text, offset, text[end] == 0x2F ? addressEnd(text, offset) : end)
  }

  private func found(_ kind: MentionKind, _ text: FoldedText, _ from: Int, _ to: Int) -> Found? {
    to - from > 4 ? Found(kind: kind, value: text.string(from..<to), range: from..<to) : nil
  }

  /// Past the labels of a domain name.
  private func domainEnd(_ text: FoldedText, _ offset: Int) -> Int {
    var at = offset
    while at < text.count, !text.isWide(at), FoldedText.isAlphanumeric(text[at]) || isJoint(text, at) { at += 1 }
    return at
  }

  private func isJoint(_ text: FoldedText, _ at: Int) -> Bool {
    (text[at] == 0x2E || text[at] == 0x2D) && FoldedText.isAlphanumeric(text[at + 1])
  }

  private func addressEnd(_ text: FoldedText, _ offset: Int) -> Int {
    var at = offset
    while at < text.count, !text.isWide(at), text[at] > 0x20, text[at] != 0x22, text[at] != 0x3C, text[at] != 0x3E {
      at += 1
    }
    while at > offset, isTrailing(text, offset, at - 1) { at -= 1 }
    return at
  }

  /// Whether the byte is punctuation of the sentence; a closing bracket belongs to the address when it was opened there.
  private func isTrailing(_ text: FoldedText, _ from: Int, _ at: Int) -> Bool {
    switch text[at] {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x5D: true
    case 0x29: !text.bytes[from..<at].contains(0x28)
    default: false
    }
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    FoldedText.isAlphanumeric(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2B || byte == 0x2D || byte == 0x25
  }
}
