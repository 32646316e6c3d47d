import Languages

/// Acronyms with their full forms: 传统批准程序（TAP）, Internet of things (IoT), TAP (traditional approval process),
/// 物联网（Internet of Things，IoT）.
///
/// A pair of brackets is a definition when it holds nothing but an acronym (with “hereinafter” and the like before it, and in
/// English a remark behind it), or a full form right after an acronym; the other half is then sought beside the brackets. In
/// English square brackets do as well, and both halves may stand inside: (C-reactive protein; CRP). Where it begins is decided
/// by `AlphabeticFullForm` (initials) or `HanFullForm` (edges of phrases). Dates and places in brackets are no acronyms
/// and give nothing.
struct DefinitionReader: Sendable {
  let words: Vocabulary
  private let alphabetic: AlphabeticFullForm
  private let han: HanFullForm?
  private let heads: WordTable<Int>
  private let bodyHeads: [String]
  private let acronyms: AcronymRecognizer

  init(pack: any LanguagePack, words: Vocabulary) {
    self.words = words
    acronyms = AcronymRecognizer(words: words, body: BodyRecognizer(words: words), compounds: [])
    let forms = GlossaryForms.all.forms
    let skipped = LanguagePacks.all.filter { $0.writing == .alphabetic }.map(\.naming.skippedInitials)
    alphabetic = AlphabeticFullForm(
      skipped: skipped.reduce(into: []) { $0.formUnion($1) }, known: forms["en"] ?? [:])
    han =
      pack.writing == .han
      ? HanFullForm(pack: pack, known: forms[pack.language.tag] ?? [:], terms: GlossaryForms.all.terms) : nil
    heads = WordTable(pack.mentions.fullFormHeads, 0)
    bodyHeads = LanguagePacks.all.flatMap(\.naming.bodyHeads)
  }

  /// The definitions of a sentence, in order of their brackets.
  func definitions(_ text: FoldedText, _ found: [Found], _ knowledge: DocumentKnowledge) -> [AcronymDefinition] {
    var result: [AcronymDefinition] = []
    for open in 0..<text.count where text[open] == 0x28 || text[open] == 0x5B {
      // M.[IMT-2030] is a name.
      if text[open] == 0x5B, han != nil || open > 0 && text[open - 1] != 0x20 { continue }
      guard let close = Self.closing(text, open), close > open + 1 else { continue }
      if let acronym = acronym(text, open + 1, close, knowledge) {
        if let form = fullForm(text, before: open, acronym, found, knowledge) {
          result.append(make(text, form, acronym))
        }
      } else if let pair = reversed(text, open, close, knowledge) ?? short(text, open, close)
        ?? inner(text, open, close) ?? innerReversed(text, open, close) ?? letter(text, open, close)
      {
        result.append(make(text, pair.form, pair.acronym))
      }
    }
    return result
  }

  private func make(_ text: FoldedText, _ form: Range<Int>, _ acronym: Range<Int>) -> AcronymDefinition {
    let acronymRange = text.origin(of: acronym), formRange = text.origin(of: form)
    let written = text.string(acronym), full = text.original(formRange)
    let isBody =
      words.bodies.contains(written)
      || full.lowercased().split(separator: " ").contains { bodyHeads.contains(String($0)) }
      || bodyHeads.contains { $0.utf8.first ?? 0 >= 0x80 && full.hasSuffix($0) }
    return AcronymDefinition(
      acronym: written, fullForm: full, isBody: isBody, acronymRange: acronymRange, fullFormRange: formRange)
  }

  /// The bracket that closes the one at `open`.
  static func closing(_ text: FoldedText, _ open: Int) -> Int? {
    var depth = 0
    let mark = text[open], other: UInt8 = mark == 0x5B ? 0x5D : 0x29
    for at in open..<min(text.count, open + 300) {
      if text[at] == mark { depth += 1 }
      if text[at] == other {
        depth -= 1
        if depth == 0 { return at }
      }
    }
    return nil
  }

  // MARK: The acronym in brackets

