import Foundation
import Lint
import Mentions
import Testing

@Suite("The baseline")
struct BaselineTests {
  private let rule = DoubledCharacterOrWord.name

  private func compare(_ text: String, _ baseline: Baseline, missing: Set<String> = []) throws -> BaselineComparison {
    let draft = try draft(text, path: "/meeting/zh/d.txt")
    let findings = Linter(rules: [DoubledCharacterOrWord()]).findings(in: [draft])
    return BaselineComparison(
      findings, in: [draft], baseline, paths: ["/meeting/zh/d.txt": "zh/d.txt"], rules: [rule],
      isMissing: { missing.contains($0) })
  }

  @Test("knows its findings again when lines move, and tells new ones and those that are gone")
  func moved() throws {
    let known = try compare("自动动驾驶车辆\n\n分布布式账本\n", Baseline([])).renewed
    #expect(known.entries.map(\.file) == ["zh/d.txt", "zh/d.txt"])
    let moved = try compare("新的一行。\n\n分布布式账本\n\n另一行。\n\n自动动驾驶车辆\n", known)
    #expect(moved.new.isEmpty && moved.gone.isEmpty)
    let changed = try compare("分布布式账本\n\n电磁磁场\n", known)
    #expect(changed.new.map(\.excerpt) == ["磁磁"])
    #expect(changed.gone.map(\.excerpt) == ["动动"])
    #expect(changed.pruned.entries.map(\.excerpt) == ["布布"])
  }

  @Test("says nothing of drafts and rules that were not looked at, but misses a file that is there no more")
  func others() throws {
    let other = Baseline.Entry(file: "en/e.txt", rule: rule, fingerprint: "0123456789abcdef", excerpt: "the the")
    let unasked = Baseline.Entry(file: "zh/d.txt", rule: "other", fingerprint: "0123456789abcdef", excerpt: "x")
    let baseline = Baseline([unasked, other])
    #expect(try compare("第一段。\n", baseline).gone.isEmpty)
    #expect(try compare("第一段。\n", baseline).renewed == baseline)
    #expect(try compare("第一段。\n", baseline, missing: ["en/e.txt"]).gone == [other])
  }

  @Test("is written sorted, one finding a line, and read again as it was, whatever stands in its cells")
  func text() throws {
    let entries = ["b\\t\t.txt", "a.txt", "c\n.txt"].map {
      Baseline.Entry(file: $0, rule: "r", fingerprint: "0123456789abcdef", excerpt: "x\t\\n\ny")
    }
    let text = Baseline(entries + entries).text
    let lines = text.split(separator: "\n").dropFirst()
    #expect(lines.count == 3 && lines.first?.hasPrefix("a.txt\tr\t0123456789abcdef\tx\\t") == true)
    #expect(try Baseline(text, path: "b").entries == Baseline(entries).entries)
    #expect(try Baseline(text, path: "b").entries.map(\.excerpt) == Array(repeating: "x\t\\n\ny", count: 3))
    #expect(try Baseline(text.replacing("\n", with: "\r\n"), path: "b") == Baseline(entries))
    #expect(throws: BaselineError.malformed(path: "b", line: 2)) { try Baseline("# x\na\tb\n", path: "b") }
  }
}
