import Languages

/// What cells under *Status* say, and what heads such a column.
struct StatusCells: Sendable {
  /// Headings of a column of standings, lower case.
  let statusColumn: Set<String>
  /// Headings of a column of their days, lower case.
  let dateColumn: Set<String>
  /// What a cell begins with, lower case, the longest first.
  private let phrases: [(words: [Unicode.Scalar], status: RecommendationStatus)]

  private init(columns: Set<String>, dates: Set<String>, cells: [RecommendationStatus: [String]]) {
    statusColumn = columns
    dateColumn = dates
    phrases = cells.flatMap { status, texts in texts.map { (Array($0.unicodeScalars), status) } }.sorted {
      ($1.words.count, $0.status.rawValue) < ($0.words.count, $1.status.rawValue)
    }
  }

  /// The words of a language; those of English for a language without its own.
  static func of(_ language: Language) -> StatusCells { language.tag.hasPrefix("zh") ? chinese : english }

  /// The standing that a cell begins with, and the stretch that says so; nil when it goes on with other words than a day, a number or
  /// *by* and *as* allow (*Approved in principle*).
  func status(of text: ScalarText) -> (status: RecommendationStatus, range: Range<Int>)? {
    let lower = ScalarText(lowered: text), start = text.trimmed(0..<text.count).lowerBound
    guard let phrase = phrases.first(where: { lower.has($0.words, at: start) }) else { return nil }
    let range = start..<start + phrase.words.count
    let rest = text.scalars[range.upperBound...].filter { !$0.isSpace }
    guard let next = rest.first else { return (phrase.status, range) }
    // Behind the words a day, a bracket or the number that took the place.
    let goesOn = next.isLatinLetter ? Self.isLink(lower, range.upperBound) : !next.isHan || Self.isLinked(rest)
    return goesOn && lower.isWhole(range) ? (phrase.status, range) : nil
  }

  /// Whether what follows says by what, or when: *superseded by*, *approved in March 2026*, not *approved in principle*.
  private static func isLink(_ text: ScalarText, _ end: Int) -> Bool {
    func has(_ link: String) -> Bool { text.has(Array(link.unicodeScalars), at: end) }
    if has(" by ") || has(" as ") || has(" to ") { return true }
    return (has(" on ") || has(" in ")) && text.scalars[end...].contains { $0.isDecimalDigit }
  }

  private static func isLinked(_ rest: some Sequence<Unicode.Scalar>) -> Bool { rest.starts(with: "为".unicodeScalars) }

  private static let english = StatusCells(
    columns: [
      "status", "current status", "approval status", "stage", "status/date", "status / date", "status and date",
    ],
    dates: ["date", "approval date", "date of approval", "date approved", "status date"],
    cells: [
      .workItem: [
        "under study", "under development", "under preparation", "new work item", "work item", "in progress",
      ],
      .determined: ["determined"], .consented: ["consented"],
      .underConsultation: [
        "under consultation", "under tap consultation", "tap consultation", "in last call", "last call",
        "aap last call",
        "under last call", "additional review", "under approval",
      ],
      .approved: ["approved", "in force", "published"], .renumbered: ["renumbered"],
      .superseded: ["superseded", "replaced"], .deleted: ["deleted", "withdrawn", "suppressed", "discontinued"],
    ])

  private static let chinese = StatusCells(
    columns: ["状态", "现状", "状况", "当前状态", "批准状态", "阶段", "状态/日期", "状态和日期", "状态（日期）"],
    dates: ["日期", "批准日期", "状态日期", "通过日期"],
    cells: [
      .workItem: ["正在研究", "研究中", "正在制定", "制定中", "起草中", "正在起草", "新工作项目", "工作项目", "进行中"],
      .determined: ["已确定", "确定"], .consented: ["已同意", "同意"],
      .underConsultation: ["正在磋商", "磋商中", "正在进行磋商", "正在进行最后征求意见", "最后征求意见", "最后呼吁", "正在征求意见"],
      .approved: ["已批准", "已获批准", "已获批", "批准", "有效", "现行有效", "生效", "已生效", "已公布", "已出版"],
      .renumbered: ["已重新编号", "重新编号"], .superseded: ["已被取代", "被取代", "已取代", "已替代", "已被替代"],
      .deleted: ["已删除", "删除", "已撤销", "已废止", "废止", "已取消", "已撤回"],
    ])
}
