import ArgumentParser
import Lint

/// `concord explain`: the manual pages of the linter's rules.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule of the linter, or list all rules.",
    discussion: """
      A page says what the rule demands, why it matters, how it judges, what it passes over, and shows examples: they are \
      the rule's own tests.

        concord explain
        concord explain former-name-conflict
      """)

  @Argument(
    help: ArgumentHelp("The rule's name, as findings show it; without one, all rules are listed.", valueName: "rule"))
  var rule: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let rule else { return try output.write(RuleManual.list(), inputs: []) }
    guard let known = RuleSet.rule(named: rule) else { throw RequestError.unknownRule(rule) }
    try output.write(RuleManual.page(of: known), inputs: [])
  }
}
