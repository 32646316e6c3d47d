import Foundation

/// A file or standard input, read piece by piece, with its first bytes to look at before.
final class ByteInput {
  /// What messages call it.
  let path: String
  /// The bytes at the beginning that were read to tell the format.
  private(set) var opening: [UInt8] = []
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  /// Opens the file at `path`; `descriptor` is one that is open already, as standard input.
  /// - Throws: `TrainingError.unreadable`.
  init(path: String, descriptor: Int32? = nil) throws {
    self.path = path
    self.descriptor = descriptor ?? open(path, O_RDONLY | O_CLOEXEC)
    guard self.descriptor >= 0 else { throw TrainingError.unreadable(path: path, code: errno) }
    opening = Array(try next())
  }

  /// Bytes that are in memory already.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    descriptor = -1
    opening = bytes
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Calls `body` with all bytes in order, in pieces of at least one byte.
  /// - Throws: `TrainingError.unreadable`, and what `body` throws.
  func forEachPiece(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
    var piece = opening[...]
    while !piece.isEmpty {
      try body(piece)
      piece = try next()
    }
  }

  private func next() throws -> ArraySlice<UInt8> {
    if descriptor < 0 { return [] }
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count >= 0 { return buffer[..<count] }
      if errno != EINTR { throw TrainingError.unreadable(path: path, code: errno) }
    }
  }
}
