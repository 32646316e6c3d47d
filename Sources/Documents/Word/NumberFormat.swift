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
    case "numberInDash": return "- \(number) -"
    case "ordinal": return ordinal(number)
    case "hex": return String(number, radix: 16, uppercase: true)
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
      "japaneseCounting", "koreanDigital":
      return han(number)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      return String(number).map { String(hanDigits[Int(String($0)) ?? 0]) }.joined()
    case let format where format.hasPrefix("custom:"): return padded(number, format)
    default: return one(number, of: alphabets[format]) ?? enclosed(number, format)
    }
  }

  /// Formats that write one sign for one number, and numbers beyond their signs as decimals.
  private static let alphabets: [String: [Character]] = [
    "ideographTraditional": Array("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": Array("子丑寅卯辰巳午未申酉戌亥"),
    "ideographEnclosedCircle": Array("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
    "russianLower": Array("абвгдежзиклмнопрстуфхцчшщыэюя"),
    "russianUpper": Array("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
    "arabicAlpha": Array("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    "arabicAbjad": Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    "aiueoFullWidth": Array("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
    "irohaFullWidth": Array("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"),
    "ganada": Array("가나다라마바사아자차카타파하"),
    "chicago": Array("*†‡§"),
  ]

  private static func one(_ number: Int, of signs: [Character]?) -> String? {
    guard let signs, (1...signs.count).contains(number) else { return nil }
    return String(signs[number - 1])
  }

  /// Numbers inside a sign, or with a stop: Unicode has them to 20.
  private static func enclosed(_ number: Int, _ format: String) -> String {
    let isOne = (1...20).contains(number)
    switch format {
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return isOne ? scalar(0x245F + number) : String(number)
    case "decimalEnclosedParen": return isOne ? scalar(0x2473 + number) : "(\(number))"
    case "decimalEnclosedFullstop": return isOne ? scalar(0x2487 + number) : "\(number)."
    case "decimalFullWidth", "decimalFullWidth2":
      return String(number).unicodeScalars.map { scalar(0xFEE0 + Int($0.value)) }.joined()
    default: return String(number)
    }
  }

  /// English ordinals: 1st, 2nd, 3rd, 4th; 11th to 13th.
  private static func ordinal(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "\(number)th" }
    return "\(number)" + ([1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th")
  }

  /// A pattern of the author's own: its first number (`001`) says how many digits.
  private static func padded(_ number: Int, _ format: String) -> String {
    let width = format.dropFirst("custom:".count).prefix { $0.isNumber }.count
    let digits = String(number)
    return String(repeating: "0", count: min(20, max(0, width - digits.count))) + digits
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
