/// Numbers that are letters or other signs of a row: the first for 1, the second for 2.
enum NumberAlphabets {
  /// A row of signs, and what comes after its last.
  private struct Row {
    let signs: [Character]
    /// After the last sign the first comes twice (aa, bb); otherwise there is none.
    let repeats: Bool

    init(_ signs: String, repeats: Bool = false) {
      self.signs = Array(signs)
      self.repeats = repeats
    }
  }

  private static let rows: [String: Row] = [
    "lowerLetter": Row("abcdefghijklmnopqrstuvwxyz", repeats: true),
    "upperLetter": Row("ABCDEFGHIJKLMNOPQRSTUVWXYZ", repeats: true),
    "russianLower": Row("абвгдежзиклмнопрстуфхцчшщыэюя", repeats: true),
    "russianUpper": Row("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", repeats: true),
    "arabicAlpha": Row("أبتثجحخدذرزسشصضطظعغفقكلمنهوي", repeats: true),
    "arabicAbjad": Row("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", repeats: true),
    "hebrew2": Row("אבגדהוזחטיכלמנסעפצקרשת", repeats: true),
    "thaiLetters": Row("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ", repeats: true),
    "hindiVowels": Row("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह", repeats: true),
    "hindiConsonants": Row("अआइईउऊऋऌऍऎएऐऑऒओऔ", repeats: true),
    "ideographTraditional": Row("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": Row("子丑寅卯辰巳午未申酉戌亥"),
    "ideographEnclosedCircle": Row("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
    "aiueo": Row("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"),
    "iroha": Row("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"),
    "aiueoFullWidth": Row("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
    "irohaFullWidth": Row("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"),
    "ganada": Row("가나다라마바사아자차카타파하"),
    "chosung": Row("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
    "chicago": Row("*†‡§", repeats: true),
  ]

  /// The number's sign; nil when the format is none of these or has no sign for it.
  static func string(_ number: Int, _ format: String) -> String? {
    if format == "ideographZodiacTraditional" { return cycle(number) }
    if format == "hebrew1" { return hebrew(number) }
    guard let row = rows[format], number > 0 else { return nil }
    let times = (number - 1) / row.signs.count + 1
    guard times == 1 || row.repeats && times <= 30 else { return nil }
    return String(repeating: row.signs[(number - 1) % row.signs.count], count: times)
  }

  /// The cycle of sixty: a stem and a branch.
  private static func cycle(_ number: Int) -> String? {
    guard (1...60).contains(number), let stems = rows["ideographTraditional"], let branches = rows["ideographZodiac"]
    else { return nil }
    return String([stems.signs[(number - 1) % 10], branches.signs[(number - 1) % 12]])
  }

  /// Hebrew numerals: letters that add up, 15 and 16 by nine and six or seven.
  private static func hebrew(_ number: Int) -> String? {
    guard (1..<1000).contains(number) else { return nil }
    var out = ""
    var rest = number
    for (value, letter) in [(400, "ת"), (300, "ש"), (200, "ר"), (100, "ק")] {
      while rest >= value {
        out += letter
        rest -= value
      }
    }
    if rest == 15 || rest == 16 { return out + (rest == 15 ? "טו" : "טז") }
    let tens = Array("יכלמנסעפצ")
    let ones = Array("אבגדהוזחט")
    if rest >= 10 { out.append(tens[rest / 10 - 1]) }
    if rest % 10 > 0 { out.append(ones[rest % 10 - 1]) }
    return out
  }
}
