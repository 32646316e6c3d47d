import Foundation

/// The same work on every element, on some threads, with the results handed over one by one in order.
///
/// Work begins only so far ahead of what has been handed over, so that few results wait in memory, however many elements
/// there are and however slow whoever takes them is.
enum OrderedWork {
  /// How many elements a thread may be ahead.
  private static let lead = 2

  /// Runs `work` for 0 up to `count`, and `finish` with each result on the calling thread.
  /// - Parameters:
  ///   - jobs: on how many threads; with one all is done on the calling thread.
  ///   - finish: takes a result; no more are made when it says false.
  /// - Throws: what `finish` throws, when the work that was begun has ended.
  static func run<Result: Sendable>(
    _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result, finish: (Int, Result) throws -> Bool
  ) rethrows {
    let threads = min(jobs, count)
    if threads <= 1 {
      for number in 0..<count where try !finish(number, work(number)) { return }
      return
    }
    let board = Board<Result>(count: count, lead: threads * lead, threads: threads)
    for _ in 0..<threads {
      let thread = Thread {
        while let number = board.next() { board.put(work(number), at: number) }
        board.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    defer { board.close() }
    for number in 0..<count where try !finish(number, board.take(number)) { return }
  }
}

/// Where threads fetch numbers and leave results.
private final class Board<Result: Sendable>: @unchecked Sendable {
  // All that follows is touched with the condition locked.
  private let condition = NSCondition()
  private let count: Int
  private let lead: Int
  private var threads: Int
  private var started = 0
  private var taken = 0
  private var isClosed = false
  private var results: [Int: Result] = [:]

  init(count: Int, lead: Int, threads: Int) {
    self.count = count
    self.lead = lead
    self.threads = threads
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    condition.lock()
    defer { condition.unlock() }
    return body()
  }

  /// The next number to work on; waits while too many results wait.
  func next() -> Int? {
    locked {
      while !isClosed && started < count && started >= taken + lead { condition.wait() }
      if isClosed || started >= count { return nil }
      started += 1
      return started - 1
    }
  }

  func put(_ result: Result, at number: Int) {
    locked {
      results[number] = result
      condition.broadcast()
    }
  }

  /// The result of a number; waits for it.
  func take(_ number: Int) -> Result {
    locked {
      while true {
        if let result = results.removeValue(forKey: number) {
          taken = number + 1
          condition.broadcast()
          return result
        }
        condition.wait()
      }
    }
  }

  func leave() {
    locked {
      threads -= 1
      condition.broadcast()
    }
  }

  /// Begins nothing more and waits for what was begun.
  func close() {
    locked {
      isClosed = true
      condition.broadcast()
      while threads > 0 { condition.wait() }
    }
  }
}
