/// Makes running text in one language, a paragraph a line, as circulars have it; the same for the same seed.
///
/// A sentence is an opening, a clause of subject, verb and object, and an ending. Their words are of the kind that a
/// splitter must look at: three English sentences in four and half the Chinese ones have a full stop that ends nothing (an
/// abbreviation, a decimal or a designation, an initial, an address), every second a bracket or a quotation with marks of
/// its own. A sentence has about 145 bytes in English and 120 in Chinese, a paragraph four sentences.
struct ProseMaker {
  private var random: Random
  private let words: ProseWords

  /// - Parameter language: `zh` or `en`.
  init(language: String, seed: UInt64 = 1) {
    random = Random(seed: seed)
    words = language == "zh" ? .chinese : .english
  }

  /// Writes a text of about so many bytes.
  /// - Throws: `ProcessFailure` when the file cannot be written.
  mutating func write(bytes: Int, to path: String) throws {
    let file = try LineFile(path)
    var written = 0
    while written < bytes {
      let paragraph = paragraph()
      file.write(paragraph)
      written += paragraph.utf8.count + 1
    }
    try file.close()
  }

  /// The next paragraph.
  mutating func paragraph() -> String {
    (0..<2 + random.below(5)).map { _ in sentence() }.joined(separator: words.gap)
  }

  private mutating func sentence() -> String {
    let parts = [words.openings, words.subjects, words.verbs, words.objects, words.endings]
    return parts.map { filled($0[random.below($0.count)]) }.joined()
  }

  /// The text with a number for each `#`.
  private mutating func filled(_ text: String) -> String {
    let pieces = text.split(separator: "#", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces[0])) { $0 + String(2 + random.below(27)) + $1 }
  }
}

/// What made sentences are put together from, in this order; `#` stands for a number.
struct ProseWords: Sendable {
  /// What parts two sentences.
  let gap: String
  let openings: [String], subjects: [String], verbs: [String], objects: [String], endings: [String]

  static let english = ProseWords(
    gap: " ",
    openings: [
      "The ", "In accordance with clause #.# of the rules of procedure, the ", "At its last meeting, the ",
      "However, the ",
      "As announced in Circular No. #, the ", "On # May 2023, the ", "For this reason (see Annex #), the ",
      "Mr. A. Novak, on behalf of the ",
      "Following the consultation of Member States, the ", "“That is a matter for the plenary.” The ", "Moreover, the ",
      "With regard to Fig. #, the ",
    ],
    subjects: [
      "Study Group on smart cities", "secretariat of the Bureau", "working party responsible for Question #/20",
      "editor of Rec. ITU-T Y.#", "delegation of the host country", "chair of the joint coordination activity",
      "Director of the Standardization Bureau", "national administration", "rapporteur group",
      "United Nations Economic Commission for Europe",
    ],
    verbs: [
      " considered ", " agreed to publish ", " has asked the participants to comment on ", " will submit ",
      " is responsible for ",
      " invited Sector Members, Associates and Academia to examine ", " did not accept ", " took note of ",
      " replaced ", " would like to thank the authors of ",
    ],
    objects: [
      "the draft new Recommendation", "the proposal in document TD# (Rev. #)",
      "the liaison statement from the regional groups",
      "the requirements of monitoring systems, e.g. power, water and transport", "the list of registered participants",
      "the term “digital twin”",
      "the results of the tests at #.# GHz", "the Supplement to the Y.# series",
      "all the contributions received so far", "the text of the resolution (Geneva, #)",
    ],
    endings: [
      ".", ".", " at the meeting in Geneva.", " by # June at the latest.",
      "; the details are given in the annex to this letter.",
      ", which is available at www.itu.int/go/tsg#.", " in order to avoid inconsistent names in future texts.",
      " (see section #.#).",
      " from 0930 to 1730 hours, i.e. after the opening plenary.", ", as several experts had suggested.",
      "; is that acceptable?", " and informed the other groups of the decision.",
    ])

  static let chinese = ProseWords(
    gap: "",
    openings: [
      "", "根据议事规则第#.#条，", "在上次会议上，", "然而，", "如第#号通函所述，", "2023年5月#日，", "出于这一原因（见附件#），", "在征求成员国的意见之后，",
      "主席说：“这应由全体会议决定。”", "此外，", "关于图#，",
    ],
    subjects: [
      "智慧城市研究组", "电信标准化局秘书处", "负责第#/20号课题的工作组", "ITU-T Y.#建议书的编辑", "东道国代表团", "联合协调活动主席", "电信标准化局主任", "各国主管部门",
      "报告人组", "联合国欧洲经济委员会",
    ],
    verbs: [
      "审议了", "同意公布", "请与会者就以下内容发表意见：", "将提交", "负责", "请部门成员、部门准成员和学术成员审查", "没有接受", "注意到", "取代了", "谨感谢各位作者编写了",
    ],
    objects: [
      "新建议书草案", "TD#号文件（第#次修订）中的提案", "各区域组的联络声明", "电力、供水和交通等监控系统的要求", "已注册与会者名单", "“数字孪生”这一术语",
      "在#.# GHz频段进行的测试的结果", "《Y.#系列建议书增补》", "迄今收到的全部文稿", "该决议的案文（#年，日内瓦）",
    ],
    endings: [
      "。", "。", "，会议在日内瓦举行。", "，截止日期为6月#日。", "；详情见本函附件。", "，可在www.itu.int/go/tsg#网站查阅。", "，以避免今后的文本中出现不一致的名称。",
      "（见第#.#节）。",
      "，时间为9时30分至17时30分，即开幕全体会议之后。", "，这是几位专家的建议。", "；这是否可以接受？", "，并将这一决定通知了其他各组。",
    ])
}
