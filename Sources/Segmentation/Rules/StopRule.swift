import Languages

/// Whether a full stop ends a sentence.
///
/// What follows decides first (a small letter or a comma goes on), then the word before: an abbreviation by its class,
/// an initial, a label, a number. Sources: the classes are this project's own; the cases they must get right are those of
/// Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (Computational Linguistics 32, 2006), and the
/// published golden rules for English.
struct StopRule {
  let text: ByteText
  let rules: SentenceRules

  /// - Parameters:
  ///   - stop: where the full stop begins.
  ///   - next: what stands where the sentence would end, past closing marks and footnote marks.
  ///   - sentence: where the sentence begins.
  ///   - label: the label it begins with.
  ///   - isClosed: whether closing marks stand between.
  func endsSentence(stop: Int, before next: Following, sentence: Int, label: SentenceLabel?, isClosed: Bool) -> Bool {
    if next.kind == .end { return true }
    let before = Preceding(text, stop: stop, sentence: sentence)
    if isLabel(before, label, sentence: sentence, stop: stop) { return false }
    if !next.hasSpace && next.kind != .han { return isGlued(before, next, stop: stop, isClosed: isClosed) }
    switch next.kind {
    case .end: return true
    case .continuing: return false
    case .small:
      if next.isBracketedLabel { return abbreviation(before) == nil }
      return !isClosed && (isTypedSmall(before, sentence: sentence) || beginsSmall(before, next))
    case .han: return endsBeforeHan(before, next)
    case .dash: return !before.isLetter && abbreviation(before) == nil && !before.isDotted
    case .capital, .digit, .symbol: break
    }
    return decide(before, next, sentence: sentence)
  }

  private func decide(_ before: Preceding, _ next: Following, sentence: Int) -> Bool {
    if before.isLetter { return endsAfterLetter(before, next, sentence: sentence) }
    if before.last == "°" || before.last == "№" { return next.kind != .digit }
    if rules.words.hasOrdinalStops && isOrdinal(before, next) { return false }
    if let kind = abbreviation(before) {
      return ends(after: kind, before, next) && !isOpeningPhrase(sentence: sentence, stop: before.start)
    }
    if before.isDotted {
      return begins(next) && !isOpeningPhrase(sentence: sentence, stop: before.start)
    }
    return true
  }

  /// The class of the word, or of it with the one before (`et al`, `op. cit`).
  private func abbreviation(_ before: Preceding) -> AbbreviationClass? {
    guard before.length <= rules.longest else { return nil }
    if before.length <= rules.longestSecond, rules.isSecondWord(text, before.range),
      let two = rules.abbreviation(before.earlier + " " + before.word)
    {
      return two
    }
    return rules.abbreviation(text, before.range)
  }

  private func ends(after kind: AbbreviationClass, _ before: Preceding, _ next: Following) -> Bool {
    switch kind {
    case .inner: return isUnit(before) && begins(next)
    case .title: return !next.wordHasStop && isFunctionWord(next) && !isParticle(next)
    case .number:
      if next.kind != .capital { return next.kind == .symbol }
      if begins(next) && !next.wordHasStop { return true }
      // Mt. Fuji, Rec. ITU-T, p. A: a capital abbreviation belongs to any name, a small one to a letter or capitals.
      let isName = next.isLetter || !next.word.unicodeScalars.contains(where: \.isSmall)
      return !(isName || before.first?.isCapital == true)
    case .final:
      if next.kind == .digit { return false }
      if next.kind == .symbol { return true }
      if next.isBracketed { return false }
      if begins(next) || isHour(before.word) { return true }
      if next.isOpened { return false }
      return before.first?.isSmall == true
    }
  }

  /// A short word that is an abbreviation elsewhere measures after a number: 5 см.
  private func isUnit(_ before: Preceding) -> Bool {
    before.isSmall && before.length <= 6 && before.earlier.unicodeScalars.last?.isNumeral == true
  }

  /// One letter: an initial before a name, but a letter after a noun that takes one (Annex B. The …), and a small one
  /// after a number as a unit or a year's mark (5 m., 1990 г.).
  private func endsAfterLetter(_ before: Preceding, _ next: Following, sentence: Int) -> Bool {
    guard let letter = before.first else { return false }
    if next.wordHasStop && next.isLetter { return false }
    if letter.isSmall {
      guard let kind = abbreviation(before) else { return true }
      if kind != .title && isOpeningPhrase(sentence: sentence, stop: before.start) { return false }
      if before.earlier.unicodeScalars.last?.isNumeral != true { return ends(after: kind, before, next) }
      return (next.kind != .digit || kind == .final) && !isOpeningPhrase(sentence: sentence, stop: before.start)
    }
    if next.kind == .symbol { return true }
    let earlier = before.earlier
    if rules.words.numbered.contains(Self.withoutElision(earlier.lowercased())) { return true }
    if isParticle(next) { return false }
    if letter == "I" && earlier.unicodeScalars.first?.isSmall == true { return true }
    if let kind = abbreviation(before) { return ends(after: kind, before, next) }
    return begins(next)
  }

  /// The noun behind an article that has lost its vowel: l'annexe.
  private static func withoutElision(_ word: String) -> String {
    word.split { $0 == "'" || $0 == "’" }.last.map(String.init) ?? word
  }

