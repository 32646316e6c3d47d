import ArgumentParser

/// `Benchmarks make-meeting`: a text for the linter.
struct MakeMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-meeting",
    abstract: "Write a long draft made of the project's circulars; without a size, the circulars as .txt and .docx.")

  @Argument(help: "The project's folder.") var project: String
  @Argument(help: "zh or en.") var language: String
  @Argument(help: "The file; without a size, its path without .txt.") var file: String
  @Option(help: "About how many bytes.") var bytes: Int?

  func run() throws {
    let maker = try MeetingMaker(language: language, project: project)
    if let bytes { try maker.write(bytes: bytes, to: file) } else { try maker.writeDraft(to: file) }
  }
}
