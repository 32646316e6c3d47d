/// Counts the paragraphs of lists and writes their labels, in document order.
struct WordCounters {
  private let numbering: WordNumbering
  private let styles: WordStyles
  /// The last number of each level, by the list's definition.
  private var counts: [Int: [Int: Int]] = [:]
  /// Levels of lists that started anew already.
  private var started: Set<Start> = []

  private struct Start: Hashable {
    let list: Int
    let level: Int
  }

  init(_ numbering: WordNumbering, styles: WordStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// The label of the next paragraph at `place` and its level from 0; nil when it is in no list.
  mutating func next(_ place: WordListPlace?) -> (label: String?, level: Int)? {
    guard let place, let id = place.id, id != 0, let list = numbering.list(id, styles: styles) else { return nil }
    let level = place.level ?? list.level(ofStyle: place.style) ?? 0
    guard let form = list.levels[level] else { return (nil, level) }
    count(list, id, level)
    let label = form.format == "bullet" ? WordSymbols.bullet(form.text, font: form.font) : number(list, level, form)
    return (label.isEmpty ? nil : label, level)
  }

  private mutating func count(_ list: WordNumbering.List, _ id: Int, _ level: Int) {
    var numbers = counts[list.definition] ?? [:]
    if list.starts[level] != nil, started.insert(Start(list: id, level: level)).inserted { numbers[level] = nil }
    numbers[level] = numbers[level].map { $0 + 1 } ?? list.start(level)
    // A level above that no paragraph had shows its first number, and the next one goes on from there.
    for above in 0..<level where numbers[above] == nil { numbers[above] = list.levels[above]?.start }
    for deeper in numbers.keys where deeper > level {
      let restart = list.levels[deeper]?.restart
      if restart == nil || restart! > level { numbers[deeper] = nil }
    }
    counts[list.definition] = numbers
  }

  /// The level's text with the numbers of its levels put in.
  private func number(_ list: WordNumbering.List, _ level: Int, _ form: WordNumbering.Level) -> String {
    let numbers = counts[list.definition] ?? [:]
    var out = ""
    var isPlace = false
    for character in form.text {
      if isPlace, let digit = character.wholeNumberValue, digit > 0 {
        let other = list.levels[digit - 1] ?? WordNumbering.Level()
        let format = form.isLegal ? "decimal" : other.format
        out += NumberFormat.string(numbers[digit - 1] ?? other.start, format)
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        out.append(character)
      }
    }
    return out.trimmingSpaces
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let from = firstIndex { !$0.isWhitespace } ?? endIndex
    let to = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? from
    return String(self[from..<to])
  }
}
