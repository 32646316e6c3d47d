import ArgumentParser
import Foundation

/// Where a command's result goes: standard output, or a file that appears whole or not at all.
struct OutputOptions: ParsableArguments {
  @Option(name: [.short, .customLong("output")], help: "Write to a file instead of standard output.")
  var output: String?

  /// Writes the whole of `text`.
  /// - Parameter inputs: the files that were read; none of them is overwritten.
  /// - Throws: `OutputError`.
  func write(_ text: String, inputs: [String] = []) throws {
    if output == nil { return try StandardOutput.write(text) }
    try write(bytes: Array(text.utf8), inputs: inputs)
  }

  /// Writes all of `bytes`.
  /// - Parameter inputs: the files that were read; none of them is overwritten.
  /// - Throws: `OutputError`.
  func write(bytes: [UInt8], inputs: [String] = []) throws {
    guard let output else { return try bytes.withUnsafeBufferPointer(StandardOutput.write) }
    try OutputGuard.check(output, inputs: inputs)
    try AtomicFile.write(Data(bytes), to: output)
  }
}

extension OutputOptions {
  /// Writes a result line by line: to standard output as it comes, in large pieces; to a file at the end, whole.
  /// - Parameter inputs: the files that were read; none of them is overwritten.
  /// - Throws: `OutputError`, and what `body` throws.
  func lines(inputs: [String], _ body: ((String) throws -> Void) throws -> Void) throws {
    var waiting = ""
    try body { line in
      waiting += line + "\n"
      if output == nil, waiting.utf8.count > 1 << 16 {
        try StandardOutput.write(waiting)
        waiting = ""
      }
    }
    try write(waiting, inputs: inputs)
  }
}

/// Why a result could not be written.
enum OutputError: Error, Equatable {
  /// The file or stream, and the system's reason.
  case failed(path: String, reason: String)
  /// The file is one that was read.
  case isInput(path: String)
  /// The file is in the folder that a base keeps its own in.
  case isBase(path: String)
}

/// Standard output with its errors noticed, so that a full disk is an error and not a short file.
enum StandardOutput {
  /// Writes all of `text`; a closed pipe ends the process quietly.
  static func write(_ text: String) throws {
    var text = text
    try text.withUTF8(write)
  }

  /// Writes all of `bytes`; a closed pipe ends the process quietly.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    var written = 0
    while written < bytes.count {
      let count = Foundation.write(1, bytes.baseAddress! + written, bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { Foundation.exit(0) }
        throw OutputError.failed(path: "standard output", reason: String(cString: strerror(errno)))
      }
      written += count
    }
  }

  /// Whether a person reads it.
  static var isTerminal: Bool { isatty(1) == 1 }
}

/// Standard error, for messages and, at a terminal, progress.
enum StandardError {
  /// Writes `text`; there is nowhere to tell when that fails.
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Writes a line of the program's own.
  static func line(_ text: String) { write("concord: \(text)\n") }

  /// Whether a person reads it.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Says what is being done, at a terminal only.
  static func progress(_ text: String) { if isTerminal { write(text + "\n") } }
}