  /// An ordinal number is followed by a noun or another number: am 12. Juni, 5. 3. 2020, XIX. Jahrhundert. A year has four
  /// digits and is no ordinal.
  private func isOrdinal(_ before: Preceding, _ next: Following) -> Bool {
    guard before.isDigits && before.length <= 3 || before.isRoman else { return false }
    if next.kind == .digit { return true }
    return next.kind == .capital && !next.isOpened && !isFunctionWord(next)
  }

  /// No space after the stop: an end only between two plain words or after a number (`world.Today`, `1,000.That`).
  private func isGlued(_ before: Preceding, _ next: Following, stop: Int, isClosed: Bool) -> Bool {
    if text.scalar(before: stop)?.isHan == true { return next.kind != .continuing }
    guard next.kind == .capital || next.isOpened && next.kind == .capital else {
      return next.kind == .symbol && isClosed
    }
    let scalars = next.word.unicodeScalars
    guard scalars.first?.isCapital == true, !scalars.dropFirst().contains(where: \.isCapital) else { return false }
    guard scalars.count > 1 || next.word == "I" || next.word == "A" else { return false }
    if Self.domains.contains(next.word.lowercased()) { return false }
    if isClosed { return true }
    if before.isNumber { return before.length > 3 }
    guard before.length > 1, before.last?.isSmall == true, !before.hasStop else { return false }
    return rules.abbreviation(text, before.range).map { $0 == .final } ?? true
  }

  private static let domains: Set<String> = ["com", "net", "org", "edu", "gov"]

  /// Before Han and other letters without capitals: a number of one or two digits after a space or mark is a label (3.时间), all else ends.
  private func endsBeforeHan(_ before: Preceding, _ next: Following) -> Bool {
    if before.length == 0 { return true }
    if before.isDotted { return false }
    if rules.isAlphabetic && before.isLetter && !before.isLatin { return abbreviation(before) == .final }
    if before.isNumber && before.length <= 2 && !(rules.isAlphabetic && next.hasSpace) {
      guard let earlier = text.scalar(before: before.start) else { return false }
      return earlier.isLatinLetter || earlier.isDecimalDigit
    }
    if let kind = rules.abbreviation(text, before.range) { return kind == .final && next.hasSpace }
    return true
  }

  /// A text typed without capitals: the sentence began small, so the next may, after a plain word. List items begin
  /// small too, but a stop followed by a small letter in them is an abbreviation's, and those are known or short.
  private func isTypedSmall(_ before: Preceding, sentence: Int) -> Bool {
    guard text.scalar(at: sentence)?.isSmall == true, rules.isAlphabetic else { return false }
    guard before.length > 1, before.isSmall, before.start > sentence else { return false }
    return abbreviation(before) == nil
  }

  /// A sentence typed without its capital after one that has it: the word that begins it tells, or a long plain word
  /// before the stop, which no abbreviation has.
  private func beginsSmall(_ before: Preceding, _ next: Following) -> Bool {
    guard rules.words.mayBeginSmall, !next.isOpened, !next.isLabel, before.length > 2, !before.hasStop,
      abbreviation(before) == nil
    else { return false }
    if rules.words.subjects.contains(next.word) { return true }
    return before.isSmall && before.length > 5 && next.length > 1
  }

  /// A number or letter that the sentence begins with: `1.`, `a.`, `iv.`, also with a noun: `Figure 3.`
  private func isLabel(_ before: Preceding, _ label: SentenceLabel?, sentence: Int, stop: Int) -> Bool {
    if let label, label.end > stop { return true }
    // Nouns are short: a long sentence must not be copied for each of its stops.
    guard before.start > sentence, before.start - sentence < 48, before.length <= 4, before.isLetter || before.isNumber
    else { return false }
    guard let first = text.scalar(at: sentence), first.isCapital || first.isSpace else { return false }
    let head = text.string(text.trimmed(sentence..<before.start))
    return head.unicodeScalars.first?.isCapital == true && rules.words.numbered.contains(head.lowercased())
  }

  /// `At 5 a.m.`: a preposition and at most three words make no sentence.
  private func isOpeningPhrase(sentence: Int, stop: Int) -> Bool {
    guard stop - sentence < 40 else { return false }
    let head = text.string(sentence..<stop).split(separator: " ")
    guard let first = head.first, head.count <= 3 else { return false }
    return rules.words.openers.contains(first.lowercased())
  }

  private func isHour(_ word: String) -> Bool { ["a.m", "p.m"].contains(word.lowercased()) }

  /// Whether what follows is a word that begins sentences, or a person's title.
  private func begins(_ next: Following) -> Bool {
    if next.kind == .digit { return false }
    if next.kind != .capital { return next.kind == .symbol }
    if next.wordHasStop {
      return !next.isLetter && rules.abbreviation(text, next.wordRange) == .title
    }
    return isFunctionWord(next)
  }

  private func isFunctionWord(_ next: Following) -> Bool { rules.isStarter(text, next.wordRange) }

  private func isParticle(_ next: Following) -> Bool {
    !rules.words.particles.isEmpty && rules.words.particles.contains(next.word.lowercased())
  }
}
