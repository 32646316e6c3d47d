/// A term as the index of terms takes it.
public struct IndexedTerm: Sendable {
  /// The term's row.
  public let id: Int64
  /// What a whole term is found by.
  public let key: String
  /// The term as it is compared: folded, one space between two words.
  public let words: String
  /// The term as it is written.
  public let text: String
  /// How it is read aloud, in Latin letters without tones and spaces: whole, and the first letters of the syllables. Empty for
  /// a term without Han characters.
  public let readings: [TermReading]

  /// A term.
  public init(id: Int64, key: String, words: String, text: String, readings: [TermReading] = []) {
    self.id = id
    self.key = key
    self.words = words
    self.text = text
    self.readings = readings
  }
}

/// One way to type how a term is read.
public struct TermReading: Sendable, Hashable {
  /// Whether only the first letters of syllables are given.
  public let isInitials: Bool
  /// The letters.
  public let letters: String

  /// A reading.
  public init(isInitials: Bool, letters: String) {
    self.isInitials = isInitials
    self.letters = letters
  }

  /// The bytes that it is sorted by.
  var bytes: [UInt8] { [isInitials ? 1 : 2] + letters.utf8 }
}
