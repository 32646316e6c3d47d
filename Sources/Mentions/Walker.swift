/// Walks a folded text and asks the recognizers at each beginning of a word.
struct Walker: Sendable {
  let words: Vocabulary
  private let address = AddressRecognizer()
  private let telephone = TelephoneRecognizer()
  private let designation: DesignationRecognizer
  private let document: DocumentReferenceRecognizer
  private let body: BodyRecognizer
  private let markedDate: MarkedDateRecognizer
  private let writtenDate: WrittenDateRecognizer
  private let time: TimeRecognizer
  private let number: NumberRecognizer

  init(words: Vocabulary) {
    self.words = words
    designation = DesignationRecognizer(words: words)
    document = DocumentReferenceRecognizer(words: words)
    body = BodyRecognizer(words: words)
    markedDate = MarkedDateRecognizer(words: words)
    writtenDate = WrittenDateRecognizer(words: words)
    time = TimeRecognizer(words: words)
    number = NumberRecognizer(words: words)
  }

  /// The recognizer of acronyms that knows the compounds of a document too; made once for all its sentences.
  func acronyms(_ compounds: Set<String>) -> AcronymRecognizer {
    AcronymRecognizer(words: words, body: body, compounds: compounds.union(words.compounds))
  }

  /// Everything found, in order; stretches do not overlap.
  func walk(_ text: FoldedText, _ acronym: AcronymRecognizer) -> [Found] {
    var result: [Found] = []
    var at = 0
    while at < text.count {
      guard let found = first(text, at, acronym), found.end > at else {
        at = next(text, at)
        continue
      }
      at = found.end
      let more = found.more
      var head = found
      head.more = []
      result.append(head)
      result += more
    }
    return result
  }

  /// The first thing that begins at `offset`.
  private func first(_ text: FoldedText, _ offset: Int, _ acronym: AcronymRecognizer) -> Found? {
    let byte = text[offset]
    if FoldedText.isDigit(byte) {
      return address(text, offset) ?? writtenDate.match(text, at: offset) ?? markedDate.match(text, at: offset)
        ?? time.match(text, at: offset) ?? body.match(text, at: offset) ?? document.match(text, at: offset)
        ?? digits(text, offset, acronym)
    }
    if FoldedText.isUpper(byte) {
      return address(text, offset) ?? designation.match(text, at: offset) ?? body.match(text, at: offset)
        ?? document.match(text, at: offset) ?? writtenDate.match(text, at: offset) ?? number.match(text, at: offset)
        ?? acronym.match(text, at: offset)
    }
    if FoldedText.isLower(byte) { return small(text, offset, acronym) }
    if byte >= 0xE0 { return wide(text, offset) }
    return byte == 0x2B ? telephone.match(text, at: offset) : byte == 0x5B ? questionDraft(text, offset) : nil
  }

  private func address(_ text: FoldedText, _ offset: Int) -> Found? {
    text.census.at || text.census.slashes ? self.address.match(text, at: offset) : nil
  }

  /// A number, or an acronym that begins with a digit: 5G, 3GPP.
  private func digits(_ text: FoldedText, _ offset: Int, _ acronym: AcronymRecognizer) -> Found? {
    let end = text.skipDigits(offset)
    if end == offset + 1, FoldedText.isUpper(text[end]), let token = LatinToken(text, at: offset), token.isAcronym,
      !token.hasJoint
    {
      return acronym.match(text, at: offset)
    }
    return number.match(text, at: offset)
  }

  /// A word that begins with a small letter: most are nothing.
  private func small(_ text: FoldedText, _ offset: Int, _ acronym: AcronymRecognizer) -> Found? {
    if let found = address(text, offset) { return found }
    if words.documents.mayBegin(text, at: offset), let found = document.match(text, at: offset) { return found }
    if text[offset] == 0x73 || text[offset] == 0x77 || text[offset] == 0x71,
      let found = designation.match(text, at: offset) ?? body.match(text, at: offset)
    {
      return found
    }
    if text.has("the U", at: offset), let found = body.match(text, at: offset) { return found }
    if words.noon.mayBegin(text, at: offset), let found = time.match(text, at: offset) { return found }
    if let found = number.match(text, at: offset) { return found }
    let second = text[offset + 1]
    return FoldedText.isUpper(second) || second == 0x2E ? acronym.match(text, at: offset) : nil
  }

  /// Han: only characters that begin some word of the vocabulary are looked at.
  private func wide(_ text: FoldedText, _ offset: Int) -> Found? {
    guard text[offset] < 0xF0 else { return nil }
    if words.ordinalPrefixes.mayBegin(text, at: offset) {
      return body.match(text, at: offset) ?? document.match(text, at: offset) ?? number.match(text, at: offset)
    }
    if words.bodyNames.mayBegin(text, at: offset), let found = body.match(text, at: offset) { return found }
    if words.halfDays.mayBegin(text, at: offset), let found = time.match(text, at: offset) { return found }
    if words.documents.mayBegin(text, at: offset), let found = document.match(text, at: offset) { return found }
    if words.percentBefore.mayBegin(text, at: offset), let found = number.match(text, at: offset) { return found }
    if words.ordinals.mayBegin(text, at: offset), let found = number.match(text, at: offset) { return found }
    guard NumberReader().han(text, at: offset) != nil else { return nil }
    return markedDate.match(text, at: offset) ?? time.match(text, at: offset) ?? body.match(text, at: offset)
      ?? document.match(text, at: offset) ?? number.match(text, at: offset)
  }

  /// A Question that has no number yet: `[DTWIN.PLAN]/5`.
  private func questionDraft(_ text: FoldedText, _ offset: Int) -> Found? {
    guard let close = (offset..<min(offset + 40, text.count)).first(where: { text[$0] == 0x5D }),
      text[close + 1] == 0x2F, let group = text.digits(close + 2, 1...2),
      (offset..<close).allSatisfy({ text[$0] < 0x80 && text[$0] > 0x20 })
    else { return nil }
    let range = offset..<group.end
    return Found(kind: .provisionalName, value: text.string(range), range: range)
  }

  /// The next place where something may begin.
  private func next(_ text: FoldedText, _ offset: Int) -> Int {
    let byte = text[offset]
    if byte >= 0x80 { return text.after(offset) }
    guard FoldedText.isAlphanumeric(byte) else { return offset + 1 }
    return text.skipAlphanumerics(offset)
  }
}
