import Foundation

/// The lines of standard input, one at a time: the next is read when the last is done with, so that whoever sends too
/// fast has to wait, and memory holds one line.
struct RequestLines {
  /// The most bytes of a line (64 MB).
  static let limit = 64 << 20

  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var waiting: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var number = 0

  /// A line with its number from 1; its bytes are nil when it is longer than a line may be.
  typealias Line = (bytes: [UInt8]?, number: Int)

  /// The next line that holds more than white space; nil at the end.
  /// - Throws: `OutputError` when standard input cannot be read.
  mutating func next() throws -> Line? {
    while true {
      guard let line = try line() else { return nil }
      guard let bytes = line.bytes, !bytes.contains(where: { $0 > 0x20 }) else { return line }
    }
  }

  private mutating func line() throws -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        isTooLong = isTooLong || !append(waiting[..<end], to: &line)
        waiting = waiting[(end + 1)...]
        break
      }
      isTooLong = isTooLong || !append(waiting, to: &line)
      if isTooLong { line = [] }
      waiting = try read()
      if isAtEnd {
        if line.isEmpty && !isTooLong { return nil }
        break
      }
    }
    number += 1
    return (isTooLong ? nil : line, number)
  }

  private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) -> Bool {
    guard line.count + bytes.count <= Self.limit else { return false }
    line += bytes
    return true
  }

  private mutating func read() throws -> ArraySlice<UInt8> {
    while true {
      let count = Foundation.read(0, &buffer, buffer.count)
      if count > 0 { return buffer[..<count] }
      if count == 0 {
        isAtEnd = true
        return []
      }
      if errno != EINTR {
        throw OutputError.failed(path: "standard input", reason: String(cString: strerror(errno)))
      }
    }
  }
}
