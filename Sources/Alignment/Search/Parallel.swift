import Dispatch
import Synchronization

/// The same work on every element, on some threads; the results stand in order, whatever thread was first.
enum Parallel {
  /// The results of `body` for 0 up to `count`; on one thread they are made one after another.
  static func map<Result: Sendable>(_ count: Int, threads: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    if min(threads, count) <= 1 { return (0..<count).map(body) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = body(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
