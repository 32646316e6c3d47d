/// Documents and their parts by number: TSB Circular 96, 第4号报告, Annex A, 附录一, Doc. 5/57(Rev.1), 第5条.
///
/// Values: the kind, the issuer where it is written (added by `BodyRecognizer`), the number, with colons between:
/// `circular:TSB:96`, `report:4`, `annex:A`, `appendix:1`, `document:5/57(Rev.1)`, `article:5` (also for a clause, which
/// Chinese does not tell from an article).
struct DocumentReferenceRecognizer: Recognizer {
  let words: Vocabulary
  private let numbers = ReferenceNumberReader()

  /// Kinds that may have a letter or a Roman number: Annex A, Part I.
  private static let lettered: Set<String> = [
    "annex", "appendix", "attachment", "table", "figure", "part", "section", "chapter", "volume",
  ]
  /// Kinds whose Chinese word may stand before the number: 附件2. The others (报告, 决议) stand behind it.
  private static let leading: Set<String> = ["annex", "appendix", "attachment", "table", "figure", "note", "item"]
  /// Kinds whose Chinese word follows the number without 号: 第5条.
  private static let counted: Set<String> = [
    "article", "paragraph", "section", "chapter", "part", "volume", "phase", "item",
  ]
  /// Characters before 表, 图, 注 that make another word: 代表, 地图, 关注.
  private static let compounds: Set<Unicode.Scalar> = [
    "代", "报", "列", "仪", "册", "格", "填", "发", "地", "意", "企", "试", "框", "草", "构", "版", "关", "备", "批", "专",
  ]

  func match(_ text: FoldedText, at offset: Int) -> Found? {
    if let prefix = words.ordinalPrefixes.match(text, at: offset) {
      return numberFirst(text, offset, text.skipSpaces(prefix.end), isPrefixed: true)
    }
    if let kind = words.documents.match(text, at: offset) { return kindFirst(text, offset, kind.value, kind.end) }
    return numberFirst(text, offset, offset, isPrefixed: false)
  }

  private func found(_ kind: String, _ number: String, _ range: Range<Int>) -> Found {
    Found(kind: .documentReference, value: kind + ":" + number, range: range)
  }

  // MARK: Annex 2, 附件2

  private func kindFirst(_ text: FoldedText, _ offset: Int, _ kind: String, _ end: Int) -> Found? {
    let isHan = text[offset] >= 0x80
    if isHan, isCompound(text, offset, kind) { return nil }
    var at = text.skipSpaces(end)
    if isHan, let prefix = words.ordinalPrefixes.match(text, at: at) { at = prefix.end }
    if !isHan {
      guard at > end || text[end - 1] == 0x2E else { return nil }
      if let mark = words.numberMarks.match(text, at: at) { at = text.skipSpaces(mark.end) }
      if kind == "resolution", text.has("ITU-R ", at: at) {
        let number = numbers.edition(text, at: at + 6) ?? numbers.number(text, at: at + 6, letters: false)
        return number.map { found(kind, "ITU-R:" + $0.value, offset..<$0.end) }
      }
    }
    guard let number = numbers.number(text, at: at, letters: Self.lettered.contains(kind)),
      !isHan || isLeading(text, kind, number)
    else { return nil }
    if !isHan, !number.hasParts, kind == "report" || kind == "document" || kind == "item", number.value.count > 3 {
      return nil
    }
    var result = found(kind, number.value, offset..<number.end)
    listMembers(&result, text, kind, number.end, isHan)
    return result
  }

  private func isCompound(_ text: FoldedText, _ offset: Int, _ kind: String) -> Bool {
    guard ["table", "figure", "note"].contains(kind), offset >= 3, text.isHan(offset - 3) else { return false }
    return Unicode.Scalar(text.wide(offset - 3)).map { Self.compounds.contains($0) } ?? false
  }

