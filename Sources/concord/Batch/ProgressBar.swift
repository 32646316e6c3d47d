import Foundation

/// One line on standard error that says how far a run is, how fast it goes and how long it will take; at a terminal only.
final class ProgressBar {
  private let label: String
  private let total: Int
  private let start = ProgressBar.now()
  private var done = 0
  private var drawn = 0.0
  private var isShown = false

  /// The seconds between two drawings.
  private static let pause = 0.1
  /// The characters of the bar.
  private static let width = 24

  init(_ label: String, total: Int) {
    self.label = label
    self.total = total
  }

  /// One more is done.
  func step() {
    done += 1
    let now = Self.now()
    guard StandardError.isTerminal, now - drawn >= Self.pause else { return }
    drawn = now
    isShown = true
    StandardError.write("\r\u{1B}[K" + Self.line(label, done: done, total: total, seconds: now - start))
  }

  /// Takes the line away, so that something else can be written.
  func clear() {
    if isShown { StandardError.write("\r\u{1B}[K") }
    isShown = false
  }

  /// `aligning ██████──── 120 of 400, 63 a second, 4 s left`.
  static func line(_ label: String, done: Int, total: Int, seconds: Double) -> String {
    let full = total == 0 ? width : width * done / total
    let bar = String(repeating: "█", count: full) + String(repeating: "─", count: width - full)
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    let pace = rate >= 10 ? "\(Int(rate))" : "\((rate * 10).rounded() / 10)"
    return "\(label) \(bar) \(done) of \(total), \(pace) a second, \(time(left)) left"
  }

  private static func time(_ seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) s" }
    return seconds < 3600
      ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }

  private static func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
