/// A pattern for whole terms: `*` stands for any characters or none, `?` for one.
public struct WildcardPattern: Sendable {
  private let bytes: [UInt8]
  /// The longest stretch without wildcards.
  let longestLiteral: String?

  /// A pattern over words as the index has them.
  public init(_ pattern: String) {
    bytes = Array(pattern.utf8)
    longestLiteral = pattern.split { $0 == "*" || $0 == "?" }.max { $0.utf8.count < $1.utf8.count }.map(String.init)
  }

  /// Whether a whole term fits.
  public func fits(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { fits($0) }
  }

  /// One pass that goes back to the last star only.
  func fits(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    var (at, place) = (0, 0)
    var star: (at: Int, place: Int)?
    while place < words.count {
      if at < bytes.count, bytes[at] == 0x2A {
        star = (at, place)
        at += 1
      } else if at < bytes.count, bytes[at] == 0x3F {
        at += 1
        place = Self.next(place, words)
      } else if at < bytes.count, bytes[at] == words[place] {
        at += 1
        place += 1
      } else if let last = star {
        let again = Self.next(last.place, words)
        star = (last.at, again)
        at = last.at + 1
        place = again
      } else {
        return false
      }
    }
    return bytes[at...].allSatisfy { $0 == 0x2A }
  }

  private static func next(_ place: Int, _ words: UnsafeBufferPointer<UInt8>) -> Int {
    var next = place + 1
    while next < words.count, words[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
