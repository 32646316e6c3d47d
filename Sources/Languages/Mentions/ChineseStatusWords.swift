extension StatusWords {
  /// 已获批准, 磋商, 重新编号为.
  static let chinese: StatusWords = {
    var words = StatusWords()
    func done(_ verbs: String...) -> [String] {
      verbs.flatMap { ["已…\($0)", "于…\($0)", "获得\($0)", "获\($0)", "得到\($0)", "已经\($0)", "均\($0)", "被\($0)"] }
    }
    words.after = [
      .workItem: ["新工作项目", "正在研究", "工作项目"],
      .determined: done("确定", "确认"),
      .consented: done("同意"),
      .underConsultation: ["磋商", "征求意见", "最后征求意见", "最后呼吁", "最后召集"],
      .approved: done("批准", "核准") + ["获批", "已生效"],
      .deleted: done("删除", "废止", "撤销", "取消", "撤回"),
      .renumbered: ["已…重新编号", "已…改编号"],
    ]
    words.before = [
      .workItem: ["新工作项目", "启动了", "开始研究"],
      .determined: ["确定了", "确认了"],
      .consented: ["同意了"],
      .approved: ["批准了", "核准了"],
      .deleted: ["删除了", "废止了", "撤销了", "取消了", "撤回了"],
    ]
    words.renumbered = ["重新编号为", "改编号为", "编号改为", "改为", "重编号为"]
    words.supersedes = ["取代了", "替代了", "取代", "替代", "代替"]
    words.passiveMarks = ["被", "由", "为"]
    words.denials = [
      "未", "拟", "如", "若", "将", "供", "待", "须", "应", "可", "建议于", "建议获", "提交", "提请", "计划", "预计", "以便", "寻求",
      "不", "之前", "是否", "准备", "打算", "一旦", "尚",
    ]
    words.conditions = ["如", "若", "一旦", "倘", "假如"]
    words.endings = ["结束", "截止"]
    return words
  }()
}
