import Testing

@testable import concord

@Suite("The line that says how far a run is")
struct ProgressBarTests {
  @Test("has the rate and the time that is left")
  func line() {
    #expect(
      ProgressBar.line("adding", done: 100, total: 400, seconds: 2)
        == "adding ██████────────────────── 100 of 400, 50 a second, 6 s left")
    #expect(
      ProgressBar.line("adding", done: 1, total: 2, seconds: 100)
        == "adding ████████████──────────── 1 of 2, 0.0 a second, 1 min 40 s left")
  }
}

@Suite("Work on several threads")
struct OrderedWorkTests {
  @Test("hands its results over in order, and ends when it is told to", arguments: [1, 2, 7])
  func order(jobs: Int) {
    var seen: [Int] = []
    OrderedWork.run(100, jobs: jobs) { number in
      number * number
    } finish: { number, result in
      seen.append(result)
      return number < 60
    }
    #expect(seen == (0...60).map { $0 * $0 })
  }
}
