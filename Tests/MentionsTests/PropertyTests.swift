import Languages
import Mentions
import TestSupport
import Testing

/// What holds for every text.
@Suite("Mentions of any text")
struct PropertyTests {
  /// A small generator (SplitMix64), so that a failing text can be made again.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "Y.4221", "（前", "Y.a-b", "）", "(", ")", "[", "]", "第", "20", "研究组", "2023年", "9月", "12", "日", "至", " – ", "and ",
    "May ",
    "hours", "时", "IoT", "和", "SC&C", "/", "-", ".", "@", "http://", "+41 ", "%", "三千", "亿", "万", "百", "Annex ", "附件",
    "，", "、",
    "\u{200B}", "\u{A0}", "Ａ", "４", "é", "😀", "𠀀", "“", "”", "Supplement ", "to ", "series", "系列", "ITU-T ", "TSB ",
    "Circular ", "号",
  ]

  @Test("ranges are inside the text, on scalars, sorted and apart; the text is what stands there", arguments: 0..<400)
  func ranges(seed: UInt64) {
    var generator = Generator(state: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0..<40, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) > 0 {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &generator)) {
        text.unicodeScalars.append(scalar)
      }
    }
    for found in [Reading.zh(text), Reading.en(text)] {
      var end = 0
      for mention in found.mentions {
        #expect(mention.range.lowerBound >= end && !mention.range.isEmpty, "\(text)")
        end = mention.range.upperBound
        #expect(slice(text, mention.range) == mention.text, "\(text)")
      }
      let others =
        found.formerNames.flatMap { [$0.range, $0.numberRange, $0.nameRange] }
        + found.definitions.flatMap { [$0.acronymRange, $0.fullFormRange] }
      for range in others { #expect(slice(text, range) != nil, "\(text)") }
    }
  }

  /// The text of a range, nil when it does not stand on scalars' edges.
  private func slice(_ text: String, _ range: Range<Int>) -> String? {
    let bytes = Array(text.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return String(validating: bytes[range], as: UTF8.self)
  }

  @Test("full and half width give the same values")
  func widths() {
    let wide = Reading.zh("ＩＴＵ－Ｔ　Ｙ．４２２１，２０２３年９月１２日１４：３０，ＴＡＰ")
    #expect(wide.mentions.map(\.value) == ["Y.4221", "2023-09-12", "T14:30", "TAP"])
  }

  @Test("the mention's range is the stretch in the original, wide characters and all")
  func places() {
    let marked = MarkedText("于1️⃣２０２３年5月18日2️⃣在3️⃣ITU‑T SG204️⃣")
    let found = Reading.zh(marked.text).mentions
    #expect(found.map(\.range) == [marked.range(1, 2), marked.range(3, 4)])
  }

  @Test("an empty text names nothing")
  func empty() { #expect(Reading.zh("") == SentenceMentions()) }
}
