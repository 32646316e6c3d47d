/// Values as one paragraph, which is what most formats hold.
enum OneLine {
  /// The text with each line end, and the white space around it, as one space. Counts a change.
  static func text(_ text: String, _ losses: inout Losses) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    losses.count(.lineEnds)
    return collapsed(text)
  }

  /// The text without white space at its ends, and with each line end, and the white space around it, as one space: what
  /// another program meant when it wrapped a long text.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      var line = line.unicodeScalars[...]
      while let first = line.first, first == " " || first == "\t" { line = line.dropFirst() }
      while let last = line.last, last == " " || last == "\t" { line = line.dropLast() }
      return String(line)
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
