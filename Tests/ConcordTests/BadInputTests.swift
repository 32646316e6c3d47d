import Foundation
import Testing

/// Whatever is given: one line on standard error that names the file and the cause, exit code 2, nothing written.
@Suite("Bad input")
struct BadInputTests {
  @Test("a missing file")
  func missing() throws { try Command.refuses("/nowhere/zh.txt", saying: ["no such file"]) }

  @Test("an empty file")
  func empty() throws {
    let folder = try TemporaryFolder()
    try Command.refuses(try folder.write("zh.txt", ""), saying: ["empty"])
  }

  @Test("a file of white space")
  func blank() throws {
    let folder = try TemporaryFolder()
    try Command.refuses(try folder.write("zh.txt", "\n \t\n"), saying: ["no text"])
  }

  @Test("a folder where a file was due")
  func folder() throws {
    let folder = try TemporaryFolder()
    try Command.refuses(folder.path, saying: ["folder"])
  }

  @Test("a broken zip")
  func brokenZip() throws {
    let folder = try TemporaryFolder()
    let whole = try Data(contentsOf: URL(fileURLWithPath: Command.package + "/Corpora/br-circular/zh.docx"))
    try Command.refuses(try folder.write("zh.docx", whole.prefix(whole.count / 2)), saying: ["damaged"])
  }

  @Test("invalid UTF-8, with its line")
  func invalidUTF8() throws {
    let folder = try TemporaryFolder()
    var bytes = Data("第一行。\n第二行".utf8)
    bytes.append(contentsOf: [0xE4, 0xB8])
    bytes.append(contentsOf: Data("。第二行还有一些字。\n第三行。\n".utf8))
    try Command.refuses(try folder.write("zh.txt", bytes), saying: [":2:", "UTF-8"])
  }

  @Test("a binary file")
  func binary() throws {
    let folder = try TemporaryFolder()
    try Command.refuses(try folder.write("x.bin", Data((0..<4096).map { UInt8($0 % 7) })), saying: ["no text"])
  }

  @Test("a hundred megabytes on one line are refused before they are read through")
  func hugeLine() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("huge.txt")
    try folder.write("huge.txt", "通函")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    let result = try Command().run("segment", path)
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("concord: \(path): larger than"))
  }

  @Test("an unsupported language")
  func language() throws {
    let good = Command.package + "/Corpora/br-circular/en.txt"
    let result = try Command().run("segment", "--language", "tlh", good)
    #expect(result.code == 2)
    #expect(result.errors == "concord: “tlh”: no such language here; there are zh, en, ar, fr, de, ru, es\n")
  }

  @Test("two versions in one language")
  func sameLanguage() throws {
    let good = Command.package + "/Corpora/br-circular/en.txt"
    let result = try Command().run("align", good, good)
    #expect(result.code == 2)
    #expect(result.errors.contains("both are read as en"))
  }

  @Test("a text whose letters tell no language")
  func noLanguage() throws {
    let folder = try TemporaryFolder()
    let result = try Command().run("segment", try folder.write("x.txt", "12 345\n"))
    #expect(result.code == 2)
    #expect(result.errors.contains("the language cannot be told"))
  }

  @Test(
    "a full disk is an error, not a short file",
    .enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full"), "needs /dev/full"))
  func fullDisk() throws {
    let good = Command.package + "/Corpora/br-circular/en.txt"
    let result = try Command().run(["segment", good], output: "/dev/full")
    #expect(result.code == 2)
    #expect(result.errors == "concord: standard output: cannot be written: no space left on device\n")
  }

  @Test("an output file in a folder that does not exist")
  func outputFolder() throws {
    let good = Command.package + "/Corpora/br-circular/en.txt"
    let result = try Command().run("segment", "-o", "/nowhere/out.txt", good)
    #expect(result.code == 2)
    #expect(result.errors == "concord: /nowhere/out.txt: cannot be written: no such file or directory\n")
  }

  @Test("wrong usage exits with 2, help with 0", arguments: [["frobnicate"], ["align", "one"], ["segment"]])
  func usage(arguments: [String]) throws {
    let result = try Command().run(arguments)
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    #expect(try Command().run("--help").code == 0)
    #expect(try Command().run("--version").output == "0.1.0\n")
  }
}
