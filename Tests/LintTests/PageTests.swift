import Documents
import Lint
import Testing

/// The examples of the rules' pages are their tests: what stands between ⟦ and ⟧ is found, and nothing else.
@Suite("Pages of rules")
struct PageTests {
  static let rules = RuleSet.all.map { $0.name }

  @Test("the examples of each rule's page give the findings that are marked in them, and no others", arguments: rules)
  func examples(_ name: String) throws {
    let rule = try #require(RuleSet.rule(named: name))
    for example in rule.page.examples { try check(rule, example) }
  }

  @Test("each page has an example with a finding and one without, and says why the rule matters", arguments: rules)
  func whole(_ name: String) throws {
    let page = try #require(RuleSet.rule(named: name)).page
    #expect(page.examples.contains { $0.hasFinding })
    #expect(page.examples.contains { !$0.hasFinding })
    #expect(!page.why.isEmpty && !page.judges.isEmpty)
  }

  @Test("the rules are in the order of their names, and no name is there twice")
  func order() {
    #expect(Self.rules == Set(Self.rules).sorted())
  }

  private func check(_ rule: any Rule.Type, _ example: RuleExample) throws {
    let drafts = try example.drafts()
    let found = Linter(rules: [rule.init()]).findings(in: drafts)
    let expected = zip(drafts.drafts, example.findings).flatMap { draft, ranges in
      ranges.map { Location(file: draft.document.path, place: Place(start: $0.lowerBound, end: $0.upperBound)) }
    }
    #expect(found.map(\.location) == expected, "\(rule.name): \(found.map(\.excerpt)) in \(example.marked)")
  }
}
