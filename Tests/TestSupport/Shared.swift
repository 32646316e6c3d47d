import Foundation

/// The folder with third parties' evaluation data, which is not part of the project.
///
/// It is named by CONCORD_SHARED, or stands beside the package as `shared`. Tests that need it are skipped where it is
/// absent: `.enabled(if: Shared.isPresent("evaluation/…"))`.
public enum Shared {
  /// The folder's path.
  public static var folder: URL {
    if let named = ProcessInfo.processInfo.environment["CONCORD_SHARED"] { return URL(fileURLWithPath: named) }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent("shared")
  }

  /// The path of a file or folder inside it.
  public static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Whether a file or folder inside it is there.
  public static func isPresent(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
