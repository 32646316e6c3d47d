import Foundation

/// Makes a file grow byte after byte until it is told to stop.
public final class GrowingFile: @unchecked Sendable {
  private let started = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)
  private let file: FileHandle
  private let lock = NSLock()
  private var isStopped = false

  /// What is to grow, open for writing.
  public init(_ file: FileHandle) { self.file = file }

  /// Begins, and returns when the file has grown.
  public func start() {
    Thread.detachNewThread { self.run() }
    started.wait()
  }

  /// Ends, and returns when nothing is written any more.
  public func stop() {
    lock.withLock { isStopped = true }
    ended.wait()
  }

  private func run() {
    _ = try? file.seekToEnd()
    while !lock.withLock({ isStopped }) {
      try? file.write(contentsOf: Data("a".utf8))
      started.signal()
      usleep(100)
    }
    ended.signal()
  }
}
