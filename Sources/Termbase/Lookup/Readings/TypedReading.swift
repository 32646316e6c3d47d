import ICU

/// Words that may be meant as pinyin: `wulianwang`, `wu lian wang`, `wùliánwǎng`, `wu4lian2wang3`, `wlw`.
struct TypedReading {
  /// The letters and digits without tones and spaces.
  let letters: String

  /// nil for words that cannot be pinyin.
  init?(_ words: String) {
    var plain = words.lowercased()
    if !plain.utf8.allSatisfy({ $0 < 0x80 }) {
      plain = ((try? Transliterator("Latin-ASCII; Lower"))?.transliterated(plain)) ?? plain
    }
    var letters: [UInt8] = []
    for byte in plain.utf8 {
      switch byte {
      case 0x61...0x7A: letters.append(byte == 0x76 ? 0x75 : byte)
      // A tone.
      case 0x31...0x35 where letters.last.map({ $0 >= 0x61 }) ?? false: continue
      case 0x30...0x39: letters.append(byte)
      case 0x20, 0x27, 0x2D: continue
      default: return nil
      }
    }
    guard letters.contains(where: { $0 >= 0x61 }) else { return nil }
    self.letters = String(decoding: letters, as: UTF8.self)
  }
}

extension Transliterator {
  /// The converted text; nil when ICU cannot.
  fileprivate func transliterated(_ text: String) -> String? { try? transliterate(text) }
}
