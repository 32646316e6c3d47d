extension Chinese {
  /// 通函, 附件, 研究组, 上午.
  public var mentions: MentionWords { Self.mentionWords }

  private static let mentionWords: MentionWords = {
    var words = MentionWords()
    words.documents = [
      "通函": "circular", "行政通函": "circular", "信函通函": "circular", "集体函": "collective-letter",
      "集体信函": "collective-letter", "报告": "report", "决议": "resolution", "决定": "decision", "意见": "opinion",
      "附件": "annex", "附录": "appendix", "附文": "attachment", "附后资料": "attachment", "条": "article",
      "款": "paragraph", "节": "section", "章": "chapter", "段": "paragraph", "表": "table", "表格": "table",
      "图": "figure", "文件": "document", "文件号": "document", "部分": "part", "卷": "volume", "注": "note",
      "注释": "note", "议项": "item", "补遗": "addendum", "文稿": "contribution",
      "联络声明": "liaison-statement", "阶段": "phase", "项目标": "goal",
    ]
    words.amendments = ["修正": "Amd", "修正案": "Amd", "修改": "Amd", "勘误": "Cor", "更正": "Cor"]
    words.studyGroup = ["研究组"]
    words.workingParty = ["工作组"]
    words.question = ["课题", "研究课题"]
    words.supplement = ["增补", "补编", "增刊"]
    words.series = ["系列建议书", "系列"]
    words.recommendation = [
      "新建议书草案", "建议书修订草案", "建议书草案", "新建议书", "建议书", "号建议书", "修订建议书草案",
    ]
    words.acronyms = ["协调世界时": "UTC", "世界协调时": "UTC", "瑞士法郎": "CHF", "瑞郎": "CHF"]
    words.numberMarks = ["号"]
    words.ordinals = [
      "首次": 1, "首日": 1, "首届": 1, "首期": 1, "首页": 1, "首个": 1, "首批": 1, "首轮": 1, "首先": 1, "首场": 1, "首份": 1,
    ]
    words.listMarks = ["、", ",", "和", "与", "及", "以及", "或", "至"]
    words.yearMarks = ["年"]
    words.monthMarks = ["月份", "月"]
    words.dayMarks = ["日", "号"]
    words.hourMarks = ["时", "時", "点", "點"]
    words.minuteMarks = ["分钟", "分"]
    words.halfMarks = ["半"]
    words.forenoon = ["上午", "早上", "早晨", "凌晨"]
    words.afternoon = ["中午", "下午", "晚上", "傍晚", "晚间"]
    words.percentBefore = ["百分之"]
    words.percentAfter = ["个百分点"]
    words.classifiers = ChineseEdgeWords.classifiers
    words.strongEdges = ChineseEdgeWords.strong
    words.weakEdges = ChineseEdgeWords.weak
    words.leadingVerbs = ChineseEdgeWords.verbs
    words.attributiveMarks = ["的", "之"]
    words.attributiveFrames = ["基于", "面向"]
    words.nameBreaks = "的在由向对把将请于是为了从至和与及以该本各第这其就并已经".map(String.init)
    words.technicalWords = ["互联网", "以太网", "局域网", "广域网", "城域网", "在线", "离线", "字段", "字节", "字符", "端口", "链路"]
    words.shortFor = [
      "以下简称为", "以下简称", "以下称为", "以下称", "下称", "简称为", "简称", "英文缩写为", "英文缩写", "缩写为", "缩写", "英文简称", "即",
    ]
    words.fullFormHeads = ChineseEdgeWords.heads
    words.statuses = .chinese
    return words
  }()
}
