internal import CStemmer

/// The system's Snowball stemmer (snowballstem.org), one object a use: it keeps a word's state and is not shared
/// between tasks. Opening one is two small allocations.
final class Snowball {
  private let inner: OpaquePointer

  /// Opens the stemmer of a language, for example `english`; nil when the library has none.
  init?(_ language: String) {
    guard let opened = sb_stemmer_new(language, nil) else { return nil }
    inner = opened
  }

  deinit { sb_stemmer_delete(inner) }

  /// The stem of a case-folded word.
  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let found = sb_stemmer_stem(inner, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      return String(
        decoding: UnsafeBufferPointer(start: found, count: Int(sb_stemmer_length(inner))), as: UTF8.self)
    }
  }
}
