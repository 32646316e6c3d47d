import Languages

/// A raised footnote mark after a sentence's end, which belongs to that sentence: `.²`, `.[3]`, `。1`, `.1`.
enum FootnoteMark {
  /// Where the mark at `start` ends; `start` when there is none.
  static func end(_ text: ByteText, after start: Int, isWide: Bool) -> Int {
    var at = start
    while let scalar = text.scalar(at: at), isRaised(scalar) { at = text.end(at: at) }
    if at > start { return at }
    if let bracketed = bracketed(text, start) { return end(text, after: bracketed, isWide: isWide) }
    return plain(text, start, isWide: isWide) ?? start
  }

  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0x2020, 0x2021: true
    default: false
    }
  }

  /// `[3]`, `［12］`, `[a]`.
  private static func bracketed(_ text: ByteText, _ start: Int) -> Int? {
    guard let open = text.scalar(at: start), open == "[" || open == "［" || open == "〔" else { return nil }
    var at = text.end(at: start)
    let first = at
    while at - first < 4, let scalar = text.scalar(at: at), scalar.isDecimalDigit || scalar.isLatinLetter {
      at = text.end(at: at)
    }
    guard at > first, let close = text.scalar(at: at), close == "]" || close == "］" || close == "〕" else { return nil }
    return text.end(at: at)
  }

  /// A digit or two that lost their raising on the way out of Word. After 。 they may begin the next sentence
  /// (。3个国家): then a counter or another mark of number follows. After a half-width stop they may be decimals:
  /// so nothing but a letter may stand before the stop, and space or the end after the digits.
  private static func plain(_ text: ByteText, _ start: Int, isWide: Bool) -> Int? {
    var at = start
    while at - start < 3, let scalar = text.scalar(at: at), (0x30...0x39).contains(scalar.value) { at += 1 }
    guard at > start, at - start <= 2, text[start] != 0x30 else { return nil }
    guard let after = text.scalar(at: at) else { return at }
    if isWide { return after.isSpace || after.isHan && !counters.contains(after) ? at : nil }
    guard after.isSpace else { return nil }
    return text.scalar(before: start - 1)?.isSmall == true || text.scalar(before: start) != "." ? at : nil
  }

  /// What follows a number that counts or measures something. Characters that as often begin a sentence of a circular
  /// (本, 国, 所, 对, 根, 代) are left out.
  private static let counters = Set(
    "个年月日时分秒点名项种次位份届天人件条款章节段页卷册台套辆架艘座家间州省市县区级等号度倍万亿千百十几余多至岁周季期批组篇张层米公元路场轮匹棵颗块片字句步回门班队师团营连排线站小楼室世军旅舰吨克斤两里厘毫英尺寸升瓦伏赫兆平立摄华毛枚支枝颗座栋幢间户口头匹只尾朵株束串"
      .unicodeScalars)
}
