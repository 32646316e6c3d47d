import Lint
import Testing

@Suite("The linter")
struct LinterTests {
  @Test("rules stand in the order of their names, each name once, each with a summary")
  func ruleSet() {
    let names = RuleSet.all.map { $0.name }
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    #expect(RuleSet.all.allSatisfy { $0.summary.hasSuffix(".") })
    #expect(RuleSet.rule(named: "stray-space") == StraySpace.self)
    #expect(RuleSet.rule(named: "no-such-rule") == nil)
  }

  @Test("findings come in the order of the files given, then of their places, then of the rules")
  func order() throws {
    let first = try draft("It deletes the the text of Y.4222 (ex Y.smart-evac).", path: "b.txt")
    let second = try draft("Drafts Y.4222 (ex Y.smart-evacuation) and the the other.", path: "a.txt")
    let findings = Linter().findings(in: [first, second])
    #expect(findings.map(\.location.file) == ["b.txt", "b.txt", "a.txt"])
    for file in ["a.txt", "b.txt"] {
      let places = findings.filter { $0.location.file == file }.map(\.location.place)
      #expect(places == places.sorted())
    }
  }

  @Test("a file given twice is one draft: every related place once was named twice")
  func twice() throws {
    let text = "The distributed ledger technology (DLT). The distributed ledger techniques (DLT)."
    let one = Linter().findings(in: [try draft(text, path: "a.txt")])
    let two = Linter().findings(in: [try draft(text, path: "a.txt"), try draft(text, path: "a.txt")])
    #expect(!one.isEmpty && one == two)
  }

  @Test("two findings of one rule at one place are one, with the related places of both")
  func merged() throws {
    struct Twice: Rule {
      static let name = "twice"
      static let severity = Severity.warning
      static let summary = "Nothing."
      static let page = RulePage(why: "Nothing.", judges: "Nothing.", examples: [])
      func findings(in drafts: DraftSet) -> [Finding] {
        (0..<2).map { number in
          let place = Location(file: "a", place: .init(start: number + 5, end: number + 6))
          return Finding(
            rule: Self.name, severity: .warning, location: Location(file: "a", place: .init(start: 0, end: 1)),
            excerpt: "x", message: "m", related: [place])
        }
      }
    }
    let findings = Linter(rules: [Twice()]).findings(in: [])
    #expect(findings.count == 1)
    #expect(findings.first?.related.count == 2)
  }

  @Test("an empty set, and drafts without sentences, have no findings")
  func empty() throws {
    #expect(Linter().findings(in: []).isEmpty)
  }
}
