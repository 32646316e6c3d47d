import Languages
import Mentions

/// Writes a number, date or name of a translation anew with the value of another: only its figures change, and in a date the
/// month's name.
struct MentionRewriter {
  let calendar: CalendarWords

  /// `text`, which shows `old`, so that it shows `new`; nil when it is not written with these figures.
  /// - Parameters:
  ///   - old: the value (`Mention.value`) that it has; `new` the one it is to have.
  ///   - written: how the old one and the new one are written in the other language; a translation that writes the old one
  ///     so writes the new one so.
  func rewritten(_ text: String, from old: String, to new: String, written: (old: String, new: String)) -> String? {
    if text == written.old { return written.new }
    let (oldFigures, newFigures) = (Self.figures(old), Self.figures(new))
    guard oldFigures.skeleton == newFigures.skeleton, oldFigures.numbers.count == newFigures.numbers.count else {
      return nil
    }
    var left = zip(oldFigures.numbers, newFigures.numbers).map { (old: $0, new: $1) }
    var result = ""
    for run in Self.runs(text) {
      if old.hasPrefix("T"), let hour = Self.hour(run, in: left) {
        result += Self.padded(left[hour].1, as: "00") + Self.padded(left[hour + 1].1, as: "00")
        left.removeSubrange(hour...hour + 1)
      } else if let number = Int(run), let index = left.firstIndex(where: { $0.0 == number }) {
        result += Self.padded(left.remove(at: index).1, as: run)
      } else if let month = calendar.months[run.lowercased()], let index = left.firstIndex(where: { $0.0 == month }),
        let name = name(of: left[index].1, as: run)
      {
        left.remove(at: index)
        result += name
      } else {
        result += run
      }
    }
    // What the text does not show must be the same in both.
    return left.allSatisfy { $0.0 == $0.1 } ? result : nil
  }

  /// Where the hour stands among the figures of a time that `run` shows without a mark before the minutes (`0930 hours`).
  private static func hour(_ run: String, in figures: [(old: Int, new: Int)]) -> Int? {
    guard run.utf8.count == 4, let clock = Int(run) else { return nil }
    return figures.indices.dropLast().first { figures[$0].old == clock / 100 && figures[$0 + 1].old == clock % 100 }
  }

  /// The name of a month, as long or short as another is written.
  private func name(of month: Int, as written: String) -> String? {
    guard let old = calendar.months[written.lowercased()] else { return nil }
    let longest = calendar.months.filter { $0.value == old }.map(\.key.count).max()
    let names = calendar.months.filter { $0.value == month }.map(\.key).sorted { ($1.count, $0) < ($0.count, $1) }
    let isLong = written.count == longest
    guard let name = isLong ? names.first : names.first(where: { $0.count <= written.count }) else { return nil }
    return written.first?.isUppercase ?? false ? name.prefix(1).uppercased() + name.dropFirst() : name
  }

  /// The numbers in a value, and what stands around them.
  private static func figures(_ value: String) -> (skeleton: String, numbers: [Int]) {
    var skeleton = ""
    var numbers: [Int] = []
    for run in runs(value) {
      if let number = Int(run) {
        numbers.append(number)
        skeleton += "#"
      } else {
        skeleton += run
      }
    }
    return (skeleton, numbers)
  }

  private static func padded(_ number: Int, as run: String) -> String {
    let digits = String(number)
    return run.first == "0" ? String(repeating: "0", count: max(0, run.count - digits.count)) + digits : digits
  }

  /// Runs of digits, of letters, and all other characters by themselves.
  private static func runs(_ text: String) -> [String] {
    var runs: [String] = []
    var last = 0
    for scalar in text.unicodeScalars {
      let kind =
        (0x30...0x39).contains(scalar.value) ? 1 : scalar.properties.isAlphabetic && scalar.value < 0x2E80 ? 2 : 0
      if kind != 0, kind == last {
        runs[runs.count - 1].unicodeScalars.append(scalar)
      } else {
        runs.append(String(Character(scalar)))
      }
      last = kind
    }
    return runs
  }
}
