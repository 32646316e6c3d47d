/// A data category of the TBX-Basic and TBX-Min dialects: which element holds it, which module it is of, where it may stand
/// and which values it may have (the dialects' schemas, ISO 30042:2019).
struct DataCategory {
  /// Where in an entry.
  enum Level { case concept, language, term }
  /// The module whose namespace it has in DCT style.
  enum Module: String { case min, basic }

  let name: String
  let element: String
  let module: Module
  let levels: Set<Level>
  /// The values it may have; nil for any text.
  let values: Set<String>?

  private init(_ name: String, _ element: String, _ module: Module, _ levels: Set<Level>, _ values: Set<String>? = nil)
  {
    self.name = name
    self.element = element
    self.module = module
    self.levels = levels
    self.values = values
  }

  /// All of them, by name.
  static let all: [String: DataCategory] = Dictionary(
    uniqueKeysWithValues: [
      DataCategory("subjectField", "descrip", .min, [.concept]),
      DataCategory("customerSubset", "admin", .min, [.concept, .term]),
      DataCategory("externalCrossReference", "xref", .min, [.concept, .language, .term]),
      DataCategory(
        "administrativeStatus", "termNote", .min, [.term], Set(TBXValues.statuses.map(\.written))),
      DataCategory("partOfSpeech", "termNote", .min, [.term], ["adjective", "noun", "other", "verb", "adverb"]),
      DataCategory("projectSubset", "admin", .basic, [.concept, .term]),
      DataCategory("source", "admin", .basic, [.concept, .language, .term]),
      DataCategory("context", "descrip", .basic, [.term]),
      DataCategory("definition", "descrip", .basic, [.concept, .language]),
      DataCategory("crossReference", "ref", .basic, [.concept, .term]),
      DataCategory(
        "grammaticalGender", "termNote", .basic, [.term], ["masculine", "feminine", "neuter", "other"]),
      DataCategory("geographicalUsage", "termNote", .basic, [.term]),
      DataCategory(
        "termLocation", "termNote", .basic, [.term],
        [
          "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage",
          "interactiveMessage", "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox", "tab",
          "tableText", "textBox", "toolTip", "user-definedType",
        ]),
      DataCategory(
        "termType", "termNote", .basic, [.term],
        ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]),
      DataCategory(
        "transactionType", "transac", .basic, [.concept, .language, .term], ["origination", "modification"]),
      DataCategory("responsibility", "transacNote", .basic, [.concept, .language, .term]),
      DataCategory("xGraphic", "xref", .basic, [.concept, .language]),
    ].map { ($0.name, $0) })
}
