/// Numbers as list labels and marks of notes write them (`w:numFmt`; ECMA-376 part 1, 17.18.59).
///
/// A number that a format has no sign for is written in decimals, as Word does.
enum NumberFormat {
  static func string(_ number: Int, _ format: String) -> String {
    guard number >= 0 else { return String(number) }
    switch format {
    case "none": return ""
    case "lowerRoman": return roman(number).lowercased()
    case "upperRoman": return roman(number)
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "numberInDash": return "- \(number) -"
    case "ordinal": return ordinal(number)
    case "hex": return String(number, radix: 16, uppercase: true)
    case let format where format.hasPrefix("custom:"): return padded(number, format)
    default: break
    }
    if let system = HanNumerals.systems[format] { return HanNumerals.string(number, system) }
    if let rule = NumberWords.rules[format] { return NumberWords.string(number, rule) ?? String(number) }
    return NumberAlphabets.string(number, format) ?? enclosed(number, format)
  }

  /// Numbers inside a sign, or with a stop: Unicode has them to 20.
  private static func enclosed(_ number: Int, _ format: String) -> String {
    let isOne = (1...20).contains(number)
    switch format {
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return isOne ? scalar(0x245F + number) : String(number)
    case "decimalEnclosedParen": return isOne ? scalar(0x2473 + number) : "(\(number))"
    case "decimalEnclosedFullstop": return isOne ? scalar(0x2487 + number) : "\(number)."
    case "decimalFullWidth", "decimalFullWidth2": return digits(number, zero: 0xFF10)
    case "hindiNumbers": return digits(number, zero: 0x0966)
    case "thaiNumbers": return digits(number, zero: 0x0E50)
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

  private static func digits(_ number: Int, zero: Int) -> String {
    String(number).unicodeScalars.map { scalar(zero + Int($0.value) - 0x30) }.joined()
  }

  private static func scalar(_ value: Int) -> String {
    Unicode.Scalar(UInt32(value)).map { String(Character($0)) } ?? ""
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
}
