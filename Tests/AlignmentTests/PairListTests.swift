import Alignment
import Testing
import TestSupport

@Suite("Lists of pairs that people edit")
struct PairListTests {
  private let folder: TemporaryFolder
  /// Two files that lists name, and a third one.
  private let files: [String], third: String

  init() throws {
    folder = try TemporaryFolder()
    files = try ["a", "b"].map { [folder] in try folder.write($0 + ".txt", "text") }
    third = try folder.write("c.txt", "text")
  }

  private var list: PairListFile { PairListFile(path: folder.file("pairs.csv")) }

  private func cause(_ text: String) -> PairListError? {
    do {
      _ = try list.read(text)
      return nil
    } catch { return error as? PairListError }
  }

  @Test(
    "a list is read as spreadsheets save it",
    arguments: [
      "use,first,second,reasons\r\npair,a.txt,b.txt,\r\n",
      "\u{FEFF}use;first;second;reasons\r\npair;a.txt;b.txt;\"a; b\"\r\n;;;\r\n",
      "first\tsecond\na.txt\tb.txt\n", "\u{FEFF}Use,First,Second\nPAIR, a.txt ,./b.txt",
    ])
  func spreadsheets(text: String) throws {
    let read = try list.read(text)
    #expect(read.entries.map(\.use) == [.pair])
    #expect(read.files == files)
  }

  @Test("a file is named by its full path too")
  func fullPath() throws {
    #expect(try list.read("first,second\n\(files[0]),\(files[1])").files == files)
  }

  @Test("what is written is read back")
  func roundTrip() throws {
    let pairs = PairList([
      .init(use: .pair, first: files[0], second: files[1], line: 2, reasons: "=1+1; \"quoted\"")
    ])
    let text = list.text(pairs)
    #expect(text.contains("'=1+1"))
    #expect(try list.read(text) == pairs)
  }

  @Test("a file in doubtful lines only is single, one that is paired elsewhere is not")
  func doubtful() throws {
    let read = try list.read(
      "use,first,second\ndoubtful,a.txt,b.txt\ndoubtful,a.txt,c.txt\nsingle,c.txt,\n")
    #expect(read.single == [third] + files)
  }

  @Test("an error names its line")
  func errors() {
    let head = "use,first,second,reasons\n"
    #expect(
      cause(head + "pair,a.txt,b.txt,\nsingle,b.txt,,")
        == PairListError(path: folder.file("pairs.csv"), line: 3, cause: .twice(files[1], line: 2)))
    #expect(cause(head + "\n\npair,a.txt,nothing-here.txt,")?.line == 4)
    #expect(cause(head + "pair,a.txt,nothing-here.txt,")?.cause == .missing("nothing-here.txt"))
    #expect(cause(head + "peer,a.txt,b.txt,")?.cause == .unknownUse("peer"))
    #expect(cause(head + "pair,a.txt,,")?.cause == .noFile(.pair))
    #expect(cause(head + "single,a.txt,b.txt,")?.cause == .twoFiles)
    #expect(cause("use,first,second,colour\n")?.cause == .unknownColumn("colour"))
    #expect(cause("a pair\n")?.line == 1)
    #expect(cause("")?.cause == .noHeading)
  }
}
