import ArgumentParser
import Segmentation

/// Own rules for where sentences end.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where sentences end, by own rules: a file in SRX 2.0.", valueName: "file"))
  var srx: String?

  /// The rules of the file named, nil when none is; what they say and nothing here can follow is told.
  /// - Throws: `SRXError`, `DocumentError`.
  func rules() throws -> SRXRules? {
    guard let srx else { return nil }
    let rules = try SRXReader.read(path: srx)
    if rules.hasFormatHandles {
      StandardError.write(
        "concord: note: \(srx): formathandle says where inline codes go; sentences here have none, so it is not used\n")
    }
    return rules
  }
}
