/// Numbers as list labels write them (`w:numFmt`).
enum NumberFormat {
  static func string(_ number: Int, _ format: String) -> String {
    guard number >= 0 else { return String(number) }
    switch format {
    case "none": return ""
    case "lowerLetter": return letters(number)
    case "upperLetter": return letters(number).uppercased()
    case "lowerRoman": return roman(number).lowercased()
    case "upperRoman": return roman(number)
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "chineseCounting", "chineseCountingThousand", "ideographTraditional", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting":
      return han(number)
    case "ideographDigital": return String(number).map { String(hanDigits[Int(String($0)) ?? 0]) }.joined()
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return (1...20).contains(number) ? scalar(0x245F + number) : String(number)
    case "decimalFullWidth", "decimalFullWidth2":
      return String(number).unicodeScalars.map { scalar(0xFEE0 + Int($0.value)) }.joined()
    default: return String(number)
    }
  }

  private static let hanDigits = Array("〇一二三四五六七八九")

  private static func scalar(_ value: Int) -> String {
    Unicode.Scalar(UInt32(value)).map { String(Character($0)) } ?? ""
  }

  /// a … z, then aa, bb, …: Word repeats the letter.
  private static func letters(_ number: Int) -> String {
    guard number > 0, number <= 26 * 30 else { return String(number) }
    return String(repeating: scalar(0x61 + (number - 1) % 26), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 4000 else { return String(number) }
    let digits = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var out = ""
    for (value, digit) in digits {
      while rest >= value {
        out += digit
        rest -= value
      }
    }
    return out
  }

  /// 一 … 九千九百九十九, 十 without 一 before it.
  private static func han(_ number: Int) -> String {
    guard number > 0, number < 10_000 else { return number == 0 ? "〇" : String(number) }
    var out = ""
    var needsZero = false
    for (value, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / value % 10
      if digit == 0 {
        needsZero = !out.isEmpty
      } else {
        if needsZero { out += "零" }
        needsZero = false
        if !(value == 10 && digit == 1 && out.isEmpty) { out.append(hanDigits[digit]) }
        out += unit
      }
    }
    return out
  }
}
