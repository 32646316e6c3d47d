import ArgumentParser
import Documents

/// What a command that writes findings into Word documents is told of the comments.
struct CommentingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also write a copy of the Word document with the findings as comments; a folder, for several.", valueName: "file")
  )
  var comments: String?

  @Option(help: ArgumentHelp("Whose comments they are, as Word shows it; Concord when not given.", valueName: "name"))
  var commentAuthor: String?

  @Option(
    help: ArgumentHelp("When they were made, such as 2023-05-18T09:00:00Z; none when not given.", valueName: "time"))
  var commentDate: String?

  /// Whose comments and when.
  var options: CommentOptions {
    var options = CommentOptions(date: commentDate)
    if let commentAuthor { options.author = commentAuthor }
    return options
  }
}
