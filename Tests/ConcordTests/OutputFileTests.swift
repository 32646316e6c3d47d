import Foundation
import Testing

@Suite("Files that -o writes")
struct OutputFileTests {
  private let circular = Command.package + "/Corpora/br-circular/zh.txt"

  @Test("a link is followed, and the permissions of the file stay")
  func link() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("real.txt", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "real.txt")
    #expect(try Command().run("segment", "-o", folder.file("link"), circular).code == 0)
    #expect(try folder.text("real.txt").utf8.count > 1000)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try folder.names() == ["link", "real.txt"])
    let destination = try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link"))
    #expect(destination == "real.txt")
  }

  @Test("what is no regular file is written into: a device used to be replaced by a file")
  func device() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(try Command().run("stats", "-o", pipe, "--base", folder.path).code == 2)
    let small = try folder.write("small.txt", "The study group met in Geneva. It approved the text.")
    #expect(try Command().run("segment", "-o", pipe, small).code == 0)
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).hasPrefix("The study group met in Geneva.\n"))
  }

  @Test(
    "a file that is read is not overwritten: a circular was lost that way", arguments: ["zh.txt", "./zh.txt", "link"])
  func ownInput(name: String) throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: circular, encoding: .utf8)
    try folder.write("zh.txt", text)
    try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "zh.txt")
    let result = try Command(folder: folder.path).run("segment", "-o", name, "zh.txt")
    #expect(result.code == 2)
    #expect(result.errors == "concord: \(name): is one of the files that are read; name another for the result\n")
    #expect(try folder.text("zh.txt") == text)
  }

  @Test("whatever is named in the line is not overwritten: beads fixed by hand were lost, and lexicons")
  func furtherInputs() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    let pair = ["zh", "en"].map { Command.package + "/Corpora/br-circular/\($0).txt" }
    for (option, name) in [("--lock", "locks.beads"), ("--lexicon", "own.lexicon"), ("--srx", "own.srx")] {
      try folder.write(name, "kept")
      for line in [[option, name], [option + "=" + folder.file(name)]] {
        let result = try command.run(["align"] + line + ["-o", name] + pair)
        #expect(result.code == 2)
        #expect(try folder.text(name) == "kept")
      }
    }
    let beads = try command.run(["align", "--format", "jsonl"] + pair)
    try folder.write("own.jsonl", beads.output)
    let result = try command.run(["align", "--lock", "own.jsonl", "--format=html", "-o", "./own.jsonl"] + pair)
    #expect(result.errors == "concord: ./own.jsonl: is one of the files that are read; name another for the result\n")
    #expect(try folder.text("own.jsonl") == beads.output)
    #expect(try command.run(["align", "--lock", "own.jsonl", "--format=html", "-o", "own.html"] + pair).code == 0)
  }

  @Test("nothing is written over a base: training used to put a lexicon in its place")
  func base() throws {
    let folder = try TemporaryFolder()
    let command = Command(folder: folder.path)
    #expect(try command.run("init").code == 0)
    let pair = ["zh", "en"].map { Command.package + "/Corpora/br-circular/\($0).txt" }
    #expect(try command.run(["add"] + pair).code == 0)
    for arguments in [["train"], ["stats"], ["extract"]] {
      let result = try command.run(arguments + ["-o", ".concord/base.sqlite"])
      #expect(
        result.code == 2 && result.errors.contains("a base keeps its own files"), "\(arguments): \(result.errors)")
    }
    #expect(try command.run("stats").code == 0)
  }
}
