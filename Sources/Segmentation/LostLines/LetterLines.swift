import Languages

/// Lines of letters that end without a mark, for texts whose lines extraction has put together: a greeting with its
/// comma (`Dear colleagues,`), a closing formula (`Best regards,`), a mail's field with its address (`Email: a@b.org`).
struct LetterLines: Sendable {
  private let salutations: PhraseTable
  private let closings: PhraseTable
  private static let fields = PhraseTable(["email:", "e-mail:"])
  /// The bytes with which such a line may begin.
  let begins: ByteSet

  init(_ words: SentenceWords) {
    salutations = PhraseTable(words.salutations)
    closings = PhraseTable(words.closings)
    let tables = [salutations, closings, Self.fields]
    begins = ByteSet((0...0xFF).filter { byte in tables.contains { $0.mayBegin(byte) } })
  }

  /// Where such a line that begins at `start` ends, when more follows it; nil when there is none.
  func end(_ text: ByteText, at start: Int, rules: SentenceRules) -> Int? {
    guard start < text.count else { return nil }
    if let phrase = closings.end(text, at: start) { return closing(text, phrase) }
    if let phrase = salutations.end(text, at: start) { return greeting(text, phrase, rules) }
    return Self.fields.end(text, at: start).flatMap { Self.field(text, $0) }
  }

  /// A comma and a name follow.
  private func closing(_ text: ByteText, _ phrase: Int) -> Int? {
    guard text.scalar(at: phrase) == "," else { return nil }
    let next = Following(text, at: phrase + 1)
    return next.hasSpace && next.kind == .capital ? phrase + 1 : nil
  }

  /// A name of some words and a comma follow, and then a word that begins a sentence.
  private func greeting(_ text: ByteText, _ phrase: Int, _ rules: SentenceRules) -> Int? {
    var at = phrase
    while at < phrase + 60, let scalar = text.scalar(at: at), scalar != "," {
      guard scalar.isLetter || scalar.isSpace || scalar == "." || scalar == "-" || scalar == "/" else { return nil }
      at = text.end(at: at)
    }
    guard text.scalar(at: at) == "," else { return nil }
    let next = Following(text, at: at + 1)
    return next.hasSpace && next.kind == .capital && rules.isStarter(text, next.wordRange) ? at + 1 : nil
  }

  /// An address follows within the line.
  private static func field(_ text: ByteText, _ phrase: Int) -> Int? {
    let reach = min(text.count, phrase + 120)
    guard let before = text[phrase..<reach].firstIndex(of: UInt8(ascii: "@")) else { return nil }
    var addresses = AddressFinder(text)
    guard let address = addresses.address(at: phrase + before) else { return nil }
    let end = text.scalar(at: address.upperBound) == ">" ? address.upperBound + 1 : address.upperBound
    let next = Following(text, at: end)
    return next.hasSpace && next.kind == .capital ? end : nil
  }
}
