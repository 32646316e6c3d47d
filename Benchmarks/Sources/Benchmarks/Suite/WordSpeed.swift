/// `concord segment` on a made .docx of 2,000 paragraphs: wall time and time of the processor above `concord --version`,
/// which starts and ends. Not its memory: the command needs less than this program does, and the kernel counts that for
/// what it starts (`ProcessUse`).
///
/// Why it can be believed: the paragraphs have what Word writes, three runs each with their properties and revision
/// numbers, one in ten a heading, one in five an item of a list, and the text is zipped as Word zips it. The time holds all
/// that the command does with the file: unpacking, parsing, styles, lists, telling the language, sentences.
struct WordSpeed: Benchmark {
  let name = "word"

  func measure(_ context: BenchmarkContext) throws -> [Figure] {
    let folder = try context.folder("word")
    _ = try context.own(["make-word", "2000", folder + "/made.docx"])
    let start = try context.repeated(["--version"])
    let uses = try context.repeated(["segment", folder + "/made.docx"])
    return [
      Figure(
        "2,000 paragraphs: wall above start-up", (uses.median(\.wall) - start.median(\.wall)) * 1000, "ms",
        against: start.median(\.wall) * 1000, "--version"),
      Figure(
        "2,000 paragraphs: processor above start-up", (uses.median(\.processor) - start.median(\.processor)) * 1000,
        "ms", against: start.median(\.processor) * 1000, "--version"),
    ]
  }
}
