import Languages

/// What may stand between a Recommendation's number and its title, and what heads the columns of a table of them.
struct TitleWords: Sendable {
  /// Words between number and title, lower case, longest first: 新建议书草案, entitled.
  let between: [[Unicode.Scalar]]
  /// Labels before a title on a line of its own, lower case: 标题, title.
  let labels: [String]
  /// Headings of a column of titles, lower case.
  let titleColumn: Set<String>
  /// Headings of a column of work items: of their titles, or their names.
  let itemColumn: Set<String>
  /// Headings of a column of numbers.
  let numberColumn: Set<String>
  /// Headings of a column of provisional names.
  let provisionalColumn: Set<String>

  private init(
    between: [String], labels: [String], title: Set<String>, item: Set<String>, number: Set<String>,
    provisional: Set<String>
  ) {
    self.between =
      between.sorted { $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1 }
      .map { Array($0.unicodeScalars) }
    self.labels = labels
    titleColumn = title
    itemColumn = item
    numberColumn = number
    provisionalColumn = provisional
  }

  /// The words of a language; those of English for a language without its own.
  static func of(_ language: Language) -> TitleWords { language.tag.hasPrefix("zh") ? chinese : english }

  private static let chinese = TitleWords(
    between: [
      "新建议书草案", "经修订的建议书草案", "建议书修订草案", "修订建议书草案", "建议书草案", "新建议书", "建议书", "修订草案",
      "草案", "修订版", "题为", "标题为", "名为", "的标题为", "增补", "itu-t", "itu-r",
    ],
    labels: ["标题", "题目", "题名", "名称"],
    title: ["标题", "题目", "题名", "建议书标题", "建议书名称", "工作项目标题", "名称"], item: ["工作项目"],
    number: ["编号", "建议书", "建议书编号", "编号（标题）", "itu-t建议书", "itu-r建议书", "建议书号", "号码"],
    provisional: ["临时名称", "暂定名称", "暂用名称", "临时编号", "暂定编号", "工作项目名称", "前用名称", "原名称"])

  private static let english = TitleWords(
    between: [
      "recommendation", "recommendations", "draft", "new", "revised", "revision", "of", "entitled", "titled", "called",
      "named", "on", "supplement", "itu-t", "itu-r", "rec.", "title",
    ],
    labels: ["title"],
    title: ["title", "titles", "work item title", "subject", "title of the recommendation"],
    item: ["work item", "work items"],
    number: [
      "number", "no.", "no", "recommendation", "recommendations", "rec. number", "rec. no.", "itu-t rec. number",
      "itu-t rec.", "itu-t recommendation", "itu-r recommendation", "recommendation number", "recommendation no.",
      "rec.",
      "itu-r rec.",
    ],
    provisional: [
      "provisional name", "work item or provisional name", "work item name", "provisional number", "former name",
      "acronym", "working name", "temporary name",
    ])
}
