import Languages

/// Which scalars of a pack are marks, and which first bytes can begin one, so that a scan skips all other bytes. One
/// byte a scalar of the basic plane, because a scan asks for every comma.
final class MarkTable: Sendable {
  /// Whether a mark can begin with a byte.
  let first: ByteSet
  private let kinds: [Mark.Kind]
  /// One past the index in `kinds`, 0 for what is no mark; the highest bit is set for closing marks.
  private let entries: [UInt8]
  private static let closer: UInt8 = 0x80

  init(_ pack: any LanguagePack) {
    let marks = Self.marks(pack)
    var entries = [UInt8](repeating: 0, count: 0x10000)
    var first = ByteSet([])
    kinds = marks.map(\.kind)
    for (index, mark) in marks.enumerated() {
      entries[Int(mark.value)] = UInt8(index + 1)
      if let scalar = Unicode.Scalar(mark.value) { first.insert(UTF8.encode(scalar)!.first!) }
    }
    for closer in pack.sentenceEnds.closers { entries[Int(closer.value)] |= Self.closer }
    self.entries = entries
    self.first = first
  }

  private static func marks(_ pack: any LanguagePack) -> [(value: UInt32, kind: Mark.Kind)] {
    var kinds: [UInt32: Mark.Kind] = [0x22: .straight]
    for sign in "-=_*~#".unicodeScalars { kinds[sign.value] = .ruler }
    for sign in ":;".unicodeScalars { kinds[sign.value] = .colon }
    for bullet in "•⁃▪●◦‣∙".unicodeScalars { kinds[bullet.value] = .bullet }
    for pair in pack.brackets where pair.open != pair.close {
      let kind: BracketClass.Kind =
        switch pair.kind {
        case .quotation: .quotation
        case .bracket: .bracket
        case .title: .title
        }
      let shared = BracketClass(opener: pair.open.halfWidth.value, kind: kind)
      kinds[pair.open.value] = .open(shared)
      kinds[pair.close.value] = .close(shared)
    }
    // A text in one language quotes the other: brackets of both widths always match.
    for (open, close) in [("(", ")"), ("（", "）"), ("[", "]")] as [(Unicode.Scalar, Unicode.Scalar)] {
      let shared = BracketClass(opener: open.halfWidth.value, kind: .bracket)
      kinds[open.value] = .open(shared)
      kinds[close.value] = .close(shared)
    }
    for end in pack.sentenceEnds.certain {
      kinds[end.value] = end == "。" || end == "｡" || end.isLetter ? .wideStop : .exclamation
    }
    for end in pack.sentenceEnds.ambiguous { kinds[end.value] = end == "…" ? .ellipsis : .stop }
    kinds = kinds.filter { $0.key < 0x10000 && !PlainRun.skips($0.key) }
    return kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What a scalar may do, nil when it is no mark.
  func kind(_ scalar: Unicode.Scalar) -> Mark.Kind? {
    guard scalar.value < 0x10000 else { return nil }
    let entry = entries[Int(scalar.value)] & ~Self.closer
    return entry == 0 ? nil : kinds[Int(entry) - 1]
  }

  /// Whether a scalar is a closing mark, which stays with the sentence before it.
  func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && entries[Int(scalar.value)] & Self.closer != 0
  }
}
