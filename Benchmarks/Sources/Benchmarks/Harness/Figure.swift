import Foundation

/// A measured value with its unit and, where there is one, how it stands to a yardstick that was measured in the same
/// run: times depend on the machine and on what else it does, ratios hardly.
struct Figure {
  let what: String
  let value: Double
  let unit: String
  /// `4.2 × concord --version` and the like; empty without a yardstick.
  let ratio: String

  /// A figure without a yardstick.
  init(_ what: String, _ value: Double, _ unit: String) {
    (self.what, self.value, self.unit, ratio) = (what, value, unit, "")
  }

  /// A figure and its yardstick's.
  init(_ what: String, _ value: Double, _ unit: String, against yardstick: Double, _ name: String) {
    (self.what, self.value, self.unit) = (what, value, unit)
    ratio = yardstick > 0 ? Self.number(value / yardstick) + " × " + name : ""
  }

  /// The figure as a line of the table.
  var line: String {
    let name = what.padding(toLength: max(46, what.count), withPad: " ", startingAt: 0)
    let number = Self.number(value)
    return name + String(repeating: " ", count: max(1, 12 - number.count)) + number + " "
      + unit.padding(toLength: max(12, unit.count), withPad: " ", startingAt: 0) + "  " + ratio
  }

  /// Three digits or more, never an exponent.
  private static func number(_ value: Double) -> String {
    String(format: abs(value) >= 100 ? "%.0f" : abs(value) >= 10 ? "%.1f" : abs(value) >= 1 ? "%.2f" : "%.3f", value)
  }
}