  /// Whether a Chinese word may stand before this number; then no classifier follows it (附件2份 are two annexes).
  private func isLeading(_ text: FoldedText, _ kind: String, _ number: ReferenceNumberReader.Number) -> Bool {
    guard Self.leading.contains(kind) else { return number.hasParts }
    return words.classifiers.match(text, at: number.end) == nil
      && words.numberMarks.match(text, at: number.end) == nil && words.yearMarks.match(text, at: number.end) == nil
  }

  /// Annexes 1, 2 and 3; 附件1和2.
  private func listMembers(_ found: inout Found, _ text: FoldedText, _ kind: String, _ end: Int, _ isHan: Bool) {
    var at = end
    let isPlural =
      isHan || text.string(found.range).prefix { $0 != " " }.hasSuffix("s")
      || text.string(found.range).hasPrefix("Appendices")
    guard isPlural else { return }
    while found.more.count < 20, let mark = listMark(text, pastBracket(text, text.skipSpaces(at))),
      let number = numbers.number(text, at: text.skipSpaces(mark), letters: Self.lettered.contains(kind)),
      number.value.count < 4 || number.hasParts, isMember(text, number.end)
    {
      found.more.append(self.found(kind, number.value, text.skipSpaces(mark)..<number.end))
      at = number.end
    }
  }

  /// Past a short insertion: Resolutions 78 (Rev. Geneva, 2022) and 98.
  private func pastBracket(_ text: FoldedText, _ offset: Int) -> Int {
    guard text[offset] == 0x28, let close = DefinitionReader.closing(text, offset), close < offset + 40 else {
      return offset
    }
    return text.skipSpaces(close + 1)
  }

  private func listMark(_ text: FoldedText, _ offset: Int) -> Int? {
    guard let mark = words.listMarks.match(text, at: offset) else { return nil }
    let next = text.skipSpaces(mark.end)
    return words.listMarks.match(text, at: next)?.end ?? mark.end
  }

  /// Whether nothing follows that makes the number one of something else: 附件1和3份文件, Annexes 1 and 2 May.
  private func isMember(_ text: FoldedText, _ end: Int) -> Bool {
    words.classifiers.match(text, at: end) == nil && words.numberMarks.match(text, at: end) == nil
      && words.monthMarks.match(text, at: end) == nil && words.months.match(text, at: text.skipSpaces(end)) == nil
  }

  // MARK: 第96号通函, 4号报告, 第5条

  private func numberFirst(_ text: FoldedText, _ offset: Int, _ start: Int, isPrefixed: Bool) -> Found? {
    let isOfRadio = isPrefixed && (text.has("ITU-R", at: offset - 5) || text.has("ITU-R ", at: offset - 6))
    let edition = isOfRadio ? numbers.edition(text, at: start) : nil
    guard let number = edition ?? numbers.number(text, at: start, letters: isPrefixed),
      let (kind, end) = kindAfter(text, number.end, isPrefixed, depth: 0)
    else { return nil }
    // 和第98号决议 follows: only this number's own stretch is named here.
    return found(kind, number.value, offset..<end)
  }

  /// The kind behind a number, or behind the last number of a list (第78号和第98号决议).
  private func kindAfter(_ text: FoldedText, _ end: Int, _ isPrefixed: Bool, depth: Int) -> (String, Int)? {
    let at = text.skipSpaces(end, limit: 1)
    if isPrefixed, let kind = words.documents.match(text, at: at), text[at] >= 0x80, Self.counted.contains(kind.value) {
      return (kind.value, kind.end)
    }
    guard depth < 8, text[at] >= 0x80 else { return nil }
    let mark = words.numberMarks.match(text, at: at)
    if let mark, let kind = words.documents.match(text, at: text.skipSpaces(mark.end)), text[mark.end - 1] >= 0x80 {
      return (kind.value, kind.end)
    }
    guard isPrefixed, let join = words.listMarks.match(text, at: mark?.end ?? at) else { return nil }
    let prefix = words.ordinalPrefixes.match(text, at: join.end)
    guard let next = numbers.number(text, at: prefix?.end ?? join.end, letters: false), prefix != nil || mark == nil,
      let (kind, _) = kindAfter(text, next.end, true, depth: depth + 1)
    else { return nil }
    return (kind, mark?.end ?? end)
  }
}
