import Testing

@Suite("concord explain")
struct ExplainCommandTests {
  @Test("without a rule all rules are listed, a line each; each has a page that names it")
  func list() throws {
    let list = try Command().run("explain")
    #expect(list.code == 0)
    let names = list.lines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.count > 12 && names.contains("former-name-conflict"))
    for name in names {
      let page = try Command().run("explain", name)
      #expect(page.code == 0 && page.output.hasPrefix(name))
      #expect(["Why", "How it judges", "Found", "Passed over", "Switched o"].allSatisfy(page.output.contains))
    }
  }

  @Test("a rule that there is not is refused")
  func unknown() throws {
    let page = try Command().run("explain", "no-such-rule")
    #expect(page.code == 2 && page.errors == "concord: “no-such-rule”: no such rule; concord explain lists all\n")
  }
}
