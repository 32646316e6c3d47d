/// Something that a document and its translation have in common, as a number: a hash with its kind in the lowest bits.
struct Feature: Sendable, Hashable, Comparable {
  let code: UInt64

  /// What features there are.
  enum Kind: UInt64, CaseIterable {
    case designation, provisionalName, date, time, address, reference, body, acronym, number, smallNumber, name, word
  }

  init(_ kind: Kind, _ value: some StringProtocol) {
    let state = ByteHash.of(value.utf8, from: ByteHash.start ^ kind.rawValue)
    code = (state ^ state >> 29) & ~15 | kind.rawValue
  }

  /// One that was kept.
  init(code: UInt64) { self.code = code }

  /// Its kind.
  var kind: Kind { Kind(rawValue: code & 15) ?? .word }

  static func < (one: Feature, other: Feature) -> Bool { one.code < other.code }
}

extension Feature.Kind {
  /// In which share of documents one of the kind stands by chance, before any is counted.
  var commonness: Double {
    switch self {
    case .smallNumber: 0.2
    case .number, .body, .acronym, .time: 0.02
    case .word: 0.1
    default: 0.005
    }
  }

  /// How far a translation can be trusted to have it in a form that is recognised.
  var reliability: Double {
    switch self {
    case .designation, .provisionalName, .date, .address: 1
    case .reference, .time, .body: 0.7
    case .number: 0.5
    case .acronym, .smallNumber: 0.4
    case .name: 0.3
    case .word: 0.3
    }
  }
}
