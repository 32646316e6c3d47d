/// Random numbers from a seed: the same texts on every run and machine (SplitMix64, Steele and others 2014).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator from its seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random texts made of the pieces that texts of circulars are made of, and of some that they should not have.
public struct RandomText {
  private var generator: SeededGenerator

  /// Texts from a seed.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let pieces = [
    "会议", "于2023年9月13日", "将", "召开", "。", "！", "？", "；", "，", "、", "“", "”", "《", "》", "（", "）", "(", ")", "…", "……",
    "The", " meeting", " Rec.", " No.", " e.g.", " U.S.", " J.", " E.", " Smith", " opens", ". ", "! ", "? ", ".", "!",
    "\"",
    " \"", "'", "’", " ", "  ", "\u{3000}", "\t", "\n", "Y.4221", "Y.IoT-SPWE", "SC&C", "1,000", "3.14", "14:30",
    "1/20",
    "tsbsg20@itu.int", "https://itu.int/go/tsg20", " a)", " 1.", " 2.", "•", "[3]", "²", "\u{301}",
    "\u{1F469}\u{200D}\u{1F680}",
    "\u{0627}\u{0644}", "\u{10FFFF}", "\u{0}", "ＡＢ１．２", "々〇", "カナ", "한국", "—", " – ", "...", ". . .", "N°. ",
    "\u{FEFF}",
  ]

  /// A text of up to `count` pieces.
  public mutating func next(upTo count: Int = 40) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
    }
    return text
  }
}
