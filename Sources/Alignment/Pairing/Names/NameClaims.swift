/// Which files' names say that they are two versions of one circular.
struct NameClaims {
  /// How much a claim says when both marks are those of the texts' languages, and when not.
  static let weight = 20.0, weightOfWrongMarks = 8.0

  /// For each source, the targets that share a key with it, with the claim's weight.
  private(set) var targets: [[Int: Double]]

  init(sources: [PairingItem], targets: [PairingItem]) {
    var byBase: [String: [(target: Int, mark: String)]] = [:]
    for (number, target) in targets.enumerated() {
      for base in target.key.bases { byBase[base.text, default: []].append((number, base.mark)) }
    }
    self.targets = sources.map { source in
      var claims: [Int: Double] = [:]
      for base in source.key.bases {
        for (number, mark) in byBase[base.text] ?? [] {
          let isRight =
            LanguageMarks.fits(base.mark, source.file.language)
            && LanguageMarks.fits(mark, targets[number].file.language)
          claims[number] = max(claims[number] ?? 0, isRight ? Self.weight : Self.weightOfWrongMarks)
        }
      }
      return claims
    }
  }
}

/// Files whose names are those of two languages, while their texts are in one.
enum SameLanguage {
  static func doubts(among items: [PairingItem]) -> [DocumentPairing.Doubt] {
    var byBase: [String: [(item: PairingItem, mark: String)]] = [:]
    for item in items { for base in item.key.bases { byBase[base.text, default: []].append((item, base.mark)) } }
    var doubts: [DocumentPairing.Doubt] = []
    for group in byBase.values where group.count == 2 {
      let (one, other) = (group[0], group[1])
      guard one.item.file.language == other.item.file.language, LanguageMarks.differ(one.mark, other.mark),
        LanguageMarks.fits(one.mark, one.item.file.language) || LanguageMarks.fits(other.mark, one.item.file.language)
      else { continue }
      let doubt = DocumentPairing.Doubt(
        source: one.item.file, target: other.item.file, cause: .sameLanguage,
        reasons: [PairingReason(kind: .names, weight: NameClaims.weightOfWrongMarks)])
      if !doubts.contains(doubt) { doubts.append(doubt) }
    }
    return doubts
  }
}
