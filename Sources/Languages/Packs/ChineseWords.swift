/// The Chinese pack's words for dates, numbers and names.
enum ChineseWords {
  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  static let calendar = CalendarWords(
    months: months(), weekdays: weekdays(),
    rangeWords: ["至", "到", "–", "—", "-", "－", "～", "~"],
    hourWords: ["时", "点钟", "点", "時", "點"])

  static let numbers = NumberWords(
    cardinals: cardinals(), ordinals: [:], ordinalPrefixes: ["第"], ordinalSuffixes: [],
    multipliers: ["十": 10, "百": 100, "千": 1_000, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "万亿": 1e12])

  static let naming = NamingWords(
    former: ["曾用名为", "曾用名", "原名为", "前身为", "原名", "原称", "前称", "曾称", "原", "前"],
    provisionalColumn: ["工作项目或临时名称", "临时名称", "临时编号", "工作项目", "暂定名称", "原名称", "缩写"],
    bodyHeads: [
      "组", "局", "处", "部", "部门", "委员会", "理事会", "全会", "大会", "会议", "联盟", "协会", "机构", "组织", "秘书处", "办公室",
      "主管部门", "论坛", "小组", "团队", "活动",
    ],
    skippedInitials: ["和", "与", "及", "以及", "的", "之", "暨"])

  static let sentences = SentenceWords(
    starters: EnglishWords.sentences.starters, numbered: EnglishWords.sentences.numbered,
    openers: EnglishWords.sentences.openers,
    continuers: [
      "的", "地", "是", "等", "为", "将", "与", "和", "及", "或", "中", "之", "一栏", "一词", "一语", "一事", "一文", "一书", "一节", "一项",
      "一题", "一句", "一类", "并", "讲习", "研讨", "峰会", "论坛", "展览", "专题", "主题", "系列", "倡议", "举措", "大赛",
    ], speech: ["说", "問", "问", "道", "喊", "叫", "答", "嚷", "說", "曰"], subjects: EnglishWords.sentences.subjects,
    mayBeginSmall: true)

  /// 零 … 九十九.
  private static func cardinals() -> [String: Int] {
    var words = ["零": 0, "两": 2, "兩": 2]
    for value in 0..<100 { words[spelled(value)] = value }
    return words
  }

  private static func spelled(_ value: Int) -> String {
    if value < 10 { return digits[value] }
    let head = value < 20 ? "十" : digits[value / 10] + "十"
    return value % 10 == 0 ? head : head + digits[value % 10]
  }

  private static func months() -> [String: Int] {
    var words: [String: Int] = [:]
    for month in 1...12 {
      words[spelled(month) + "月"] = month
      words["\(month)月"] = month
    }
    return words
  }

  private static func weekdays() -> [String: Int] {
    var words: [String: Int] = [:]
    for prefix in ["星期", "周", "礼拜", "週"] {
      for day in 1...6 { words[prefix + digits[day]] = day }
      words[prefix + "日"] = 7
      words[prefix + "天"] = 7
    }
    return words
  }
}
