import Foundation
import ICU

/// Words that may be meant as pinyin: `wulianwang`, `wu lian wang`, `wùliánwǎng`, `wu4lian2wang3`, `wlw`.
struct TypedReading {
  /// The letters and digits without tones and spaces.
  let letters: String

  /// nil for words that cannot be pinyin.
  init?(_ words: String) {
    var letters: [UInt8] = []
    for scalar in Self.plain(words).unicodeScalars {
      switch scalar.value {
      // ü is typed as v.
      case 0x76: letters.append(0x75)
      case 0x61...0x7A: letters.append(UInt8(scalar.value))
      // A tone, as a figure or as a mark over the letter before it; or the dots of ü.
      case 0x31...0x35 where letters.last.map({ $0 >= 0x61 }) ?? false: continue
      case 0x300...0x36F where !letters.isEmpty: continue
      case 0x30...0x39: letters.append(UInt8(scalar.value))
      // Spaces, apostrophes and hyphens between syllables.
      case 0x20, 0x27, 0x2D, 0x2010...0x2015, 0x2018...0x2019: continue
      default: return nil
      }
    }
    guard letters.contains(where: { $0 >= 0x61 }) else { return nil }
    self.letters = String(decoding: letters, as: UTF8.self)
  }

  /// Small letters, each followed by its marks. No transliterator of ICU's is asked: opening the first one takes ten times as
  /// long as a look-up.
  private static func plain(_ words: String) -> String {
    if words.utf8.allSatisfy({ $0 < 0x80 }) { return words.lowercased() }
    return Normalizer.nfkcCaseFold(words).decomposedStringWithCanonicalMapping
  }
}
