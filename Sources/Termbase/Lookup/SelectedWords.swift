import ICU
import Languages

/// What a translator means who marks words in the middle of a sentence: too much, in another number, with a bracket.
///
/// The readings are tried one after the other until a term agrees, the nearest to what was marked first:
/// - brackets and what stands in them apart: `传统批准程序（TAP）` is 传统批准程序, else TAP; `TAP）` is TAP; `Y.4221 (07/2024)` is Y.4221;
/// - without articles and 的 at the ends: `the focus groups`, `主管部门的`;
/// - with Chinese numbers in figures: 第二十研究组 is 第20研究组;
/// - in the singular: `Directors`, `focus groups`;
/// - without the year of an assembly: `WTSA-24`.
struct SelectedWords {
  /// Other readings of the words, in the order in which they are tried; never the words themselves.
  let readings: [String]

  init(_ text: String) {
    var found: [String] = []
    func add(_ reading: String) {
      let reading = Self.withoutEdges(reading)
      if !reading.isEmpty, reading != text, !found.contains(reading) { found.append(reading) }
    }
    let parts = Self.parts(text)
    parts.forEach(add)
    for reading in found.isEmpty ? parts : found {
      if let figures = Self.withFigures(reading) { add(figures) }
      if let singular = Self.singular(reading) { add(singular) }
      if let name = Self.withoutYear(reading) { add(name) }
    }
    readings = found
  }

  // MARK: Brackets

  /// What stands outside of brackets, then what stands inside.
  private static func parts(_ text: String) -> [String] {
    var outside = "", inside = ""
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（", "[", "［": depth += 1
      case ")", "）", "]", "］": depth = max(0, depth - 1)
      default: if depth == 0 { outside.unicodeScalars.append(scalar) } else { inside.unicodeScalars.append(scalar) }
      }
    }
    return [outside, inside].filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
  }

  // MARK: Ends

  private static let articles = ["the ", "a ", "an ", "this ", "these ", "该", "本", "各"]
  private static let particles = ["的", "之"]

  /// Without spaces, stops, articles and particles at the ends.
  private static func withoutEdges(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    var result = String(String.UnicodeScalarView(scalars))
    for article in articles where result.lowercased().hasPrefix(article) && result.count > article.count + 1 {
      result = String(result.dropFirst(article.count))
    }
    for particle in particles where result.hasSuffix(particle) && result.count > 2 { result.removeLast() }
    return result
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ",.;:!?，。；：！？、…".unicodeScalars.contains(scalar)
  }

  // MARK: Numbers and endings

  /// 第 and a number in Chinese, with the number in figures.
  private static func withFigures(_ text: String) -> String? {
    let numerals = Set("零〇一二三四五六七八九十百".unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    guard let mark = scalars.firstIndex(of: "第") else { return nil }
    let end = scalars[(mark + 1)...].firstIndex { !numerals.contains($0) } ?? scalars.count
    let written = String(String.UnicodeScalarView(scalars[(mark + 1)..<end]))
    guard !written.isEmpty, let value = try? NumberSpelling(locale: "zh").parse(written) else { return nil }
    let before = String(String.UnicodeScalarView(scalars[...mark]))
    return before + String(Int(value)) + String(String.UnicodeScalarView(scalars[end...]))
  }

  /// English words without the plural's ending at the last one.
  private static func singular(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let singular = EnglishPlural.singular(text)
    return singular == text ? nil : singular
  }

  /// `WTSA` of `WTSA-24`: capitals, then a hyphen or space and two digits or four.
  private static func withoutYear(_ text: String) -> String? {
    let name = text.prefix { $0.isASCII && $0.isUppercase }
    let rest = text[name.endIndex...]
    guard name.utf8.count >= 2, let mark = rest.first, mark == "-" || mark == " " || mark == "\u{2011}" else {
      return nil
    }
    let year = rest.dropFirst()
    return [2, 4].contains(year.utf8.count) && year.allSatisfy(\.isNumber) ? String(name) : nil
  }
}
