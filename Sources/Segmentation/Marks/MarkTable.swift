import Languages

/// Which scalars of a pack are marks, and which first bytes can begin one, so that a scan skips all other bytes.
struct MarkTable: Sendable {
  private let kinds: [UInt32: Mark.Kind]
  private let ascii: [Mark.Kind?]
  /// Whether a mark can begin with a byte.
  let first: [Bool]
  /// Closing marks that stay with the sentence before them.
  let closers: Set<Unicode.Scalar>

  init(_ pack: any LanguagePack) {
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
    self.kinds = kinds
    ascii = (0..<128).map { kinds[$0] }
    var first = [Bool](repeating: false, count: 256)
    for value in kinds.keys { if let scalar = Unicode.Scalar(value) { first[Int(UTF8.encode(scalar)!.first!)] = true } }
    self.first = first
    closers = pack.sentenceEnds.closers
  }

  /// What a scalar may do, nil when it is no mark.
  func kind(_ scalar: Unicode.Scalar) -> Mark.Kind? {
    scalar.value < 128 ? ascii[Int(scalar.value)] : kinds[scalar.value]
  }
}