  /// The acronym that the brackets hold, by itself or beside a full form in another language.
  private func acronym(
    _ text: FoldedText, _ start: Int, _ end: Int, _ knowledge: DocumentKnowledge
  ) -> Range<Int>? {
    var from = text.skipSpaces(start)
    if let word = words.shortFor.match(text, at: from), case let next = text.skipSpaces(word.end), next < end {
      from = next
    }
    while Self.isQuote(text, from) { from = text.after(from) }
    let last = Self.trimmed(text, from, end)
    if let whole = whole(text, from, last) { return whole }
    // （Internet of Things，IoT）: the acronym is the last or the first part.
    guard let comma = (from..<max(from, last)).last(where: { text[$0] == 0x2C }) else { return nil }
    let tail = text.skipSpaces(comma + 1)
    let isLatin = (from..<last).allSatisfy { text[$0] < 0x80 }
    guard isLatin, han != nil else { return nil }
    if text[comma - 1] != 0x20, let whole = whole(text, tail, last), comma - from > 5 { return whole }
    return whole(text, from, comma).flatMap { last - tail > 5 ? $0 : nil }
  }

  private static func isQuote(_ text: FoldedText, _ at: Int) -> Bool {
    text[at] == 0x22 || text[at] == 0x27 || text.wide(at) == 0x201C || text.wide(at) == 0x201D
  }

  private static func trimmed(_ text: FoldedText, _ from: Int, _ end: Int) -> Int {
    var last = end
    while last > from, text[last - 1] == 0x20 || isQuote(text, text.before(last)) {
      last = text[last - 1] == 0x20 ? last - 1 : text.before(last)
    }
    return last
  }

  /// The stretch when it is one acronym: a token, two joined by a word, `WP 5B`, `SG 20`.
  private func whole(_ text: FoldedText, _ from: Int, _ end: Int) -> Range<Int>? {
    guard end > from, end - from <= 40, let token = LatinToken(text, at: from), token.range.upperBound <= end else {
      return nil
    }
    if token.range.upperBound == end {
      if acronyms.match(text, at: from)?.kind == .documentReference { return nil }
      return token.isAcronym || isLoose(token) ? from..<end : nil
    }
    if numbered(text, from, end) != nil { return from..<end }
    let at = text.skipSpaces(token.range.upperBound)
    guard token.isAcronym, text[at] != 0x2C, let join = words.listMarks.match(text, at: at),
      let other = LatinToken(text, at: text.skipSpaces(join.end)), other.isAcronym, other.range.upperBound == end
    else { return nil }
    return from..<end
  }

  /// The value of a body by number that is the whole stretch: `SG20`, `WP 5B`, `Q2/20`.
  private func numbered(_ text: FoldedText, _ from: Int, _ end: Int) -> String? {
    guard let found = acronyms.match(text, at: from), found.range == from..<end, found.kind == .body,
      found.value.utf8.dropFirst(found.value.hasPrefix("Q") ? 1 : 2).first.map(FoldedText.isDigit) == true
    else { return nil }
    return found.value.contains("RG-") ? nil : found.value
  }

  /// In brackets a token with few capitals may be an acronym too: `LoRaWAN`, `DevOps`.
  private func isLoose(_ token: LatinToken) -> Bool {
    token.capitals >= 2 && token.capitals * 4 >= token.text.utf8.count && token.text.utf8.count <= 12
  }

  /// A short form that does not look like an acronym, with its full form before the brackets.
  private func short(_ text: FoldedText, _ open: Int, _ close: Int) -> (form: Range<Int>, acronym: Range<Int>)? {
    guard han == nil, let short = ShortForm(text, text.skipSpaces(open + 1), close) else { return nil }
    var end = open
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    let form = alphabetic.fullForm(
      text, endingAt: end, of: text.string(short.range), needsInitials: short.needsInitials)
    return form.map { ($0, short.range) }
  }

  /// Both inside the brackets: (C-reactive protein; CRP).
  private func inner(_ text: FoldedText, _ open: Int, _ close: Int) -> (form: Range<Int>, acronym: Range<Int>)? {
    guard han == nil, let mark = (open..<close).last(where: { text[$0] == 0x3B || text[$0] == 0x2C }) else {
      return nil
    }
    let from = text.skipSpaces(mark + 1), last = Self.trimmed(text, from, close)
    guard let token = LatinToken(text, at: from), token.range == from..<last, token.isAcronym else { return nil }
    let start = text.skipSpaces(open + 1)
    guard let form = alphabetic.fullForm(text, endingAt: Self.trimmed(text, start, mark), of: token.text),
      form.lowerBound >= start
    else { return nil }
    return (form, from..<last)
  }

