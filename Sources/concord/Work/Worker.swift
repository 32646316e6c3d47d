import Foundation

/// Answers requests line for line, in their order: `{"id", …}` with what was asked for, or `{"error", "id"}` with one line
/// that says what is wrong; a line that is no request has its number in place of a name.
///
/// An answer is written before the next request is read. Nothing is kept, so that requests may be divided among any
/// number of workers.
struct Worker {
  let task: any WorkTask

  /// Works to the end of standard input.
  /// - Throws: `OutputError` when an answer cannot be written.
  func run() throws {
    var lines = RequestLines()
    while let line = try lines.next() {
      try StandardOutput.write(answer(line) + "\n")
    }
  }

  private func answer(_ line: RequestLines.Line) -> String {
    var members: [String: String] = [:]
    do {
      guard let bytes = line.bytes else { throw WorkError.tooLong(line: line.number, limit: RequestLines.limit) }
      // The name first: a request that is wrong otherwise is answered by it all the same.
      guard let name = try? JSONDecoder().decode(WorkName.self, from: Data(bytes)) else {
        throw WorkError.malformed(line: line.number)
      }
      members["id"] = try name.id.map { try JSON.line($0) } ?? "null"
      let request = try Self.request(bytes, number: line.number)
      members.merge(try task.answer(request)) { _, new in new }
    } catch {
      members["error"] = (try? JSON.line(Messages.line(for: error) ?? "\(error)")) ?? "\"\""
      if members["id"] == nil { members["line"] = "\(line.number)" }
    }
    let pairs = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    return "{" + pairs.joined(separator: ",") + "}"
  }

  private static func request(_ bytes: [UInt8], number: Int) throws -> WorkRequest {
    do { return try JSONDecoder().decode(WorkRequest.self, from: Data(bytes)) } catch let error as WorkError {
      throw error
    } catch { throw WorkError.malformed(line: number) }
  }
}
