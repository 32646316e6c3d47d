import Mentions

/// E-mail addresses one letter apart: `tsbsg17@itu.int`, `tsbsgl7@itu.int`.
///
/// Addresses that differ in a figure are those of two groups (`tsbsg13@`, `tsbsg17@`); of an address shorter than
/// `shortest` a letter decides too much.
enum NearAddresses {
  private struct Address {
    let text: [Unicode.Scalar]
    var places: [(sentence: DraftSentence, range: Range<Int>)] = []
  }

  /// The bytes of the shortest address that is compared.
  private static let shortest = 12

  /// The addresses written otherwise than a nearly equal one that is written more often, or first.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    let addresses = addresses(in: drafts)
    return addresses.indices.flatMap { number -> [NameVariant] in
      let address = addresses[number]
      guard let better = addresses[..<number].first(where: { areNear($0.text, address.text) }) else { return [] }
      return address.places.map { place in
        NameVariant(
          sentence: place.sentence, range: place.range, yardstick: String(better.text),
          related: better.places.prefix(3).map { $0.sentence.location($0.range) })
      }
    }
  }

  /// The addresses, those written most often first, among equals in reading order.
  private static func addresses(in drafts: DraftSet) -> [Address] {
    var addresses: [Address] = []
    var numbers: [String: Int] = [:]
    for sentence in drafts.sentences {
      for mention in sentence.mentions.mentions where mention.kind == .email && mention.text.utf8.count >= shortest {
        let key = mention.text.lowercased()
        let number = numbers[key] ?? addresses.count
        if number == addresses.count { addresses.append(Address(text: Array(key.unicodeScalars))) }
        numbers[key] = number
        addresses[number].places.append((sentence, sentence.scalars(ofUTF8: mention.range)))
      }
    }
    let order = addresses.indices.sorted { (addresses[$1].places.count, $0) < (addresses[$0].places.count, $1) }
    return order.map { addresses[$0] }
  }

  private static func areNear(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    guard EditDistance.between(one, other, limit: 1) == 1 else { return false }
    let (long, short) = one.count < other.count ? (other, one) : (one, other)
    let at = short.indices.first { short[$0] != long[$0] } ?? short.count
    let differing = long.count > short.count ? [long[at]] : [long[at], short[at]]
    return !differing.allSatisfy(\.isDecimalDigit)
  }
}
