import Foundation

/// How long each of many calls took, in time of the processor: what else the machine does meanwhile counts for nothing.
struct Percentiles {
  private var seconds: [Double] = []
  private var passed = 0
  private let passing: Int

  /// - Parameter passing: how many calls are made before the first that counts, to warm what they share.
  init(passing: Int = 0) { self.passing = passing }

  /// Takes the time of a call.
  mutating func measure(_ body: () throws -> Void) rethrows {
    let start = Self.now
    try body()
    if passed < passing { passed += 1 } else { seconds.append(Self.now - start) }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The time that a share of the calls stayed below.
  func at(_ share: Double) -> Double {
    let sorted = seconds.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// `what`: p50 and p99 in microseconds, with a yardstick's if there is one.
  func line(_ what: String, against yardstick: Percentiles? = nil) -> String {
    let name = what.padding(toLength: max(54, what.count), withPad: " ", startingAt: 0)
    var line = name + String(format: "%9.1f %10.1f µs (p50, p99)", at(0.5) * 1e6, at(0.99) * 1e6)
    if let yardstick, at(0.99) > 0 {
      line += String(
        format: "   FTS5 bigrams %.0f, %.0f µs: %.0f × and %.0f ×", yardstick.at(0.5) * 1e6, yardstick.at(0.99) * 1e6,
        yardstick.at(0.5) / at(0.5), yardstick.at(0.99) / at(0.99))
    }
    return line
  }
}
