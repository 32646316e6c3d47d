extension StatusWords {
  /// was approved, last call for, renumbered as.
  static let english: StatusWords = {
    var words = StatusWords()
    func passive(_ participles: String...) -> [String] {
      participles.flatMap { participle in
        ["was", "were", "has … been", "have … been", "having been"].map { "\($0) … \(participle)" }
      }
    }
    words.after = [
      .workItem: ["a new work item", "new work items", "is a work item", "is under study", "are under study"],
      .determined: passive("determined"),
      .consented: passive("consented"),
      .underConsultation: [
        "under consultation", "under tap consultation", "submitted for consultation", "is … in last call",
        "are … in last call", "under last call", "was … submitted to last call", "were … submitted to last call",
      ],
      .approved: passive("approved") + ["entered into force", "is in force", "are in force"],
      .deleted: passive("deleted", "withdrawn", "discontinued", "suppressed"),
      .renumbered: passive("renumbered"),
      .superseded: passive("superseded"),
    ]
    words.before = [
      .workItem: ["new work item", "new work items", "started work on", "work started on"],
      .determined: ["determined", "determination of"],
      .consented: ["consented", "consented to", "gave consent to", "gave its consent to"],
      .underConsultation: [
        "consultation … on", "consultation … concerning", "consultation … regarding", "last call for", "last call on",
        "last call of", "additional review of",
      ],
      .approved: ["approved", "approved the", "gave approval to"],
      .deleted: ["deleted", "deleted the", "withdrew", "agreed to delete", "discontinued"],
    ]
    words.renumbered = ["renumbered as", "renumbered to", "renumbered"]
    words.supersedes = ["supersedes", "supersede", "superseded", "replaces", "replaced", "cancels and replaces"]
    words.supersededBy = ["superseded by", "replaced by"]
    words.denials = [
      "not", "if", "when", "once", "unless", "until", "be", "to", "for", "shall", "will", "may", "should", "would",
      "whether", "expected", "planned", "proposed", "before", "intends", "after",
    ]
    words.conditions = ["if", "when", "once", "unless", "until", "provided", "should", "whether"]
    words.endings = ["closed", "ended", "concluded"]
    return words
  }()
}
