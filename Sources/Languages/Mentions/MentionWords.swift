/// The words with which a language names documents, bodies, days and hours: what the recognizers of `Mentions` read
/// besides the calendar and the numbers.
///
/// A word is matched without regard to case; full width is folded before. Values are the language-independent part of a
/// mention's value, so that `通函` and `Circular` both give `circular`.
public struct MentionWords: Sendable {
  /// Words for kinds of documents to the kind's value: 通函, Circular to `circular`.
  public var documents: [String: String] = [:]
  /// Words for amendments of a Recommendation, to `Amd` or `Cor`.
  public var amendments: [String: String] = [:]
  /// Words for a study group, a working party, a Question and a Supplement.
  public var studyGroup: [String] = [], workingParty: [String] = [], question: [String] = []
  /// Words for a supplement, a series (after its number) and a Recommendation.
  public var supplement: [String] = [], series: [String] = [], recommendation: [String] = []
  /// Names to the acronym they stand for, beyond those of the glossaries: 协调世界时 to `UTC`.
  public var acronyms: [String: String] = [:]
  /// Words for ordinals that are not numerals: 首次 is the first time.
  public var ordinals: [String: Int] = [:]
  /// What stands between a number and the kind of document it numbers: 号.
  public var numberMarks: [String] = []
  /// What parts the members of a list: 、, 和; `,`, `and`.
  public var listMarks: [String] = []
  /// The marks after a year, a month and a day: 年, 月, 日.
  public var yearMarks: [String] = [], monthMarks: [String] = [], dayMarks: [String] = []
  /// The marks after an hour, and after minutes; words for half an hour.
  public var hourMarks: [String] = [], minuteMarks: [String] = [], halfMarks: [String] = []
  /// Words for the first and the second half of the day, before or after the time: 上午, `a.m.`
  public var forenoon: [String] = [], afternoon: [String] = []
  /// Words that are a time of day by themselves: noon.
  public var noon: [String] = []
  /// Per cent in words, before (百分之) and after the number.
  public var percentBefore: [String] = [], percentAfter: [String] = []
  /// Words after which a number in words counts things: 份, 周.
  public var classifiers: [String] = []
  /// Words after which a bare number of four digits is a year: in, since.
  public var yearCues: [String] = []
  /// Words that begin what follows an acronym's full form on its left, so that the full form starts after them: verbs,
  /// prepositions. Only languages without initials need them.
  public var strongEdges: [String] = []
  /// Words that may stand inside a full form or before it: 和, 的.
  public var weakEdges: [String] = []
  /// Of the weak edges, verbs that hardly begin a full form; words that tie an attribute to its noun: 的.
  public var leadingVerbs: [String] = [], attributiveMarks: [String] = []
  /// Words that hold what lies between them and an attributive mark together: 基于…的.
  public var attributiveFrames: [String] = []
  /// Characters that the name of a body neither begins with nor holds.
  public var nameBreaks: [String] = []
  /// Words of everyday technology that ICU's dictionary lacks: 以太网.
  public var technicalWords: [String] = []
  /// Words that announce an acronym in brackets: 以下简称, `hereinafter`.
  public var shortFor: [String] = []
  /// Words that end a full form, for a full form in brackets after its acronym.
  public var fullFormHeads: [String] = []

  /// Words that say where a Recommendation stands: was approved, 已获批准.
  public var statuses = StatusWords()

  /// No words.
  public init() {}
}

extension LanguagePack {
  /// No words.
  public var mentions: MentionWords { MentionWords() }
}
