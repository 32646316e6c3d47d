import Foundation
import Languages

/// What a document says, as far as it helps to find its other language version, in a form that can be kept: some thousand
/// bytes. With a lexicon it becomes a `DocumentContent`.
public struct DocumentProfile: Sendable, Equatable {
  /// What it names, and names in Latin letters; sorted, each once.
  let features: [Feature]
  /// Its words, stemmed; sorted, each once.
  let words: [String]
  /// Hashes of its sentences without spaces and marks; sorted, each once.
  let sentences: [UInt64]
  /// How long it is, in Unicode scalars.
  let length: Int
  /// The number that it bears at its head, `circular:96`; empty where none is found.
  let numbers: Set<String>
  /// The date that it bears.
  let date: String?
  /// What it is a revision of, by its head.
  let revisions: Set<RevisionMark>

  /// The version of what is kept: another one's profile is not comparable and has to be made anew.
  public static let version = 1
}

extension DocumentProfile: Codable {
  private enum Keys: String, CodingKey {
    case version, features, words, sentences, length, numbers, date, revisions
  }

  /// Reads what `encode` writes.
  /// - Throws: `DecodingError` for another version, too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    guard try values.decode(Int.self, forKey: .version) == Self.version else {
      throw DecodingError.dataCorruptedError(forKey: .version, in: values, debugDescription: "another version")
    }
    features = Self.numbers(try values.decode(Data.self, forKey: .features)).map(Feature.init(code:))
    words = try values.decode([String].self, forKey: .words)
    sentences = Self.numbers(try values.decode(Data.self, forKey: .sentences))
    length = try values.decode(Int.self, forKey: .length)
    numbers = Set(try values.decode([String].self, forKey: .numbers))
    date = try values.decodeIfPresent(String.self, forKey: .date)
    revisions = Set(try values.decode([RevisionMark].self, forKey: .revisions))
  }

  /// An object; hashes are base64 of eight bytes each, the lowest first.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Keys.self)
    try values.encode(Self.version, forKey: .version)
    try values.encode(Self.bytes(features.map(\.code)), forKey: .features)
    try values.encode(words, forKey: .words)
    try values.encode(Self.bytes(sentences), forKey: .sentences)
    try values.encode(length, forKey: .length)
    try values.encode(numbers.sorted(), forKey: .numbers)
    try values.encodeIfPresent(date, forKey: .date)
    try values.encode(revisions.sorted(), forKey: .revisions)
  }

  private static func bytes(_ numbers: [UInt64]) -> Data {
    var data = Data(capacity: numbers.count * 8)
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) } }
    return data
  }

  private static func numbers(_ data: Data) -> [UInt64] {
    data.withUnsafeBytes { bytes in
      (0..<bytes.count / 8).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
  }
}
