import Languages

/// Finds a body's name with some of its parts as acronyms: `IoT和SC&C联合协调活动` for 物联网以及智慧城市和社区联合协调活动.
///
/// Both are brought to one form: acronyms become their full forms, small connecting words fall away. In English the
/// stretch must have its capitals as a name has; in small letters it is a description.
struct AbbreviatedName {
  private let name: DefinedNames.Name
  private let forms: (String) -> String?
  private let wanted: [String]
  /// The last word or the last four characters, with which a candidate ends or begins.
  private let tail: [Unicode.Scalar]

  init(name: DefinedNames.Name, forms: @escaping (String) -> String?) {
    self.name = name
    self.forms = forms
    wanted = Self.pieces(of: name.text, language: name.language, forms: forms)
    tail = Array(name.scalars.suffix(4))
  }

  /// The stretches in order.
  func ranges(in sentence: DraftSentence) -> [Range<Int>] {
    guard name.scalars.count > 6 else { return [] }
    return name.language == .chinese ? chinese(sentence) : english(sentence)
  }

  private func chinese(_ sentence: DraftSentence) -> [Range<Int>] {
    let scalars = sentence.scalars
    guard scalars.count > tail.count else { return [] }
    return (0...scalars.count - tail.count).compactMap { at -> Range<Int>? in
      guard scalars[at] == tail[0], scalars[at..<at + tail.count].elementsEqual(tail) else { return nil }
      let end = at + tail.count
      let starts = (max(0, end - name.scalars.count - 8)..<at).reversed()
      return starts.first { isAbbreviated($0..<end, sentence) }.map { $0..<end }
    }
  }

  private func english(_ sentence: DraftSentence) -> [Range<Int>] {
    let scalars = sentence.scalars
    let lead = Array(name.scalars.prefix { !$0.isSpace })
    guard lead.first?.isCapital == true else { return [] }
    let words = Words.ranges(in: scalars)
    return words.indices.compactMap { index -> Range<Int>? in
      guard index + 1 < words.count, scalars[words[index]].elementsEqual(lead),
        scalars[words[index + 1].lowerBound].isCapital
      else { return nil }
      let ends = words[index...].prefix(16).map(\.upperBound)
      return ends.map { words[index].lowerBound..<$0 }.first { isAbbreviated($0, sentence) }
    }
  }

  private func isAbbreviated(_ range: Range<Int>, _ sentence: DraftSentence) -> Bool {
    let cut =
      range.lowerBound > 0 && sentence.scalars[range.lowerBound].isLatinLetter
      && (sentence.scalars[range.lowerBound - 1].isLatinLetter || sentence.scalars[range.lowerBound - 1] == "-")
    let text = sentence.text(range)
    guard !cut, text != name.text, text.unicodeScalars.contains(where: \.isCapital) else { return false }
    let pieces = Self.pieces(of: text, language: name.language, forms: forms)
    return pieces == wanted && pieces != Self.pieces(of: text, language: name.language, forms: { _ in nil })
  }

  /// Words or characters without connecting words, acronyms as their full forms.
  private static func pieces(of text: String, language: Language, forms: (String) -> String?) -> [String] {
    let tokens = (LanguagePacks.pack(for: language)?.tokens(of: text) ?? []).filter { !$0.isPunctuation }
    return tokens.flatMap { token -> [String] in
      if token.kind != .han, let form = forms(token.text), form != token.text {
        return pieces(of: form, language: language, forms: { _ in nil })
      }
      let piece = token.text.lowercased()
      return small.contains(piece) ? [] : [piece]
    }
  }

  private static let small: Set<String> = ["和", "以", "及", "与", "的", "the", "of", "and", "on", "for", "in", "to", "&"]
}
