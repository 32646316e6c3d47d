import Languages

/// Where the glossary's terms stand, for what may not cut them: the longest of each place, from left to right.
struct GlossarySpans {
  private let material: TermMaterial
  private let chinese: [[Range<Int>]], english: [[Range<Int>]]

  init(_ material: TermMaterial, _ glossary: GlossaryIndex) {
    self.material = material
    chinese = material.chinese.texts.map { text in
      Self.covered(text.count) { place in
        (glossary.byFirst[text.scalars[place]] ?? []).reduce(0) { longest, number in
          let term = glossary.pairs[number].zh
          return term.count > longest && text.has(term, at: place) ? term.count : longest
        }
      }
    }
    english = material.index.words.map { words in
      Self.covered(words.count) { place in
        (glossary.byFirstWord[words[place].key] ?? []).reduce(0) { longest, number in
          let term = glossary.pairs[number].en
          guard term.count > longest, place + term.count <= words.count else { return longest }
          let stands = term.indices.allSatisfy {
            words[place + $0].key == term[$0] && ($0 == 0 || words[place + $0].isJoined)
          }
          return stands ? term.count : longest
        }
      }
    }
  }

  /// Stretches of two or more, each as long as `length` says for its beginning.
  private static func covered(_ count: Int, _ length: (Int) -> Int) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var place = 0
    while place < count {
      let longest = length(place)
      if longest > 1 { spans.append(place..<place + longest) }
      place += max(1, longest)
    }
    return spans
  }

  private static func cuts(_ range: Range<Int>, _ spans: [Range<Int>]) -> Bool {
    spans.contains { span in
      span.lowerBound < range.lowerBound && range.lowerBound < span.upperBound
        || span.lowerBound < range.upperBound && range.upperBound < span.upperBound
    }
  }

  /// Whether the Chinese begins or ends inside a term, or behind a number (第5研究组非洲区域组), at all its places.
  func cut(_ zh: [Unicode.Scalar]) -> Bool {
    let places = material.chinese.places(of: zh)
    return !places.isEmpty
      && places.allSatisfy { sentence, place in
        let isNumbered = place.lowerBound > 0 && before(place, sentence).isDecimalDigit
        return isNumbered || Self.cuts(place, chinese[sentence])
      }
  }

  /// Whether the English begins or ends inside a term at all its places.
  func cut(words keys: [String]) -> Bool {
    let places = material.index.occurrences(of: keys)
    return !places.isEmpty && places.allSatisfy { Self.cuts($0.words, english[$0.sentence]) }
  }

  /// Whether a longer term denies the Chinese at all its places: 发达国家 in 最不发达国家.
  func isDenied(_ zh: [Unicode.Scalar]) -> Bool {
    let places = material.chinese.places(of: zh)
    return !places.isEmpty
      && places.allSatisfy { sentence, place in
        chinese[sentence].contains { span in
          span.lowerBound < place.lowerBound && span.upperBound >= place.upperBound
            && Self.negations.contains(before(place, sentence))
        }
      }
  }

  private static let negations: Set<Unicode.Scalar> = Set("不非未无".unicodeScalars)

  /// The character before a place that does not begin its sentence.
  private func before(_ place: Range<Int>, _ sentence: Int) -> Unicode.Scalar {
    material.chinese.texts[sentence].scalars[place.lowerBound - 1]
  }
}
