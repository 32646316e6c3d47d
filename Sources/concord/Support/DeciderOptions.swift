import ArgumentParser
import Foundation

/// Who decides, and when.
struct DeciderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who decides; the name of the user when not said.", valueName: "name")) var by: String?
  @Option(help: ArgumentHelp("The day of the decision (2026-03-14); today when not said.", valueName: "date"))
  var on: String?

  /// Who decides.
  var author: String { by ?? NSUserName() }

  /// The day (ISO 8601).
  var date: String {
    get throws {
      if let on { return try Lookup.day(on).description }
      return Date().formatted(.iso8601.year().month().day())
    }
  }
}
