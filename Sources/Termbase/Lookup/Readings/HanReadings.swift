import Foundation
import ICU
import TextIndex

/// How Chinese words are read, in pinyin without tones.
///
/// A character's own reading is ICU's (`Han-Latin`, which knows one a character: 行 is xing); a phrase of CC-CEDICT in which a
/// character is read otherwise (银行 is yinhang) outweighs it, the longest phrase first. Without the dictionary every
/// character has its own reading. ü is u, and v in a query too.
struct HanReadings {
  private var single: [Unicode.Scalar: String] = [:]
  private var phrases: [String: [String]] = [:]
  private var longest = 1

  /// The readings of the characters in some texts.
  /// - Parameter dictionary: CC-CEDICT as plain text; nil for none.
  /// - Throws: `ICUError` when ICU has no such transliterator.
  init(for texts: some Sequence<String>, dictionary: String?) throws {
    var characters = Set<Unicode.Scalar>()
    for text in texts {
      for scalar in text.unicodeScalars where ScalarClass(scalar) == .han { characters.insert(scalar) }
    }
    if characters.isEmpty { return }
    let sorted = characters.sorted()
    let transliterator = try Transliterator(Transliterator.hanToToneless)
    let read = try transliterator.transliterate(sorted.map { String(Character($0)) }.joined(separator: "\n"))
    let lines = read.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == sorted.count else { return }
    for (scalar, line) in zip(sorted, lines) {
      let letters = String(line.filter { $0.isASCII && $0.isLetter })
      if !letters.isEmpty { single[scalar] = letters }
    }
    if let dictionary, let data = FileManager.default.contents(atPath: dictionary) { readPhrases(data) }
  }

  /// What a term can be typed as; empty when it has no Han character with a reading.
  func readings(of words: String) -> [TermReading] {
    let scalars = Array(words.unicodeScalars)
    var whole = "", initials = ""
    var hasHan = false
    var at = 0
    while at < scalars.count {
      let (syllables, length) = syllables(scalars, at)
      if syllables.isEmpty {
        // Letters and digits are typed as they are, marks left out.
        if scalars[at].isASCII, ScalarClass(scalars[at]) == .word {
          whole.unicodeScalars.append(scalars[at])
          initials.unicodeScalars.append(scalars[at])
        }
      } else {
        hasHan = true
        whole += syllables.joined()
        initials += syllables.compactMap(\.first).map(String.init).joined()
      }
      at += length
    }
    return hasHan
      ? [TermReading(isInitials: false, letters: whole), TermReading(isInitials: true, letters: initials)] : []
  }

  /// The syllables of the longest phrase, or of the one character, at a place.
  private func syllables(_ scalars: [Unicode.Scalar], _ at: Int) -> (syllables: [String], length: Int) {
    guard let own = single[scalars[at]] else { return ([], 1) }
    for length in stride(from: min(longest, scalars.count - at), through: 2, by: -1) {
      let phrase = String(String.UnicodeScalarView(scalars[at..<at + length]))
      if let found = phrases[phrase] { return (found, length) }
    }
    return ([own], 1)
  }

  // MARK: The dictionary

  /// Takes the phrases of which all characters are wanted and one is read otherwise than by itself. An entry is
  /// `傳統 传统 [chuan2 tong3] /…/`.
  private mutating func readPhrases(_ data: Data) {
    data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var at = 0
      while at < bytes.count {
        let end = Self.find(0x0A, bytes, at, bytes.count) ?? bytes.count
        if let first = Self.find(0x20, bytes, at, end), let second = Self.find(0x20, bytes, first + 1, end) {
          // Two to eight Han characters.
          let head = first + 1..<second
          if head.count >= 6, head.count <= 24, bytes[head.lowerBound] >= 0xE3 {
            readPhrase(UnsafeRawBufferPointer(rebasing: bytes[head.lowerBound..<end]), headCount: head.count)
          }
        }
        at = end + 1
      }
    }
  }

  private static func find(_ byte: Int32, _ bytes: UnsafeRawBufferPointer, _ from: Int, _ end: Int) -> Int? {
    guard let hit = memchr(bytes.baseAddress! + from, byte, end - from) else { return nil }
    return UnsafeRawPointer(hit) - bytes.baseAddress!
  }

  /// Reads `传统 [chuan2 tong3] /…/`.
  private mutating func readPhrase(_ line: UnsafeRawBufferPointer, headCount: Int) {
    let phrase = String(decoding: line[..<headCount], as: UTF8.self)
    let scalars = Array(phrase.unicodeScalars)
    guard scalars.allSatisfy({ single[$0] != nil }), phrases[phrase] == nil,
      let open = Self.find(0x5B, line, headCount, line.count), let close = Self.find(0x5D, line, open, line.count)
    else { return }
    let syllables = line[(open + 1)..<close].split(separator: 0x20).map { syllable in
      String(decoding: syllable.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }, as: UTF8.self)
    }
    guard syllables.count == scalars.count, zip(scalars, syllables).contains(where: { single[$0] != $1 }) else {
      return
    }
    phrases[phrase] = syllables
    longest = max(longest, scalars.count)
  }
}
