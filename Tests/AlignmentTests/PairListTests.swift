import Alignment
import Testing
import TestSupport

@Suite("Lists of pairs that people edit")
struct PairListTests {
  private func read(_ text: String) throws -> PairList { try PairListFile(path: "/tmp/pairs.csv").read(text) }

  private func cause(_ text: String) -> PairListError? {
    do {
      _ = try read(text)
      return nil
    } catch { return error as? PairListError }
  }

  /// Files that are there on every machine.
  private let files = ["/etc/passwd", "/etc/group"]

  @Test(
    "a list is read as spreadsheets save it",
    arguments: [
      "use,first,second,reasons\r\npair,/etc/passwd,/etc/group,\r\n",
      "\u{FEFF}use;first;second;reasons\r\npair;/etc/passwd;/etc/group;\"a; b\"\r\n;;;\r\n",
      "first\tsecond\n/etc/passwd\t/etc/group\n", "\u{FEFF}Use,First,Second\nPAIR, /etc/passwd ,../etc/group",
    ])
  func spreadsheets(text: String) throws {
    let list = try read(text)
    #expect(list.entries.map(\.use) == [.pair])
    #expect(list.files == files)
  }

  @Test("what is written is read back")
  func roundTrip() throws {
    let list = PairList([
      .init(use: .pair, first: files[0], second: files[1], line: 2, reasons: "=1+1; \"quoted\"")
    ])
    let text = PairListFile(path: "/tmp/pairs.csv").text(list)
    #expect(text.contains("'=1+1"))
    #expect(try read(text) == list)
  }

  @Test("a file in doubtful lines only is single, one that is paired elsewhere is not")
  func doubtful() throws {
    let list = try read(
      "use,first,second\ndoubtful,/etc/passwd,/etc/group\ndoubtful,/etc/passwd,/etc/hosts\nsingle,/etc/hosts,\n")
    #expect(list.single == ["/etc/hosts", "/etc/passwd", "/etc/group"])
  }

  @Test("an error names its line")
  func errors() {
    let head = "use,first,second,reasons\n"
    #expect(
      cause(head + "pair,/etc/passwd,/etc/group,\nsingle,/etc/group,,")
        == PairListError(path: "/tmp/pairs.csv", line: 3, cause: .twice("/etc/group", line: 2)))
    #expect(cause(head + "\n\npair,/etc/passwd,/etc/nothing-here,")?.line == 4)
    #expect(cause(head + "pair,/etc/passwd,/etc/nothing-here,")?.cause == .missing("/etc/nothing-here"))
    #expect(cause(head + "peer,/etc/passwd,/etc/group,")?.cause == .unknownUse("peer"))
    #expect(cause(head + "pair,/etc/passwd,,")?.cause == .noFile(.pair))
    #expect(cause(head + "single,/etc/passwd,/etc/group,")?.cause == .twoFiles)
    #expect(cause("use,first,second,colour\n")?.cause == .unknownColumn("colour"))
    #expect(cause("a pair\n")?.line == 1)
    #expect(cause("")?.cause == .noHeading)
  }
}
