import Foundation

/// The data that comes with the program: ITU term pairs, Recommendations, and the lists that language packs read.
///
/// Files are found beside the executable (`concord_Glossaries.resources`), as SwiftPM lays them out.
public enum Glossaries {
  /// The folder of a group of files: `zh-en`, `recommendations` or `lists`.
  public static func folder(_ name: String) -> String {
    Bundle.module.bundlePath + "/" + name
  }
}
