import Mentions

/// What tells two versions of a document apart: its language and the FNV-1a hash (128 bits; Fowler, Noll, Vo) of its
/// text. Two files of the same text are the same document.
enum Fingerprint {
  static func of(_ document: ReadDocument) -> String {
    "\(document.document.language.tag):\(of(document.document.text.utf8))"
  }

  /// The hash of bytes alone.
  static func of(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    let prime: UInt128 = 0x0100_0000_0000_0000_0000_013B
    for byte in bytes { hash = (hash ^ UInt128(byte)) &* prime }
    return String(hash, radix: 16)
  }
}
