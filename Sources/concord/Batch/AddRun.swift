import Alignment
import ArgumentParser
import Foundation
import Languages
import Termbase

/// A run of `concord add` over items: they are prepared on several threads and stored by one, in order, so that the base
/// is the same for any number of threads. One transaction an addition: whenever the run ends, what was stored stays, and
/// the next run goes on behind it.
struct AddRun {
  let base: Termbase
  let jobs: Int
  let reporter: AddReporter
  let failures: Failures

  /// Stores the items that the base does not have as they are. Whoever prepares is made only when there is one.
  /// - Returns: the names of the files that are in the base now.
  /// - Throws: `OutputError`; `ExitCode` when nothing more can be written or when it was interrupted.
  func add(_ items: [AddItem], adder: Lazily<CircularAdder>) throws -> [String] {
    let known = try items.map { try base.known($0.fingerprints, named: $0.names) }
    var done = try tellUnchanged(items, known)
    let open = items.indices.filter { !done.contains($0) }
    let bar = ProgressBar("adding", total: open.count)
    var count = 0
    try OrderedWork.run(open.count, jobs: jobs) { number -> Result<PreparedItem, any Error>? in
      known[open[number]] == nil ? Result { try adder.get().prepare(items[open[number]]) } : nil
    } finish: { number, prepared in
      let item = items[open[number]]
      bar.clear()
      if let known = known[open[number]] {
        try item.moved.isEmpty ? reporter.added(known, lost: item.lost) : reporter.moved(item.names, from: item.moved)
        done.insert(open[number])
      } else if let prepared, try store(item, prepared) {
        done.insert(open[number])
      }
      count += 1
      bar.step()
      return !Interruption.isAsked
    }
    bar.clear()
    if count < open.count { try stop(remaining: open.count - count) }
    return done.sorted().flatMap { items[$0].names }
  }

  /// Tells of items that are in the base under their own names, when they are many; the others tell their own line.
  private func tellUnchanged(_ items: [AddItem], _ known: [AddReport?]) throws -> Set<Int> {
    let unchanged = items.indices.filter { known[$0]?.knownAs == items[$0].names && items[$0].moved.isEmpty }
    if unchanged.count <= AddReporter.few { return [] }
    try reporter.unchanged(unchanged.flatMap { items[$0].names })
    return Set(unchanged)
  }

  /// Stores an item and tells what became of it.
  /// - Returns: whether it is in the base.
  private func store(_ item: AddItem, _ prepared: Result<PreparedItem, any Error>) throws -> Bool {
    do {
      let ready = try prepared.get()
      let reports = try CircularAdder.store(ready, in: base)
      reporter.stored(ready, reports)
      if reports.count > 1 { try reporter.notAligned(reports.flatMap(\.documents)) }
      for report in reports { try reporter.added(report, lost: item.lost) }
      return true
    } catch let error as TermbaseError {
      let name = item.names.joined(separator: " + ")
      try failures.tell(error, of: item.paths, before: "\(name) was not added: ")
      switch error {
      case .diskFull, .readOnly, .damaged, .cannotOpen: throw ExitCode(2)
      default: break
      }
    } catch let error where !(error is OutputError) {
      try failures.tell(error, of: item.paths)
    }
    return false
  }

  /// Ends a run that was interrupted.
  /// - Throws: `ExitCode`, always.
  func stop(remaining: Int) throws {
    StandardError.line("stopped; \(remaining) not added yet: run the same command again to go on")
    throw ExitCode(Interruption.exitCode)
  }
}
