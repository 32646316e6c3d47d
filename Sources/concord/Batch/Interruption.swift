import Foundation

/// Ctrl-C during work that ends cleanly: the first one asks for it, a second one ends the process at once.
enum Interruption {
  /// The exit code of a process that Ctrl-C ended (128 and the signal's number), as shells have it.
  static let exitCode: Int32 = 128 + SIGINT

  // A signal handler may do no more than set such a flag (POSIX, sig_atomic_t).
  nonisolated(unsafe) private static var flag: sig_atomic_t = 0

  /// Notices Ctrl-C from now on, instead of ending.
  static func watch() {
    signal(SIGINT) { _ in
      Interruption.flag = 1
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether the work is to end.
  static var isAsked: Bool { flag != 0 }
}
