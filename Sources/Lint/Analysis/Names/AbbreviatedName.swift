import Languages

/// Finds a body's name with some of its parts as acronyms: `IoT和SC&C联合协调活动` for 物联网以及智慧城市和社区联合协调活动.
///
/// Both are brought to one form: acronyms become their full forms, small connecting words fall away. In English the
/// stretch must have its capitals as a name has; in small letters it is a description.
struct AbbreviatedName {
  private let name: DefinedNames.Name
  private let forms: (String) -> String?
  private let wanted: [String]
  /// The last four characters of a Chinese name, with which a candidate ends; nil for a name that is too short.
  let tail: [Unicode.Scalar]?

  init(name: DefinedNames.Name, forms: @escaping (String) -> String?) {
    self.name = name
    self.forms = forms
    wanted = Self.pieces(of: name.text, language: name.language, forms: forms)
    tail = name.language == .chinese && name.scalars.count > 6 ? Array(name.scalars.suffix(4)) : nil
  }

  /// The Chinese stretches in order, each with its sentence.
  /// - Parameter tails: where the names' last characters stand.
  func hits(_ tails: HanStretches) -> [(DraftSentence, Range<Int>)] {
    guard let tail else { return [] }
    return tails.places(of: tail).compactMap { sentence, at in
      let end = at + tail.count
      let starts = (max(0, end - name.scalars.count - 8)..<at)
      guard sentence.scalars[starts].contains(where: \.isCapital) else { return nil }
      return starts.reversed().first { isAbbreviated($0..<end, sentence) }.map { (sentence, $0..<end) }
    }
  }

  /// The stretches of an alphabet's words in order, each with its sentence.
  func hits(_ index: WordIndex) -> [(DraftSentence, Range<Int>)] {
    let lead = Array(name.scalars.prefix { !$0.isSpace })
    guard name.scalars.count > 6, lead.first?.isCapital == true else { return [] }
    return (index.places[String(lead).lowercased()] ?? []).compactMap { place in
      let (sentence, words) = (index.sentences[place.sentence], index.words[place.sentence])
      guard place.word + 1 < words.count, sentence.scalars[words[place.word]].elementsEqual(lead),
        sentence.scalars[words[place.word + 1].lowerBound].isCapital
      else { return nil }
      let ends = words[place.word...].prefix(16).filter { mayEnd(sentence.text($0)) }.map(\.upperBound)
      return ends.map { words[place.word].lowerBound..<$0 }.first { isAbbreviated($0, sentence) }.map { (sentence, $0) }
    }
  }

  /// Whether a stretch that ends with a word may be the name: it is the name's last word, or an acronym or a part of one.
  private func mayEnd(_ word: String) -> Bool {
    guard let last = wanted.last else { return false }
    return word.utf8.count == 1 || word.unicodeScalars.count(where: \.isCapital) > 1
      || word.lowercased().hasSuffix(last)
      || forms(word) != nil
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
