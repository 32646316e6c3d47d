import Foundation

/// A value that is made when it is first asked for, by whichever thread asks; others wait for it.
final class Lazily<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var made: Result<Value, any Error>?
  private let make: () throws -> Value

  init(_ make: @escaping () throws -> Value) { self.make = make }

  /// The value.
  /// - Throws: what making it threw, each time.
  func get() throws -> Value {
    lock.lock()
    defer { lock.unlock() }
    if let made { return try made.get() }
    let result = Result(catching: make)
    made = result
    return try result.get()
  }
}
