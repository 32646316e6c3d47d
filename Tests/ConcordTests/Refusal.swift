import Foundation
import Testing

extension Command {
  /// Runs commands that read circulars on one bad file, and checks the manner of the refusal: one line on standard error
  /// that names the file and the cause, exit code 2, nothing written.
  static func refuses(
    _ path: String, saying words: [String], by commands: Set<String> = ["segment", "align", "extract", "lint"],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let good = Command.package + "/Corpora/br-circular/en.txt"
    let all = [["segment", path], ["align", path, good], ["extract", path, good], ["lint", path]]
    for arguments in all where commands.contains(arguments[0]) {
      let folder = try TemporaryFolder()
      let result = try Command(folder: folder.path).run(arguments + ["-o", folder.file("out")])
      #expect(result.code == 2, "\(arguments)", sourceLocation: sourceLocation)
      #expect(result.output.isEmpty, "\(arguments)", sourceLocation: sourceLocation)
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)", sourceLocation: sourceLocation)
      #expect(result.errors.hasPrefix("concord: \(path)"), "\(result.errors)", sourceLocation: sourceLocation)
      for word in words {
        #expect(result.errors.contains(word), "\(result.errors)", sourceLocation: sourceLocation)
      }
      #expect(try folder.names().isEmpty, "something was written by \(arguments)", sourceLocation: sourceLocation)
    }
  }
}