  /// Both inside, the short form first: (IL-2; interleukin-2).
  private func innerReversed(
    _ text: FoldedText, _ open: Int, _ close: Int
  ) -> (form: Range<Int>, acronym: Range<Int>)? {
    let start = text.skipSpaces(open + 1)
    guard han == nil, let token = LatinToken(text, at: start), token.isAcronym,
      case let mark = token.range.upperBound, text[mark] == 0x3B || text[mark] == 0x2C
    else { return nil }
    let from = text.skipSpaces(mark + 1), last = Self.trimmed(text, from, close)
    guard last - from >= 6 else { return nil }
    let form = alphabetic.fullForm(text, endingAt: last, of: token.text, isWhole: from)
    return form.map { ($0, token.range) }
  }

  /// A single capital behind the word it begins.
  private func letter(_ text: FoldedText, _ open: Int, _ close: Int) -> (form: Range<Int>, acronym: Range<Int>)? {
    guard han == nil, let letter = SingleLetter(text, open, close, skipped: alphabetic.skipped) else { return nil }
    return (letter.word, letter.range)
  }

  // MARK: The full form beside them

  private func fullForm(
    _ text: FoldedText, before open: Int, _ acronym: Range<Int>, _ found: [Found], _ knowledge: DocumentKnowledge
  ) -> Range<Int>? {
    var end = open
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    let written = text.string(acronym)
    if let value = numbered(text, acronym.lowerBound, acronym.upperBound) {
      return found.first { $0.kind == .body && $0.range.upperBound == end && $0.value == value }?.range
    }
    if let title = title(text, end) { return title }
    if let han, text.isHan(text.before(end)) || text.wide(text.before(end)) == 0x201D {
      let dates = found.filter { $0.kind == .date || $0.kind == .time }.map(\.range)
      return han.fullForm(text, endingAt: end, of: written, dates: dates, knowledge)
    }
    return alphabetic.fullForm(text, endingAt: end, of: written)
  }

  /// 《无线电规则》（RR）: what the title marks hold.
  private func title(_ text: FoldedText, _ end: Int) -> Range<Int>? {
    guard han != nil, text.wide(end - 3) == 0x300B else { return nil }
    let open = stride(from: end - 6, through: max(0, end - 90), by: -1).first { text.wide($0) == 0x300A }
    return open.map { $0 + 3..<end - 3 }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// TAP (traditional approval process), TAP（传统批准程序）.
  private func reversed(
    _ text: FoldedText, _ open: Int, _ close: Int, _ knowledge: DocumentKnowledge
  ) -> (form: Range<Int>, acronym: Range<Int>)? {
    var end = open
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, FoldedText.isAlphanumeric(text[start - 1]) || [0x2D, 0x26].contains(text[start - 1]) { start -= 1 }
    guard let token = LatinToken(text, at: start), token.range == start..<end, token.isAcronym else { return nil }
    let from = text.skipSpaces(open + 1), last = Self.trimmed(text, from, close)
    guard last - from >= 6 else { return nil }
    if text[from] < 0x80 {
      let whole = alphabetic.fullForm(text, endingAt: last, of: token.text, isWhole: from)
      return whole.map { ($0, start..<end) }
    }
    guard han != nil, (last - from) % 3 == 0, (9...60).contains(last - from),
      stride(from: from, to: last, by: 3).allSatisfy({ text.isHan($0) }),
      han?.isKnown(text.string(from..<last), of: token.text) == true || endsInHead(text, from, last)
    else { return nil }
    return (from..<last, start..<end)
  }

  private func endsInHead(_ text: FoldedText, _ from: Int, _ last: Int) -> Bool {
    stride(from: from, to: last, by: 3).contains { heads.match(text, at: $0)?.end == last }
  }
}
