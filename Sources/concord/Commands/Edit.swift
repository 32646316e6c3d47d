import ArgumentParser
import Languages
import Termbase
import Terminology

/// `concord edit`: what a terminologist decides about a concept.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Decide about a concept: standing, preferred name, what belongs together, remarks.",
    discussion: """
      What is decided here outweighs the glossaries, imported lists and documents, also those that come later, and lookup \
      shows it with the day and who decided. The concept is given by a name of it, or by the identifier that export and \
      lookup --format json print; where several have the name, they are listed. Everything in one command is done together \
      or not at all.

        concord edit 焦点小组 --status deprecated
        concord edit "focus group" --prefer 焦点组 --note "WTSA, 2024"
        concord edit TSAG --status deprecated --term 电信标准顾问组
        concord edit 焦点组 --merge 专题组
        concord edit API --split 提前公布资料 --split "advance publication information"
      """)

  @Argument(help: "A name or the identifier of the concept.") var concept: String

  @Option(help: "A standing for the names of --term: preferred, admitted, deprecated or superseded.")
  var status: TermStatus?
  @Option(
    help: ArgumentHelp(
      "The name that --status or --note is about; may be given more than once. --status without it: the name given.",
      valueName: "name"))
  var term: [String] = []
  @Option(help: ArgumentHelp("The preferred name among those of its language.", valueName: "name")) var prefer: String?
  @Option(help: ArgumentHelp("Another concept that is the same.", valueName: "concept")) var merge: [String] = []
  @Option(
    help: ArgumentHelp(
      "A name that belongs to another concept; several leave together and become one.", valueName: "name"))
  var split: [String] = []
  @Option(help: ArgumentHelp("A remark on the concept, or on the names of --term.", valueName: "text")) var note:
    String?
  @Option(help: ArgumentHelp("The subject field, in place of what was said before.", valueName: "text"))
  var subject: String?
  @Option(help: ArgumentHelp("The language of the names given, where a name stands in several.", valueName: "zh"))
  var language: String?

  @OptionGroup var decider: DeciderOptions
  @Flag(help: "Say what would be done, and change nothing.") var dryRun = false
  @Option(help: "text or json.") var format: Format = .text
  @OptionGroup var base: BaseOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if steps.isEmpty {
      throw ValidationError("Say what to change: --status, --prefer, --merge, --split, --note or --subject.")
    }
    if !term.isEmpty && status == nil && note == nil {
      throw ValidationError("--term says which names --status or --note is about.")
    }
  }

  func run() throws {
    let base = try base.open(readOnly: false)
    let report = try base.edit(
      concept, steps, language: try language.map { try Reading.pack($0).language }, by: decider.author,
      on: try decider.date, isTrial: dryRun)
    try base.refreshIndexes()
    switch format {
    case .json: try StandardOutput.write(try JSON.document(Shown(report, isTrial: dryRun)))
    case .text: try StandardOutput.write(DecisionWords.text(report, isTrial: dryRun))
    }
  }

  private var steps: [EditStep] {
    var steps = merge.map { EditStep.merge($0) }
    if !split.isEmpty { steps.append(.split(split)) }
    if let prefer { steps.append(.prefer(prefer)) }
    if let status { steps.append(.status(status, names: term.isEmpty ? [concept] : term)) }
    if let note { steps += term.isEmpty ? [.note(note, name: nil)] : term.map { .note(note, name: $0) } }
    if let subject { steps.append(.subject(subject)) }
    return steps
  }

  private struct Shown: Encodable {
    let concept: String, changed: Bool, dryRun: Bool, decisions: [Decision]

    init(_ report: EditReport, isTrial: Bool) {
      concept = report.concept
      changed = !report.decisions.isEmpty
      dryRun = isTrial
      decisions = report.decisions
    }
  }
}

extension TermStatus: ExpressibleByArgument {}
