import Foundation

/// A disk of a few kilobytes, which only root can make; nothing of it is left behind.
final class SmallDisk {
  /// Where it is.
  let path: String

  /// - Throws: when the system does not let one be made.
  init(kilobytes: Int) throws {
    path = NSTemporaryDirectory() + "concord-disk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path) else {
      try? FileManager.default.removeItem(atPath: path)
      throw CocoaError(.fileWriteUnknown)
    }
  }

  deinit {
    _ = Self.run("umount", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Lets nothing be written any more.
  func freeze() -> Bool { Self.run("mount", "-o", "remount,ro", path) }

  /// Whether such disks can be made here.
  static let isAvailable = (try? SmallDisk(kilobytes: 4)) != nil

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
