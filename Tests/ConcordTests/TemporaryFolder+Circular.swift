import Foundation
import TestSupport

extension TemporaryFolder {
  /// Copies `zh.txt` and `en.txt` of one of the project's own circulars.
  func copyCircular(_ name: String) throws {
    for file in ["zh.txt", "en.txt"] {
      try FileManager.default.copyItem(
        atPath: Command.package + "/Corpora/\(name)/" + file, toPath: self.file(file))
    }
  }
}
