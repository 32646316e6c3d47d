import Foundation

/// The data that comes with the program: ITU term pairs, Recommendations, and the lists that language packs read.
///
/// They lie beside the executable (`concord_Glossaries.resources`, as SwiftPM lays them out) or, where the program is
/// installed, in `../share/concord` from it. In a checkout, for tests, they are where this source file is. Where they are
/// missing, the readers say which file they looked for (`GlossaryError.cannotRead`).
public enum Glossaries {
  /// The folder of a group of files: `zh-en`, `recommendations` or `lists`.
  public static func folder(_ name: String) -> String { root + "/" + name }

  private static let root: String = {
    let all = places
    return all.first { FileManager.default.fileExists(atPath: $0 + "/zh-en") } ?? all[0]
  }()

  private static var places: [String] {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent() else {
      return [source]
    }
    return [
      program.appendingPathComponent("concord_Glossaries.resources").path,
      program.deletingLastPathComponent().appendingPathComponent("share/concord").path, source,
    ]
  }
}
