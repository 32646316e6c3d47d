/// Numbers in Han numerals, as the several systems of East Asia write them.
enum HanNumerals {
  /// How a system writes.
  struct System {
    /// The digits from nought.
    let digits: [Character]
    /// The signs for ten, a hundred and a thousand; none where digits stand side by side (一〇).
    var units: [Character] = []
    /// From here on digits stand side by side all the same.
    var positionalFrom = 10_000
    /// Whether ten is written without one before it (十一).
    var isTenBare = true
    /// Whether a hundred and a thousand are written without one before them (百).
    var areUnitsBare = false
    /// Whether nought is written between digits whose units do not follow each other (一百零一).
    var zero: Character?

    /// Whether a unit, from 0 for ten, is written without one before it.
    func isBare(_ unit: Int, isFirst: Bool) -> Bool {
      unit == 0 ? isTenBare && (isFirst || areUnitsBare) : areUnitsBare
    }
  }

  private static let plain = Array("〇一二三四五六七八九")
  private static let circle = Array("○一二三四五六七八九")
  private static let hangul = Array("영일이삼사오육칠팔구")
  private static let units = Array("十百千")

  static let systems: [String: System] = [
    "chineseCounting": System(digits: circle, units: units, positionalFrom: 100),
    "taiwaneseCounting": System(digits: circle, units: units, positionalFrom: 100),
    "chineseCountingThousand": System(digits: plain, units: units, zero: "零"),
    "taiwaneseCountingThousand": System(digits: plain, units: units, zero: "零"),
    "chineseLegalSimplified": System(
      digits: Array("零壹贰叁肆伍陆柒捌玖"), units: Array("拾佰仟"), isTenBare: false, zero: "零"),
    "ideographLegalTraditional": System(
      digits: Array("零壹貳參肆伍陸柒捌玖"), units: Array("拾佰仟"), isTenBare: false, zero: "零"),
    "japaneseCounting": System(digits: plain, units: units, areUnitsBare: true),
    "japaneseLegal": System(digits: Array("零壱弐参四伍六七八九"), units: Array("拾百阡"), isTenBare: false),
    "ideographDigital": System(digits: plain),
    "japaneseDigitalTenThousand": System(digits: plain),
    "taiwaneseDigital": System(digits: circle),
    "koreanDigital2": System(digits: Array("零一二三四五六七八九")),
    "koreanDigital": System(digits: hangul),
    "koreanCounting": System(digits: hangul, units: Array("십백천"), areUnitsBare: true),
  ]

  static func string(_ number: Int, _ system: System) -> String {
    guard !system.units.isEmpty, number < system.positionalFrom else { return positional(number, system) }
    if number == 0 { return String(system.digits[0]) }
    var out = ""
    var isGap = false
    for (value, unit) in [(1000, 2), (100, 1), (10, 0), (1, -1)] {
      let digit = number / value % 10
      if digit == 0 {
        isGap = !out.isEmpty
        continue
      }
      if isGap, let zero = system.zero { out.append(zero) }
      isGap = false
      if !(digit == 1 && unit >= 0 && system.isBare(unit, isFirst: out.isEmpty)) { out.append(system.digits[digit]) }
      if unit >= 0 { out.append(system.units[unit]) }
    }
    return out
  }

  private static func positional(_ number: Int, _ system: System) -> String {
    String(String(number).utf8.map { system.digits[Int($0) - 0x30] })
  }
}
